import type { ReactNode } from "react";
import "voice-flow-monitor/styles.css";
import "../src/host.css";

export const metadata = { title: "Club office", icons: "data:," };

/** Only for the sandbox, which runs Convex functions in this page. */
const SANDBOX = "window.__convexAllowFunctionsInBrowser = true;";

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <script dangerouslySetInnerHTML={{ __html: SANDBOX }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
