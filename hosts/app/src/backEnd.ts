// First: it prepares the page for function modules.
import { createSandbox } from "voice-flow-monitor/sandbox";
import { internal } from "../convex/_generated/api";
import schema from "../convex/schema";
import { modules } from "./modules";

/** The deployment, in this page. */
const sandbox = createSandbox({ schema, modules });

const client = sandbox.createClient();

export type Member = "ada" | "ben";

const MEMBERS = {
  ada: { subject: "ada", name: "Ada", isOffice: true },
  ben: { subject: "ben", name: "Ben", isOffice: false },
};

let teamIds: Promise<string[]> | undefined;

/** The tables as they are when the app opens. */
const ready = () =>
  (teamIds ??= sandbox
    .seed("members", Object.values(MEMBERS))
    .then(() => sandbox.seed("teams", [{ name: "Under 12" }])));

async function signIn(member: Member): Promise<{ isPlatformStaff: boolean }> {
  await ready();
  await new Promise<void>((resolve) => {
    client.setAuth(
      async () => sandbox.token({ sub: member }),
      () => resolve(),
    );
  });
  return { isPlatformStaff: MEMBERS[member].isOffice };
}

let received = 0;

async function receive(fails = false): Promise<void> {
  const [teamId = ""] = await ready();
  received += 1;
  await sandbox.run(internal.voiceNotes.receive, { artifactId: `note ${received}`, teamId, fails });
  await sandbox.clock.advance(2_000);
}

/** What the app's pages use. */
export const backEnd = { client, clock: sandbox.clock, signIn };

/** What whoever drives the page from outside uses. */
export const driver = {
  receive,
  disconnect: () => sandbox.network.disconnect(),
  connect: () => sandbox.network.connect(),
  /** The queries that clients subscribe to now. */
  subscribed: () => {
    const open = new Map<number, string>();
    for (const { message } of sandbox.network.frames) {
      if (message.type !== "ModifyQuerySet") continue;
      for (const change of message.modifications) {
        if (change.type === "Add") open.set(change.queryId, change.udfPath);
        else open.delete(change.queryId);
      }
    }
    return [...open.values()];
  },
  /** How often functions of a module were run. */
  runs: (module: string) => sandbox.usage.log.filter(({ path }) => path.startsWith(module)).length,
};

export type Driver = typeof driver;
