import { describe, expect, test } from "vitest";
import { asStaff } from "./inSandbox";
import { INCIDENT_TIMEOUT_MS, LONG_ENOUGH_MS, retry, retryWorld } from "./retryWorld";

const { advance, afterIncident, attempts, expectTruth, logOfLostNote, run } = retryWorld();

describe("a bulk retry", { timeout: INCIDENT_TIMEOUT_MS }, () => {
  test("starts what it can, tells of each of the others why not, and is finished", async () => {
    const { failed, completed } = await afterIncident();
    const gone = await logOfLostNote();
    const good = failed.map(({ artifactId }) => artifactId);
    const done = completed[0]?.artifactId ?? "";
    const nobodys = Array.from({ length: 10 }, (_, index) => `nobody's ${index}`); // a batch of their own
    const asked = { artifactIds: [...nobodys, done, gone, ...good], kind: "failed_stage" as const };
    const { bulkRetryId } = await run(retry.startBulkRetry, asked, asStaff);
    const state = () => run(retry.getBulkRetry, { bulkRetryId }, asStaff);
    expect((await state()).results.map(({ status }) => status)).toEqual(
      asked.artifactIds.map(() => "pending"),
    );
    await advance(LONG_ENOUGH_MS);
    const { results, finishedAt, requestedBy } = await state();
    expect(finishedAt).not.toBeNull();
    expect(requestedBy).toMatchObject({ id: "staff" });
    expect(results).toMatchObject([
      ...nobodys.map((artifactId) => ({ artifactId, status: "refused", reason: "not_found" })),
      { artifactId: done, status: "refused", reason: "not_failed" },
      { artifactId: gone, status: "refused", reason: "host_refused" },
      ...good.map((artifactId) => ({ artifactId, status: "started" })),
    ]);
    expect(good.length).toBeGreaterThan(1);
    expect(await attempts(gone)).toEqual([]);
    for (const artifactId of good) {
      expect((await attempts(artifactId))[0]).toMatchObject({ requestedBy: { id: "staff" } });
    }
    await expectTruth();
  });
});
