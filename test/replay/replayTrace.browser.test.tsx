import { expect, test } from "vitest";
import { excerpt } from "../../replay/excerpt";
import { replayTrace } from "../../replay/replayTrace";
import { startSandbox } from "../backend/inSandbox";
import { againstRecount } from "./againstRecount";

const MINUTE_MS = 60_000;

test(
  "in a tab too, the monitor equals a recount of its log after a replay",
  { timeout: 60_000 },
  async () => {
    const sandbox = startSandbox();
    const replay = await replayTrace(sandbox, excerpt.slice(0, 80));
    do await sandbox.clock.advance(MINUTE_MS);
    while (sandbox.table("voiceNoteArtifacts").some(({ state }) => state === "in_progress"));
    const { monitor, log } = await againstRecount(sandbox);
    expect(monitor.artifacts).toHaveLength(replay.received);
    expect(monitor).toEqual(log);
    sandbox.close();
  },
);
