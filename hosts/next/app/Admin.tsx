"use client";
import { useEffect } from "react";
import { AdminPage } from "../src/AdminPage";
import { backEnd, driver } from "../src/backEnd";

export function Admin() {
  useEffect(() => void Object.assign(window, { driver }), []);
  return <AdminPage {...backEnd} />;
}
