import type { ClientMessage, ServerMessage } from "./protocol";
import { Session } from "./Session";
import type { SyncServer } from "./SyncServer";

/** Frames that are kept for inspection; a page that runs for days would otherwise grow. */
const KEPT_FRAMES = 10_000;
/** The server speaks at least this often, or clients give the connection up after a minute. */
const PING_EVERY_MS = 15_000;
/** What a browser reports when a connection was lost rather than closed (RFC 6455, 7.1.5). */
const LOST = { code: 1006, reason: "" };
const CLOSED = { code: 1000, reason: "" };

/** A frame that a client has sent. */
export interface Frame {
  /** The sandbox's time in epoch milliseconds. */
  atMs: number;
  /** Counts connections from 1, over all clients. */
  connection: number;
  message: ClientMessage;
}

/** The client's end of a connection. */
export interface Peer {
  opened(): void;
  received(frame: string): void;
  closed(event: { code: number; reason: string }): void;
}

/** The client's handle on its connection. */
export interface Line {
  send(frame: string): void;
  close(): void;
}

/** The network between clients and the sandbox, which a test can cut and watch. */
export class Network {
  readonly #server: SyncServer;
  readonly #lines = new Set<{ hangUp(event: typeof LOST): void }>();
  readonly #frames: Frame[] = [];
  #isConnected = true;
  #connections = 0;

  constructor(server: SyncServer) {
    this.#server = server;
  }

  /** Every frame that clients have sent, oldest first (the last 10,000). */
  get frames(): readonly Frame[] {
    return this.#frames;
  }

  /** Whether clients reach the sandbox. */
  get isConnected(): boolean {
    return this.#isConnected;
  }

  /** The network is lost: connections break and new ones fail, until `connect()`. */
  disconnect(): void {
    this.#isConnected = false;
    for (const line of [...this.#lines]) line.hangUp(LOST);
    announce("offline");
  }

  /** The network is back; clients reconnect by themselves, in a browser at once, elsewhere after their backoff. */
  connect(): void {
    this.#isConnected = true;
    announce("online");
  }

  /** Ends all connections. */
  close(): void {
    this.#isConnected = false;
    for (const line of [...this.#lines]) line.hangUp(CLOSED);
  }

  /** Opens a connection for a client, or fails as without network. Answers come in later microtasks. */
  open(peer: Peer): Line {
    const number = ++this.#connections;
    let isOpen = true;
    const later = (tell: () => void) => queueMicrotask(() => isOpen && tell());
    const session = new Session(this.#server, {
      send: (message) => later(() => peer.received(JSON.stringify(message))),
      close: () => later(() => line.hangUp(CLOSED)),
    });
    const ping: ServerMessage = { type: "Ping" };
    const pings = setInterval(() => peer.received(JSON.stringify(ping)), PING_EVERY_MS);
    const line = {
      hangUp: (event: typeof LOST) => {
        if (!isOpen) return;
        isOpen = false;
        clearInterval(pings);
        this.#lines.delete(line);
        session.end();
        queueMicrotask(() => peer.closed(event));
      },
    };
    this.#lines.add(line);
    queueMicrotask(() => {
      if (this.#isConnected) later(() => peer.opened());
      else line.hangUp(LOST);
    });
    return {
      send: (frame) => {
        const message = this.#record(number, frame);
        later(() => session.receive(message));
      },
      close: () => line.hangUp(CLOSED),
    };
  }

  #record(connection: number, frame: string): ClientMessage {
    // The frames come from Convex's own client of the version this is written for.
    const message = JSON.parse(frame) as ClientMessage;
    this.#frames.push({ atMs: this.#server.now(), connection, message });
    if (this.#frames.length > KEPT_FRAMES) this.#frames.splice(0, KEPT_FRAMES / 10);
    return message;
  }
}

/** Browsers tell pages when the network comes and goes, and Convex's client listens. */
function announce(type: "online" | "offline"): void {
  if (typeof window !== "undefined") window.dispatchEvent(new Event(type));
}
