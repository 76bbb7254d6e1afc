import type { FunctionReturnType } from "convex/server";
import type { Value } from "convex/values";
import { type Backend, outcomeOf } from "./backends";
import { api, internal } from "./convex/_generated/api";
import { type ConformanceCase, scene } from "./ConformanceCase";

/** Values of every type, in no order; equal numbers of different types and nested values among them. */
const ASSORTED: Value[] = [
  "b",
  2,
  [1, "x"],
  true,
  null,
  -1.5,
  1n,
  { b: 1 },
  "a",
  bytes(2, 1),
  0,
  -3n,
  [1],
  false,
  { a: 2 },
  "ä",
  bytes(2),
  1e300,
  "",
  NaN,
  -Infinity,
  { a: 1, b: 1 },
];
const OPERATORS = ["lt", "lte", "gt", "gte", "eq"] as const;

async function fill(backend: Backend, values: Value[], group = "all") {
  return backend.mutation(api.samples.insertAll, { group, values });
}

const indexes: ConformanceCase[] = [
  scene("an index orders values of all types, in both directions", async (backend) => {
    await fill(backend, ASSORTED);
    await backend.mutation(api.samples.insertWithoutValue, { group: "all" });
    return [
      await backend.query(api.samples.ordered, { order: "asc" }),
      await backend.query(api.samples.ordered, { order: "desc" }),
    ];
  }),
  scene("index ranges bound values of all types", async (backend) => {
    await fill(backend, ASSORTED);
    const results = [];
    for (const bound of ASSORTED) {
      for (const operator of OPERATORS) {
        results.push([operator, bound, await backend.query(api.samples.inRange, { operator, bound })]);
      }
    }
    return results;
  }),
  scene("filters compare values of different types by Convex's order of types", async (backend) => {
    await fill(backend, [2, "b", true, null, "", 1n]);
    return backend.query(api.samples.filtered, { operator: "lt", bound: "a" });
  }),
  scene("filters compare values of one type", async (backend) => {
    await fill(backend, [3, 1, 2, 2]);
    const results = [];
    for (const operator of OPERATORS) {
      results.push(await backend.query(api.samples.filtered, { operator, bound: 2 }));
    }
    return results;
  }),
  scene("a bounded, descending range takes from its upper end", async (backend) => {
    await fill(backend, [5, 1, 4, 2, 3], "a");
    await fill(backend, [2.5], "b");
    return backend.query(api.samples.between, { group: "a", from: 2, to: 5, limit: 2 });
  }),
  scene("unique() finds none, one, and refuses more", async (backend) => {
    const team = await backend.mutation(api.people.addTeam, { name: "red" });
    const results = [await outcomeOf(backend.query(api.people.theLead, {}))];
    for (const name of ["ada", "bob"]) {
      await backend.mutation(api.people.add, { name, team, role: "lead" });
      results.push(await outcomeOf(backend.query(api.people.theLead, {})));
    }
    return results;
  }),
];

const writes: ConformanceCase[] = [
  scene("documents are patched, replaced and deleted", async (backend) => {
    const team = await backend.mutation(api.people.addTeam, { name: "red" });
    const id = await backend.mutation(api.people.add, { name: "ada", team, role: "lead" });
    const states: unknown[] = [await backend.query(api.people.get, { id })];
    const note = async () => void states.push(await backend.query(api.people.get, { id }));
    await backend.mutation(api.people.patch, { id, fields: { nickname: "countess", scores: { a: 1 } } });
    await note();
    await backend.mutation(api.people.dropNickname, { id });
    await note();
    await backend.mutation(api.people.replace, { id, fields: { name: "grace", team, role: "member" } });
    await note();
    await backend.mutation(api.people.remove, { id });
    await note();
    states.push(await outcomeOf(backend.mutation(api.people.remove, { id })));
    states.push(await outcomeOf(backend.mutation(api.people.patch, { id, fields: { name: "x" } })));
    return states;
  }),
  scene("a failed mutation leaves nothing behind", async (backend) => {
    const team = await backend.mutation(api.people.addTeam, { name: "red" });
    const outcome = await outcomeOf(backend.mutation(api.people.addAndFail, { name: "ada", team }));
    return [
      outcome,
      await backend.query(api.people.all, {}),
      await backend.query(api.people.inTeam, { team }),
    ];
  }),
  scene("a failed nested mutation takes back its own writes only", async (backend) => {
    const team = await backend.mutation(api.people.addTeam, { name: "red" });
    const seen = await backend.mutation(api.people.addAroundFailure, { team });
    return [seen, await backend.query(api.people.inTeam, { team })];
  }),
  scene("an action calls mutations and queries", (backend) =>
    backend.action(api.jobs.recordFromAction, { name: "red" }),
  ),
];

