import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NEW_COUNT_CAP } from "../../src/core/liveList";
import { Reader, Server } from "./liveListWorld";

const PAGE_SIZE = 5;

type Step =
  | { do: "insert"; time: number }
  | { do: "burst" }
  | { do: "update"; index: number }
  | { do: "hold" | "release"; reason: "pause" | "scroll" | "open_row" }
  | { do: "resume" | "loadMore" | "receive" };

const reason = fc.constantFrom("pause" as const, "scroll" as const, "open_row" as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("insert" as const), time: fc.integer({ min: 0, max: 40 }) }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ do: "burst" }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("update" as const), index: fc.nat(60) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("hold" as const, "release" as const), reason }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: "resume" }) },
  { weight: 3, arbitrary: fc.constant<Step>({ do: "loadMore" }) },
  { weight: 8, arbitrary: fc.constant<Step>({ do: "receive" }) },
);

const history = fc.record({
  hasJournal: fc.boolean(),
  initial: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 25 }),
  steps: fc.array(step, { maxLength: 60 }),
});

const lateTimes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 10 });

function start({ hasJournal, initial }: { hasJournal: boolean; initial: readonly number[] }) {
  const server = new Server();
  for (const time of initial) server.insert(time);
  return { server, reader: new Reader(server, { pageSize: PAGE_SIZE, hasJournal }) };
}

function play(step: Step, { server, reader }: ReturnType<typeof start>): void {
  switch (step.do) {
    case "insert": {
      server.insert(step.time);
      return;
    }
    case "burst":
      for (let index = 0; index < NEW_COUNT_CAP + 20; index++) server.insert(50 + index);
      return;
    case "update": {
      server.update(step.index);
      return;
    }
    case "hold":
    case "release": {
      reader[step.do](step.reason);
      return;
    }
    default: {
      reader[step.do]();
      return;
    }
  }
}

/** The world after a history, with the list held and read down to its oldest row. */
function loadedAndHeld(given: { hasJournal: boolean; initial: readonly number[]; steps: readonly Step[] }) {
  const world = start(given);
  for (const step of given.steps) play(step, world);
  world.reader.settle();
  world.reader.hold("pause");
  world.reader.settle();
  world.reader.loadAll();
  return world;
}

const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id);

describe("a live list, whatever happens and in whatever order", () => {
  test("rows that are held keep their ids and their order; only older rows are added under them", () => {
    fc.assert(
      fc.property(history, (given) => {
        const world = start(given);
        for (const step of given.steps) {
          const before = world.reader.state;
          play(step, world);
          const after = world.reader.state;
          expect(new Set(idsOf(after.rows)).size).toBe(after.rows.length);
          if (before.chain === null || after.chain === null) continue;
          expect(idsOf(after.rows).slice(0, before.rows.length)).toEqual(idsOf(before.rows));
          const added = after.rows.slice(before.rows.length);
          const last = before.rows.at(-1)?.time ?? Infinity;
          expect(added.every((row) => row.time <= last)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("while held, what is shown and what is counted as new is everything there is", () => {
    fc.assert(
      fc.property(history, lateTimes, (given, late) => {
        const { reader, server } = loadedAndHeld(given);
        for (const time of late) server.insert(time);
        reader.settle();
        const known = reader.state.rows.length + (reader.state.chain?.newCount ?? 0);
        if (reader.state.chain?.isCapped) expect(known).toBeLessThanOrEqual(server.rows.length);
        else expect(known).toBe(server.rows.length);
      }),
      { numRuns: 100 },
    );
  });

  test("a held row shows its latest value, whatever came in between", () => {
    fc.assert(
      fc.property(history, lateTimes, (given, late) => {
        const { reader, server } = loadedAndHeld(given);
        for (const time of late) {
          server.insert(time);
          reader.receive();
        }
        for (const index of server.rows.keys()) server.update(index);
        reader.settle();
        const values = new Map(server.rows.map((row) => [row.id, row.value]));
        for (const row of reader.state.rows) expect(row.value).toBe(values.get(row.id));
      }),
      { numRuns: 100 },
    );
  });

  test("resuming shows exactly the newest rows, none lost and none twice, and older ones load behind them", () => {
    fc.assert(
      fc.property(history, (given) => {
        const world = start(given);
        for (const step of given.steps) play(step, world);
        const { reader, server } = world;
        reader.resume();
        reader.settle();
        expect(reader.state.rows).toEqual(server.rows.slice(0, PAGE_SIZE));
        reader.loadAll();
        expect(reader.state.rows).toEqual(server.rows);
      }),
      { numRuns: 100 },
    );
  });

  test("nothing new from the server leaves the very same state", () => {
    fc.assert(
      fc.property(history, (given) => {
        const world = start(given);
        for (const step of given.steps) play(step, world);
        world.reader.settle();
        const settled = world.reader.state;
        world.server.rows = structuredClone(world.server.rows);
        world.reader.receive();
        expect(world.reader.state).toBe(settled);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a live list", () => {
  const tenRows = { hasJournal: true, initial: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] };

  test("shows and reads no more than a page or two while live, however many rows come in", () => {
    const { server, reader } = start(tenRows);
    reader.settle();
    for (let time = 11; time < 60; time++) {
      server.insert(time);
      reader.receive();
      expect(reader.state.rows.length).toBe(PAGE_SIZE);
      expect(reader.rowsRead).toBeLessThan(2 * PAGE_SIZE);
    }
    reader.settle();
    expect(idsOf(reader.state.rows)).toEqual(idsOf(server.rows.slice(0, PAGE_SIZE)));
  });

  test("counts new rows up to the cap, says that it is one, and then stops reading them", () => {
    const { server, reader } = start(tenRows);
    reader.settle();
    reader.hold("scroll");
    reader.settle();
    for (let time = 11; time < 11 + 3; time++) server.insert(time);
    reader.settle();
    expect(reader.state.chain).toMatchObject({ newCount: 3, isCapped: false });
    for (let time = 14; time < 14 + NEW_COUNT_CAP; time++) server.insert(time);
    reader.settle();
    expect(reader.state.chain).toMatchObject({ newCount: NEW_COUNT_CAP, isCapped: true });
    expect(reader.rowsRead).toBe(PAGE_SIZE);
  });

  test("a list held while empty stays empty and counts what comes", () => {
    const { server, reader } = start({ hasJournal: true, initial: [] });
    reader.settle();
    reader.hold("pause");
    reader.settle();
    server.insert(1);
    reader.settle();
    expect(reader.state.rows).toEqual([]);
    expect(reader.state.chain?.newCount).toBe(1);
  });

  test("a hold asked for before the first rows begins with them", () => {
    const { server, reader } = start(tenRows);
    reader.hold("pause");
    reader.settle();
    server.insert(11);
    reader.settle();
    expect(reader.state.rows[0]?.time).toBe(10);
    expect(reader.state.chain?.newCount).toBe(1);
  });

  test("stays held until the last reason is released", () => {
    const { reader } = start(tenRows);
    reader.settle();
    reader.hold("scroll");
    reader.hold("open_row");
    reader.release("scroll");
    expect(reader.state.chain).not.toBeNull();
    reader.release("open_row");
    expect(reader.state.chain).toBeNull();
  });
});
