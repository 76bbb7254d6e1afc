import type { Host } from "./Host";
import type { Mount } from "./mountFactory";
import type { Edit, Manual } from "./Outcome";
import { NO_NAMES, NOBODY } from "./templates";

interface Result {
  host: Host;
  mount: Mount;
  edits: Edit[];
  manual: Manual[];
  isDryRun: boolean;
}

/** What was done, what could not be, and what is left to the host, as text. */
export function report(result: Result): string {
  const { edits, manual, isDryRun } = result;
  const done = [
    ...edits.map(({ path, before }) => `${verb(before === null, isDryRun)} ${path}`),
    ...manual.map(({ path, why, code }) => `\nLeft as it is: ${path}, which ${why}\n\n${indented(code)}`),
  ];
  const parts = done.length > 0 ? done : ["Nothing to do: the monitor is mounted."];
  return [...parts, ...whatIsLeft(result)].join("\n").trimStart();
}

function verb(isNew: boolean, isDryRun: boolean): string {
  if (isDryRun) return isNew ? "Would create" : "Would change";
  return isNew ? "Created" : "Changed";
}

/** The steps that no command can take, those that the host has taken already left out. */
function whatIsLeft({ host, mount, edits }: Result): string[] {
  const hasBetterAuth = host.dependsOn("@convex-dev/better-auth");
  const isNewSchema = edits.some(({ path, before }) => before === null && /\/schema\.\w+$/.test(path));
  const isToldOf = [...host.sources.values()].some((text) => /\.(log|withStage)\(\s*ctx\b/.test(text));
  const steps = [
    !host.dependsOn("voice-flow-monitor") && "npm install voice-flow-monitor",
    isNewSchema && "Add the tables that you use already to the new schema.",
    says(mount, NOBODY) &&
      `Say who is staff (isStaff in ${mount.path}), for example:
${hasBetterAuth ? BETTER_AUTH.staff : IDENTITY.staff}
Until then everybody is refused.`,
    says(mount, NO_NAMES) &&
      `Say how names are found (directory in ${mount.path}), for example:
${hasBetterAuth ? BETTER_AUTH.names : IDENTITY.names}
Until then their ids are shown, as unknown.`,
    !/\bretries\b/.test(mount.text) &&
      `Say what can be run again (retries in ${mount.path}). Until then retries are refused as not supported.`,
    !isToldOf &&
      "Tell what happens in your pipeline: monitor.log in mutations, monitor.withStage in actions.",
    edits.length > 0 && "npx convex dev",
  ].filter((step) => step !== false);
  const numbered = steps.map((step, index) => `${index + 1}. ${indented(step).trimStart()}`);
  return numbered.length > 0 ? ["\nLeft to you:", ...numbered] : [];
}

/** However the host lays out its code. */
function says({ text }: Mount, what: string): boolean {
  const bare = (code: string) => code.replace(/[\s,;]/g, "");
  return bare(text).includes(bare(what));
}

/** Examples to begin with, by what signs people in. */
const BETTER_AUTH = {
  staff: `isStaff: betterAuthStaff(authComponent, (user) => …), // from "voice-flow-monitor/convex/better-auth"`,
  names: `directory: betterAuthDirectory(components.betterAuth), // from "voice-flow-monitor/convex/better-auth"`,
};
const IDENTITY = {
  staff: `isStaff: identityClaim({ claim: "role", value: "platform_staff" }), // from "voice-flow-monitor/convex"`,
  names: `users: tableNames("users", (user) => user.name), // from "voice-flow-monitor/convex"`,
};

const indented = (text: string): string => text.replace(/^(?=.)/gm, "   ");
