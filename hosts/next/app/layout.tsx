import { headers } from "next/headers";
import type { ReactNode } from "react";
import "voice-flow-monitor/styles.css";
import "../src/host.css";

export const metadata = { title: "Club office", icons: "data:," };

/** Next.js' bundler names its chunks as text: of addresses, only our own become scripts. No other text becomes anything. */
const OWN_SCRIPTS = `
  trustedTypes.createPolicy("default", {
    createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
  });
`;

/** Only for the sandbox, which runs Convex functions in this page. */
const SANDBOX = "window.__convexAllowFunctionsInBrowser = true;";

export default async function Layout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en">
      <head>
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: OWN_SCRIPTS + SANDBOX }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
