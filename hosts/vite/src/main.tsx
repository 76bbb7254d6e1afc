import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "voice-flow-monitor/styles.css";
import "./host.css";
import { AdminPage } from "./AdminPage";
import { backEnd, driver } from "./backEnd";

Object.assign(window, { driver });

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <AdminPage {...backEnd} />
  </StrictMode>,
);
