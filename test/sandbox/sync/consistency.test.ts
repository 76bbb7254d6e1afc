import fc from "fast-check";
import { expect, test } from "vitest";
import { createSandbox } from "../../../sandbox";
import { api } from "../conformance/convex/_generated/api";
import schema from "../conformance/convex/schema";
import { START_MS } from "../openSandbox";

const modules = import.meta.glob("../conformance/convex/**/*.ts");

const step = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), group: fc.constantFrom("a", "b"), value: fc.nat(9) }),
  fc.record({ kind: fc.constant("remove" as const), nth: fc.nat(20) }),
  fc.record({ kind: fc.constant("settle" as const) }),
  fc.record({ kind: fc.constant("drop" as const), nth: fc.nat(3) }),
);

test("whatever happens in whatever order, subscriptions end with what a fresh query returns", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const sandbox = createSandbox({ schema, modules, startTime: START_MS });
      const client = sandbox.createClient();
      const subscribe = (from: number, group: string) => {
        const args = { group, from, to: from + 4, limit: 3 };
        const watch = client.watchQuery(api.samples.between, args);
        return { args, watch, stop: watch.onUpdate(() => {}) };
      };
      const subscriptions = [subscribe(0, "a"), subscribe(4, "a"), subscribe(0, "b"), subscribe(4, "b")];
      const failures: unknown[] = [];

      for (const step of steps) {
        if (step.kind === "settle") await sandbox.settle();
        if (step.kind === "insert") {
          const { group, value } = step;
          client
            .mutation(api.samples.insertAll, { group, values: [value] })
            .catch((e: unknown) => failures.push(e));
        }
        if (step.kind === "remove") {
          const id = sandbox.table("samples").at(step.nth)?._id;
          if (id) await sandbox.run(api.samples.remove, { id: id as never });
        }
        if (step.kind === "drop") {
          const [{ args, stop } = subscribe(0, "a")] = subscriptions.splice(step.nth, 1);
          stop();
          subscriptions.push(subscribe(args.from, args.group));
        }
      }
      await sandbox.settle();

      expect(failures).toEqual([]);
      for (const { args, watch } of subscriptions) {
        expect(watch.localQueryResult()).toEqual(await sandbox.run(api.samples.between, args));
      }
      sandbox.close();
    }),
    { numRuns: 40 },
  );
});
