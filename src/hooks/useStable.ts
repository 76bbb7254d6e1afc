"use client";

import { useState } from "react";

/** The first of the values that had this key: a new object that says the same keeps the identity of the old one. */
export function useStable<Value>(key: string, value: Value): Value {
  const [held, setHeld] = useState({ key, value });
  if (held.key === key) return held.value;
  setHeld({ key, value });
  return value;
}
