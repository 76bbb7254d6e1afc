import { act, configure, render, renderHook } from "@testing-library/react";
import type { ConvexReactClient, ConvexReactClientOptions } from "convex/react";
import { type ReactNode, useSyncExternalStore } from "react";
import { internal } from "../../convex/_generated/api";
import schema from "../../convex/schema";
import { BEAT_MS } from "../../convex/server/pulse";
import { createSandbox, type Modules, type Sandbox } from "../../sandbox";
import type { LoggedEvent } from "../../src/core/loggedEvent";
import type { Clock } from "../../src/core/clock";
import { type MonitorFunctionOverrides, MonitorProvider, type Viewer } from "../../src/hooks";

configure({ reactStrictMode: true });

const modules = import.meta.glob(["../../convex/**/*.ts", "!../../convex/**/*.d.ts"]);

export const START = Date.UTC(2026, 10, 25, 12);
export const STAFF: Viewer = { status: "signed_in", isPlatformStaff: true };

interface WorldOptions {
  viewer?: Viewer;
  /** Modules beside the app's own. */
  extraModules?: Modules;
  functions?: MonitorFunctionOverrides;
  /** `logger: false` where mutations fail: Convex's client writes each such failure to the console by itself. */
  client?: ConvexReactClientOptions;
}

/** The real back end in a sandbox, one client of it, and a page that shows hooks. */
export class MonitorWorld {
  readonly sandbox: Sandbox;
  readonly client: ConvexReactClient;
  /** The sandbox's clock, counting who listens. */
  readonly clock: Clock;
  clockListeners = 0;
  readonly functions: MonitorFunctionOverrides | undefined;
  viewer: Viewer;
  readonly #viewerListeners = new Set<() => void>();
  #logged = 0;

  constructor({ viewer = STAFF, extraModules = {}, functions, client }: WorldOptions = {}) {
    this.sandbox = createSandbox({ schema, modules: { ...modules, ...extraModules }, startTime: START });
    this.client = this.sandbox.createClient(client);
    this.functions = functions;
    this.viewer = viewer;
    this.clock = {
      now: () => this.sandbox.clock.now(),
      subscribe: (listener) => {
        this.clockListeners++;
        const stop = this.sandbox.clock.subscribe(listener);
        return () => {
          this.clockListeners--;
          stop();
        };
      },
    };
  }

  signIn(claims: { sub: string; role?: string } = { sub: "ada", role: "platform_staff" }): void {
    this.client.setAuth(() => Promise.resolve(this.sandbox.token(claims)));
  }

  async setViewer(viewer: Viewer): Promise<void> {
    act(() => {
      this.viewer = viewer;
      for (const listener of this.#viewerListeners) listener();
    });
    await this.settle();
  }

  readonly subscribeToViewer = (listener: () => void) => {
    this.#viewerListeners.add(listener);
    return () => void this.#viewerListeners.delete(listener);
  };

  /** Shows what a hook returns, once the server has answered. */
  async show<Result, Props>(hook: (props: Props) => Result, initialProps?: NoInfer<Props>) {
    const wrapper = ({ children }: { children: ReactNode }) => <Page world={this}>{children}</Page>;
    const shown = renderHook(hook, { wrapper, initialProps });
    await this.settle();
    return shown;
  }

  /** Shows widgets, once the server has answered. */
  async render(widgets: ReactNode) {
    const shown = render(<Page world={this}>{widgets}</Page>);
    await this.settle();
    return shown;
  }

  /**
   * Logs events, and lets the time pass after which every reader has looked. Whatever they do not say is filled in,
   * `occurredAt` with now.
   */
  async log(...events: Partial<LoggedEvent>[]): Promise<void> {
    for (const event of events) {
      const eventId = `event-${this.#logged++}`;
      await this.sandbox.run(internal.models.voicePipelineEvents.logEvent, {
        eventId,
        eventType: "artifact_received",
        artifactId: `artifact of ${eventId}`,
        occurredAt: this.sandbox.clock.now(),
        ...event,
      });
    }
    await this.advance(BEAT_MS);
  }

  /** Lets time pass, and the page show it. */
  async advance(durationMs: number): Promise<void> {
    await act(() => this.sandbox.clock.advance(durationMs));
    await this.settle();
  }

  /** Waits until server and page have told each other everything. */
  async settle(): Promise<void> {
    let frames: number;
    do {
      frames = this.sandbox.network.frames.length;
      await act(() => this.sandbox.settle());
    } while (this.sandbox.network.frames.length !== frames);
  }

  /** Lets timers that are due run, and the page show what comes of it. */
  async nextTask(): Promise<void> {
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    await this.settle();
  }

  /** What clients are subscribed to, as their frames since the last connection say. */
  get subscriptions(): string[] {
    const open = new Map<number, string>();
    for (const { message } of this.sandbox.network.frames) {
      if (message.type === "Connect") open.clear();
      if (message.type !== "ModifyQuerySet") continue;
      for (const change of message.modifications) {
        if (change.type === "Add") open.set(change.queryId, change.udfPath);
        else open.delete(change.queryId);
      }
    }
    return [...open.values()].sort();
  }
}

function Page({ world, children }: { world: MonitorWorld; children: ReactNode }) {
  const { client, clock, functions } = world;
  const viewer = useSyncExternalStore(world.subscribeToViewer, () => world.viewer);
  return (
    <MonitorProvider viewer={viewer} client={client} clock={clock} functions={functions}>
      {children}
    </MonitorProvider>
  );
}
