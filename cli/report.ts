import type { Host } from "./Host";
import type { Mount } from "./mountFactory";
import type { Edit, Manual } from "./Outcome";

interface Result {
  host: Host;
  mount: Mount;
  edits: Edit[];
  manual: Manual[];
  isDryRun: boolean;
}

/** What was done, what could not be, and what is left to the host, as text. */
export function report(result: Result): string {
  const { host, mount, edits, manual, isDryRun } = result;
  if (edits.length === 0 && manual.length === 0) {
    return ["Nothing to do: the monitor is mounted.", ...(mount.isClosed ? [staff(host, mount)] : [])].join(
      "\n\n",
    );
  }
  const parts = [
    ...edits.map(({ path, before }) => `${verb(before === null, isDryRun)} ${path}`),
    ...manual.map(({ path, why, code }) => `\nLeft as it is: ${path}, which ${why}\n\n${indented(code)}`),
  ];
  return edits.length > 0 ? [...parts, `\n${whatIsLeft(result)}`].join("\n") : parts.join("\n").trimStart();
}

function verb(isNew: boolean, isDryRun: boolean): string {
  if (isDryRun) return isNew ? "Would create" : "Would change";
  return isNew ? "Created" : "Changed";
}

function whatIsLeft({ host, mount, edits }: Result): string {
  const isNewSchema = edits.some(({ path, before }) => before === null && /\/schema\.\w+$/.test(path));
  const steps = [
    ...(host.dependsOn("voice-flow-monitor") ? [] : ["npm install voice-flow-monitor"]),
    ...(isNewSchema ? ["Add the tables that you use already to the new schema."] : []),
    ...(mount.isClosed ? [staff(host, mount)] : []),
    `Say how names are found (directory in ${mount.path})${host.dependsOn(BETTER_AUTH) ? ":\ndirectory: betterAuthDirectory(components.betterAuth)," : "."} Until then ids are shown.`,
    `Say what can be run again (retries in ${mount.path}). Until then retries are refused as not supported.`,
    "Tell what happens in your pipeline: monitor.log in mutations, monitor.withStage in actions.",
    "npx convex dev",
  ];
  return ["Left to you:", ...steps.map((step, index) => `${index + 1}. ${indented(step).trimStart()}`)].join(
    "\n",
  );
}

const BETTER_AUTH = "@convex-dev/better-auth";

/** How to open the monitor: the one thing that no command can know. */
function staff(host: Host, { path }: Mount): string {
  const example = host.dependsOn(BETTER_AUTH)
    ? `isStaff: betterAuthStaff(authComponent, (user) => …), // from "voice-flow-monitor/convex/better-auth"`
    : `isStaff: identityClaim({ claim: "role", value: "platform_staff" }), // from "voice-flow-monitor/convex"`;
  return `Say who is staff (isStaff in ${path}), for example:\n${example}\nUntil then everybody is refused.`;
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, "   ");