const pages: ConformanceCase[] = [
  scene("pages go on after the last row, while rows come and go", async (backend) => {
    const ids = await fill(backend, [10, 20, 30, 40, 50, 60, 70]);
    const page = (cursor: string | null) =>
      backend.query(api.samples.page, { group: "all", paginationOpts: { cursor, numItems: 2 } });
    const first = await page(null);
    await fill(backend, [5, 15, 25]);
    const [, second] = ids;
    if (second !== undefined) await backend.mutation(api.samples.remove, { id: second });
    const next = await page(first.continueCursor);
    await fill(backend, [1, 35]);
    const third = await page(next.continueCursor);
    return [first, next, third, await page(third.continueCursor)].map(valuesOf);
  }),
  scene("an empty table is one page", (backend) =>
    backend.query(api.samples.page, { group: "none", paginationOpts: { cursor: null, numItems: 2 } }),
  ),
  scene("a last page that is exactly full does not know yet that it is the last", async (backend) => {
    await fill(backend, [1, 2]);
    const paginationOpts = { cursor: null, numItems: 2 };
    return valuesOf(await backend.query(api.samples.page, { group: "all", paginationOpts }));
  }),
];

/** Arguments that a validator lets through, and some that it must not. Not typed: that is the point. */
const ARGUMENTS: Record<string, Value>[] = [
  {},
  { text: "a" },
  { text: 1 },
  { count: 1.5 },
  { count: 1n },
  { big: 1n },
  { big: 1 },
  { bytes: bytes(1) },
  { bytes: "AQ==" },
  { choice: "a" },
  { choice: 1 },
  { choice: null },
  { choice: "b" },
  { choice: 1n },
  { list: [] },
  { list: [{ flag: true }] },
  { list: [{ flag: true, id: "no id" }] },
  { list: [{ flag: true, extra: 1 }] },
  { list: [{}] },
  { list: { flag: true } },
  { unknown: 1 },
];

const validators: ConformanceCase[] = [
  scene("arguments are checked", async (backend) => {
    const outcomes = [];
    for (const args of ARGUMENTS) outcomes.push(await outcomeOf(backend.query(api.checks.accept, args)));
    return outcomes;
  }),
  scene("an id must be one of the right table", async (backend) => {
    const team = await backend.mutation(api.people.addTeam, { name: "red" });
    const person = await backend.mutation(api.people.add, { name: "ada", team, role: "lead" });
    const misplaced = person as unknown as typeof team;
    return [
      await outcomeOf(backend.query(api.people.inTeam, { team })),
      await outcomeOf(backend.query(api.people.inTeam, { team: misplaced })),
    ];
  }),
  scene("a record's values are checked", async (backend) => [
    await outcomeOf(backend.query(api.checks.accept, { record: { a: 1 } })),
    await outcomeOf(backend.query(api.checks.accept, { record: { a: "one" as unknown as number } })),
  ]),
  scene("what a function returns is checked", async (backend) => [
    await outcomeOf(backend.query(api.checks.promiseText, { value: "text" })),
    await outcomeOf(backend.query(api.checks.promiseText, { value: 1 })),
  ]),
  scene("documents are checked against the schema", async (backend) => {
    const team = await backend.mutation(api.people.addTeam, { name: "red" });
    const people: Value[] = [
      { name: "ada", team, role: "lead" },
      { name: "ada", team, role: "boss" },
      { name: "ada", team },
      { name: "ada", team, role: "lead", age: 36 },
      { name: "ada", team: "red", role: "lead" },
      { name: null, team, role: "lead" },
    ];
    const outcomes = [];
    for (const person of people) {
      outcomes.push(await outcomeOf(backend.mutation(api.checks.insertRaw, { person })));
    }
    return outcomes;
  }),
];

