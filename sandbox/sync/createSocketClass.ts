import type { Line, Network } from "./Network";

type Handler<Event> = ((event: Event) => void) | null;

/** A `WebSocket` class whose connections end in this network instead of leaving the page. */
export function createSocketClass(network: Network): typeof WebSocket {
  class MemorySocket {
    onopen: Handler<{ type: "open" }> = null;
    onmessage: Handler<{ data: string }> = null;
    onclose: Handler<{ code: number; reason: string }> = null;
    onerror: Handler<{ message: string }> = null;
    readonly #line: Line = network.open({
      opened: () => this.onopen?.({ type: "open" }),
      received: (data) => this.onmessage?.({ data }),
      closed: (event) => this.onclose?.(event),
    });

    send(frame: string): void {
      this.#line.send(frame);
    }

    close(): void {
      this.#line.close();
    }
  }
  // Convex's client constructs the class with an address and uses exactly these six members of the standard's many.
  return MemorySocket as unknown as typeof WebSocket;
}
