import fc from "fast-check";
import { expect, test } from "vitest";
import { type Backend, onConvexTest, onSandbox, outcomeOf } from "./backends";
import { api } from "./convex/_generated/api";
import { normalize } from "./normalize";

/** Calls that refer to what earlier calls made by number, so that one list means the same on both back ends. */
const call = fc.oneof(
  fc.record({
    kind: fc.constant("insert" as const),
    group: fc.constantFrom("a", "b"),
    value: fc.integer({ max: 9, min: 0 }),
  }),
  fc.record({ kind: fc.constant("remove" as const), nth: fc.nat(20) }),
  fc.record({
    kind: fc.constant("page" as const),
    group: fc.constantFrom("a", "b"),
    numItems: fc.integer({ max: 5, min: 1 }),
  }),
  fc.record({
    kind: fc.constant("range" as const),
    from: fc.integer({ max: 9, min: 0 }),
    limit: fc.integer({ max: 4, min: 1 }),
  }),
);
type Call = typeof call extends fc.Arbitrary<infer T> ? T : never;

test("any sequence of calls has the same results on both back ends", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(call, { maxLength: 30 }), async (calls) => {
      const onBoth = [
        await onSandbox((backend) => play(backend, calls)),
        await onConvexTest((backend) => play(backend, calls)),
      ];
      const [sandbox, convexTest] = onBoth.map(normalize);
      expect(sandbox).toEqual(convexTest);
    }),
    { numRuns: 40 },
  );
});

async function play(backend: Backend, calls: Call[]): Promise<unknown[]> {
  const ids: Awaited<ReturnType<typeof insert>> = [];
  const cursors = new Map<string, string | null>();
  const insert = (group: string, value: number) =>
    backend.mutation(api.samples.insertAll, { group, values: [value] });

  const perform = async (call: Call): Promise<unknown> => {
    switch (call.kind) {
      case "insert":
        ids.push(...(await insert(call.group, call.value)));
        return ids.at(-1);
      case "remove": {
        const id = ids[call.nth % Math.max(1, ids.length)];
        return id === undefined ? null : outcomeOf(backend.mutation(api.samples.remove, { id }));
      }
      case "page": {
        const paginationOpts = { cursor: cursors.get(call.group) ?? null, numItems: call.numItems };
        const { page, continueCursor } = await backend.query(api.samples.page, {
          group: call.group,
          paginationOpts,
        });
        // A page that is not full is the last: both back ends may say so one page later.
        cursors.set(call.group, page.length < call.numItems ? null : continueCursor);
        return page;
      }
      case "range":
        return backend.query(api.samples.between, { group: "a", from: call.from, to: 9, limit: call.limit });
    }
  };

  const results = [];
  for (const call of calls) results.push(await perform(call));
  return results;
}
