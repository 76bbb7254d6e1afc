import { ConvexReactClient, type ConvexReactClientOptions } from "convex/react";
import type {
  FunctionArgs,
  FunctionReference,
  FunctionReturnType,
  GenericSchema,
  SchemaDefinition,
} from "convex/server";
import { getFunctionName } from "convex/server";
import { convexToJson, type GenericId, jsonToConvex } from "convex/values";
import { Activity } from "./Activity";
import { type Claims, createToken, identityOf } from "./auth";
import { SandboxClock } from "./clock";
import type { Limits } from "./database/limits";
import type { Fields } from "./database/Transaction";
import type { StoredDocument } from "./database/Write";
import { Engine } from "./functions/Engine";
import type { Modules } from "./functions/FunctionRegistry";
import type { Rehearsal, Runner } from "./functions/runner";
import { nextTurn, realPause } from "./host";
import { Scheduler } from "./Scheduler";
import { startCrons } from "./startCrons";
import { createSocketClass } from "./sync/createSocketClass";
import { Network } from "./sync/Network";
import { SyncServer } from "./sync/SyncServer";
import { logUsage, UsageLog } from "./UsageLog";

export interface SandboxOptions {
  /** The default export of the app's `convex/schema.ts`. */
  schema: SchemaDefinition<GenericSchema, boolean>;
  /** The app's modules, as `import.meta.glob("../convex/**\/*.ts")` gives them. */
  modules: Modules;
  /** Where the sandbox's clock starts, in epoch milliseconds. @default the real time */
  startTime?: number;
  /** Decides ids and what `Math.random` returns in functions: equal seeds give equal runs. @default 1 */
  seed?: number;
  /** What a transaction may read and write. @default Convex's limits */
  limits?: Partial<Limits>;
}

type AnyFunction = FunctionReference<"query" | "mutation" | "action", "public" | "internal">;

/** Documents per transaction of `seed`: well inside the limits, and short enough for a page to stay responsive. */
const SEED_BATCH = 500;
/**
 * While time plays, clients are told at most this often, as over a network; each update makes a page draw, and with one
 * after every commit it would do nothing else.
 */
const PLAYING_UPDATE_MS = 50;
/** An address that no name server knows (RFC 2606): if a frame ever left the page, it would arrive nowhere. */
const ADDRESS = "https://sandbox.invalid";

/**
 * Runs the functions of a Convex app in memory, under Convex's own client.
 *
 * @example
 * const sandbox = createSandbox({ schema, modules: import.meta.glob("../convex/**\/*.ts") });
 * const client = sandbox.createClient();
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  return new Sandbox(options);
}

/** A back end in memory: its clients, its clock, its network, and what it has stored. */
export class Sandbox {
  /** The address to give to a client, together with `webSocketConstructor`. */
  readonly url = ADDRESS;
  /** Sockets that end in this sandbox, for a client that you make yourself. */
  readonly webSocketConstructor: typeof WebSocket;
  /** Its time, which stands still until told to pass. */
  readonly clock: SandboxClock;
  /** What clients reach it by. */
  readonly network: Network;
  /** Every execution of a function, with what it cost. */
  readonly usage = new UsageLog();
  readonly #engine: Engine;
  readonly #runner: Runner;
  readonly #activity = new Activity();
  readonly #clients: ConvexReactClient[] = [];
  #ready: Promise<void> | null = null;

  constructor({ schema, modules, startTime = Date.now(), seed = 1, limits }: SandboxOptions) {
    this.clock = new SandboxClock({
      startTimeMs: startTime,
      ready: () => this.#start(),
      settle: () => this.settle(),
    });
    this.#engine = new Engine({ schema, modules, clock: this.clock, seed, limits });
    this.#runner = logUsage(this.#engine, this.usage, () => this.clock.now());
    new Scheduler(this.#engine, this.#runner, this.clock);
    this.network = new Network(
      new SyncServer({
        runner: this.#runner,
        activity: this.#activity,
        now: () => this.clock.now(),
        untilNextUpdate: () => (this.clock.isPlaying ? realPause(PLAYING_UPDATE_MS) : nextTurn()),
      }),
    );
    this.webSocketConstructor = createSocketClass(this.network);
  }

  /** A client of Convex whose connection ends in this sandbox; the options are those of the client itself. */
  createClient(options: ConvexReactClientOptions = {}): ConvexReactClient {
    const { url, webSocketConstructor } = this;
    const client = new ConvexReactClient(url, {
      unsavedChangesWarning: false,
      ...options,
      webSocketConstructor,
    });
    this.#clients.push(client);
    return client;
  }

  /**
   * Calls a function as the server itself would, public or internal.
   *
   * @throws what the function throws.
   */
  async run<F extends AnyFunction>(
    fn: F,
    args: FunctionArgs<F>,
    { as = null }: { as?: Claims | null } = {},
  ): Promise<FunctionReturnType<F>> {
    await this.#start();
    const path = getFunctionName(fn);
    const kind = this.#engine.parts.registry.lookUp(path)?.kind ?? "query";
    const { outcome } = await this.#runner[kind](path, convexToJson(args), callAs(as));
    if (!outcome.ok) throw outcome.error;
    return jsonToConvex(outcome.value);
  }

  /**
   * Runs a mutation and takes back what it wrote; resolves with what it read and would have written. Of two mutations that
   * begin at one moment Convex runs the later one again when `later.readSet.overlaps(earlier.writes)`.
   */
  async rehearse<F extends FunctionReference<"mutation", "public" | "internal">>(
    fn: F,
    args: FunctionArgs<F>,
    { as = null }: { as?: Claims | null } = {},
  ): Promise<Rehearsal> {
    await this.#start();
    return await this.#engine.rehearse(getFunctionName(fn), convexToJson(args), callAs(as));
  }

  /** An unsigned JWT that this sandbox accepts: `client.setAuth(async () => sandbox.token({ sub: "ada" }))`. */
  token(claims: Claims): string {
    return createToken(claims, { issuer: ADDRESS, nowMs: this.clock.now() });
  }

  /** Runs what is due now and waits until clients have received what it changed. Time does not pass. */
  async settle(): Promise<void> {
    do {
      await this.clock.runDue();
      await nextTurn();
    } while (!this.#activity.isIdle || this.clock.hasDue);
  }

  /** Stores documents in bulk, checked against the schema; resolves with their ids. */
  async seed<Table extends string>(table: Table, documents: readonly Fields[]): Promise<GenericId<Table>[]> {
    const ids: GenericId<Table>[] = [];
    for (let start = 0; start < documents.length; start += SEED_BATCH) {
      await this.#engine.transact((transaction) => {
        const target = transaction.database.table(table);
        for (const fields of documents.slice(start, start + SEED_BATCH)) {
          ids.push(transaction.insert(target, fields)._id as GenericId<Table>); // minted for this table
        }
      });
    }
    return ids;
  }

  /** All documents of a table, in the order of creation. */
  table(name: string): StoredDocument[] {
    return this.#engine.parts.database.table(name).documents();
  }

  /** Ends all connections and the passing of time. */
  close(): void {
    this.clock.pause();
    for (const client of this.#clients) void client.close();
    this.network.close();
  }

  /** Loads the app's modules and sets its cron jobs going, once. */
  #start(): Promise<void> {
    const { registry } = this.#engine.parts;
    return (this.#ready ??= registry.load().then(() => startCrons(registry, this.#runner, this.clock)));
  }
}

/** A call by the server itself, in somebody's name or in nobody's. */
const callAs = (claims: Claims | null) =>
  ({ identity: claims && identityOf({ iss: ADDRESS, ...claims }), visibility: "any" }) as const;
