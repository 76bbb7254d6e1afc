import { useState } from "react";

/**
 * State that the host may own: with a `value` it is the host's, without one it is kept here and starts at `initial`.
 * `onChange` hears of every change in both cases.
 */
export function useControllable<Value>(
  value: Value | undefined,
  initial: Value,
  onChange: ((value: Value) => void) | undefined,
): [Value, (value: Value) => void] {
  const [own, setOwn] = useState(initial);
  const current = value === undefined ? own : value;
  const change = (next: Value) => {
    if (value === undefined) setOwn(next);
    onChange?.(next);
  };
  return [current, change];
}