const ids: ConformanceCase[] = [
  scene("ids are normalised for their own table only", async (backend) => {
    const team = await backend.mutation(api.people.addTeam, { name: "red" });
    return [
      await backend.query(api.checks.normalize, { text: team }),
      await backend.query(api.checks.normalize, { text: "no id" }),
    ];
  }),
  scene("text that is no id cannot be read", (backend) =>
    outcomeOf(backend.query(api.checks.getTeam, { text: "no id" })),
  ),
];

const surroundings: ConformanceCase[] = [
  scene("a caller's identity is what the token says", async (backend) => [
    await backend.query(api.checks.whoAmI, {}),
    await backend.query(
      api.checks.whoAmI,
      {},
      { sub: "ada", iss: "https://id.example", name: "Ada", role: "staff" },
    ),
  ]),
  scene("errors keep their class and their data", async (backend) => [
    await outcomeOf(backend.query(api.checks.fail, { kind: "error" })),
    await outcomeOf(backend.query(api.checks.fail, { kind: "convex_error" })),
  ]),
  scene("functions see the back end's time", async (backend) => {
    await backend.passTime(90_000);
    return backend.mutation(api.checks.surroundings, {});
  }),
];

const scheduling: ConformanceCase[] = [
  scene("scheduled functions run in the order of their times", async (backend) => {
    for (const [name, delayMs] of [
      ["c", 300],
      ["a", 100],
      ["b", 200],
      ["d", 300],
    ] as const) {
      await backend.mutation(api.jobs.scheduleRecord, { name, delayMs });
    }
    const seen = [await backend.query(api.jobs.recorded, {})];
    for (const durationMs of [99, 1, 100, 100]) {
      await backend.passTime(durationMs);
      seen.push(await backend.query(api.jobs.recorded, {}));
    }
    return seen;
  }),
  scene("a scheduled function can be cancelled", async (backend) => {
    const id = await backend.mutation(api.jobs.scheduleRecord, { name: "ghost", delayMs: 100 });
    await backend.mutation(api.jobs.cancel, { id: id as never });
    await backend.passTime(1000);
    return [await backend.query(api.jobs.recorded, {}), await backend.query(api.jobs.states, {})];
  }),
  scene("a scheduled function that fails leaves nothing but its state", async (backend) => {
    await backend.mutation(api.jobs.scheduleFailure, {});
    const before = await backend.query(api.jobs.states, {});
    await backend.passTime(1);
    return [before, await backend.query(api.jobs.recorded, {}), await backend.query(api.jobs.states, {})];
  }),
  scene("a scheduled function is named by the file of its module", async (backend) => {
    await backend.mutation(api.jobs.scheduleRecord, { name: "red", delayMs: 100 });
    return backend.query(api.jobs.names, {});
  }),
  scene("a failed mutation schedules nothing", async (backend) => {
    const outcome = await outcomeOf(backend.mutation(api.jobs.scheduleAndFail, {}));
    await backend.passTime(1000);
    return [outcome, await backend.query(api.jobs.recorded, {}), await backend.query(api.jobs.states, {})];
  }),
  scene("internal functions can be called by the server", (backend) =>
    outcomeOf(backend.mutation(internal.jobs.record, { name: "red" })),
  ),
];

/** What both back ends must agree on. */
export const cases: readonly ConformanceCase[] = [
  ...indexes,
  ...writes,
  ...pages,
  ...validators,
  ...ids,
  ...surroundings,
  ...scheduling,
];

function valuesOf({ page, isDone }: FunctionReturnType<typeof api.samples.page>) {
  return { values: page.map(({ value }) => value), isDone };
}

function bytes(...values: number[]): ArrayBuffer {
  return Uint8Array.from(values).buffer;
}
