import type { FunctionRun } from "../functions/runner";
import { type Authentication, authenticate } from "../auth";
import { nextTurn } from "../host";
import { ClientRequests } from "./ClientRequests";
import { QuerySet } from "./QuerySet";
import type { SyncServer } from "./SyncServer";
import {
  type AuthenticateMessage,
  type ClientMessage,
  encodeTs,
  type QuerySetModification,
  type RequestMessage,
  type ResponseMessage,
  type ServerMessage,
  type StateVersion,
} from "./protocol";
import { serverError } from "./serverError";

/** The server's end of a connection. */
export interface Connection {
  send(message: ServerMessage): void;
  /** Closes from the server's side. */
  close(): void;
}

/**
 * One connection of one client: answers its requests and keeps its subscriptions right, by the rules of the sync
 * protocol that the client relies on:
 * - a mutation is answered before the transition that carries its effects, and a transition always follows;
 * - everything in a transition is right at one database time;
 * - a transition starts at the version where the one before ended.
 */
export class Session {
  readonly #server: SyncServer;
  readonly #connection: Connection;
  readonly #queries: QuerySet;
  #requests = new ClientRequests();
  #auth: Authentication | null = null;
  /** What the client knows. */
  #sent: StateVersion<bigint> = { querySet: 0, identity: 0, ts: 0n };
  /** What the client asked for; `ts` is the newest of its own commits. */
  #wanted: StateVersion<bigint> = { ...this.#sent };
  #mutationsUnderWay = 0;
  #isFlushing = false;
  #isOpen = true;

  constructor(server: SyncServer, connection: Connection) {
    this.#server = server;
    this.#connection = connection;
    this.#queries = new QuerySet(server.liveQueries, () => this.#requestFlush());
  }

  /** Takes a frame of the client. */
  receive(message: ClientMessage): void {
    switch (message.type) {
      case "Connect":
        this.#requests = this.#server.requestsOf(message.sessionId);
        return;
      case "Authenticate":
        this.#authenticate(message);
        return;
      case "ModifyQuerySet":
        this.#modifyQuerySet(message.newVersion, message.modifications);
        return;
      case "Mutation":
        void this.#server.activity.track(this.#mutate(message));
        return;
      case "Action":
        void this.#act(message);
        return;
      case "Event":
        return;
    }
  }

  /** The connection is gone. */
  end(): void {
    this.#isOpen = false;
    this.#queries.clear();
  }

  #authenticate(message: AuthenticateMessage): void {
    const auth = message.tokenType === "None" ? null : authenticate(message.value, this.#server.now());
    if (auth && "error" in auth) {
      this.#refuse(auth.error, true);
      return;
    }
    this.#auth = auth;
    this.#wanted.identity = message.baseVersion + 1;
    this.#queries.invalidateAll();
    this.#requestFlush();
  }

  #modifyQuerySet(newVersion: number, modifications: QuerySetModification[]): void {
    for (const modification of modifications) this.#queries.modify(modification);
    this.#wanted.querySet = newVersion;
    this.#requestFlush();
  }

  async #mutate(message: RequestMessage): Promise<void> {
    if (this.#refuseIfExpired()) return;
    const call = this.#call;
    this.#mutationsUnderWay += 1;
    const { response, ts } = await this.#requests.mutation(message.requestId, async () => {
      const run = await this.#server.runner.mutation(message.udfPath, message.args[0] ?? {}, call);
      return { response: responseTo(message, run), ts: run.ts };
    });
    this.#mutationsUnderWay -= 1;
    this.#send(response);
    if (!response.success) return;
    if (ts > this.#wanted.ts) this.#wanted.ts = ts;
    this.#requestFlush();
  }

  async #act(message: RequestMessage): Promise<void> {
    if (this.#refuseIfExpired()) return;
    const run = await this.#server.runner.action(message.udfPath, message.args[0] ?? {}, this.#call);
    this.#send(responseTo(message, run));
  }

  get #call() {
    return { identity: this.#auth?.identity ?? null, visibility: "public" as const };
  }

  #requestFlush(): void {
    if (this.#isFlushing || !this.#isOpen) return;
    this.#isFlushing = true;
    void this.#server.activity.track(this.#flush());
  }

  /** Waits first, so that many commits travel in one transition. */
  async #flush(): Promise<void> {
    await this.#server.untilNextUpdate();
    if (this.#refuseIfExpired()) return;
    do {
      await this.#queries.refresh(this.#auth?.identity ?? null);
      // A mutation that has committed meanwhile must be answered before its effects are shown.
      if (this.#mutationsUnderWay > 0) await nextTurn();
    } while (this.#queries.isStale);
    this.#isFlushing = false;
    this.#sendTransition();
  }

  #sendTransition(): void {
    const ts = [this.#server.ts, this.#wanted.ts, this.#sent.ts].reduce((a, b) => (a > b ? a : b));
    const startVersion = this.#sent;
    this.#sent = { ...this.#wanted, ts };
    this.#send({
      type: "Transition",
      startVersion: { ...startVersion, ts: encodeTs(startVersion.ts) },
      endVersion: { ...this.#sent, ts: encodeTs(ts) },
      modifications: this.#queries.takeNews(),
    });
  }

  /** A token that has run out is refused before anything is done in its name; the client then fetches a new one. */
  #refuseIfExpired(): boolean {
    if (this.#auth === null || this.#auth.expiresAtMs > this.#server.now()) return false;
    this.#refuse("Token expired", false);
    return true;
  }

  #refuse(error: string, authUpdateAttempted: boolean): void {
    const baseVersion = this.#wanted.identity;
    this.#send({ type: "AuthError", error, baseVersion, authUpdateAttempted });
    this.end();
    this.#connection.close();
  }

  #send(message: ServerMessage): void {
    if (this.#isOpen) this.#connection.send(message);
  }
}

function responseTo({ type, requestId }: RequestMessage, run: FunctionRun): ResponseMessage {
  const { outcome, logLines } = run;
  const head = { type: `${type}Response`, requestId, logLines } as const;
  if (!outcome.ok) {
    return {
      ...head,
      success: false,
      result: serverError(requestId, outcome.message),
      errorData: outcome.data,
    };
  }
  return {
    ...head,
    success: true,
    result: outcome.value,
    ts: type === "Mutation" ? encodeTs(run.ts) : undefined,
  };
}
