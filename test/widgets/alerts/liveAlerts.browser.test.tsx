import "../../../src/styles/styles.css";
import { act, cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { makeFunctionReference, mutationGeneric } from "convex/server";
import { afterEach, describe, expect, test } from "vitest";
import { internal } from "../../../convex/_generated/api";
import { AlertList } from "../../../src/widgets/AlertList";
import { MonitorWorld } from "../../hooks/monitorWorld";

let world: MonitorWorld;
/** `logger: false`: Convex's client writes each refused mutation to the console by itself. */
function start(options: ConstructorParameters<typeof MonitorWorld>[0] = {}) {
  world = new MonitorWorld({ client: { logger: false }, ...options });
  world.signIn();
}
afterEach(() => {
  cleanup();
  world.sandbox.close();
});

const check = async () => {
  await world.sandbox.run(internal.models.voicePipelineAlerts.checkHealth, {});
  await world.settle();
};

/** Time passes and the health check finds what it finds, twice: what has cleared resolves. */
const checkTwice = async () => {
  await world.advance(5 * 60_000);
  await check();
  await world.advance(5 * 60_000);
  await check();
};

const openBreaker = () => world.log({ eventType: "circuit_breaker_opened", artifactId: undefined });
const closeBreaker = () => world.log({ eventType: "circuit_breaker_closed", artifactId: undefined });

describe("the real health check, seen in AlertList", () => {
  test("raises an alert, which is acknowledged, stays, and resolves by itself", async () => {
    start();
    await world.render(<AlertList />);
    expect(screen.getByText("Nothing is wrong")).toBeDefined();

    await openBreaker();
    await check();
    expect(screen.getByRole("alert")).toHaveTextContent(/^New alert: Circuit breaker open, critical/);

    await userEvent.click(screen.getByRole("button", { name: "Acknowledge Circuit breaker open, critical" }));
    await world.settle();
    expect(screen.getByText(/^Acknowledged by Unknown \(ada\)/)).toBeDefined();
    expect(screen.queryByRole("button", { name: /^Acknowledge/ })).toBeNull();

    await checkTwice();
    expect(screen.getByText("Circuit breaker open")).toBeDefined();
    await closeBreaker();
    await checkTwice();
    expect(screen.getByText("Nothing is wrong")).toBeDefined();
  });

  test("an acknowledgement that fails is told, and can be asked for again", async () => {
    const acknowledgeAlert = mutationGeneric({
      handler: async () => {
        throw new Error("The database is away");
      },
    });
    start({
      extraModules: { "../../convex/elsewhere.ts": { acknowledgeAlert } },
      functions: {
        voicePipelineAlerts: { acknowledgeAlert: makeFunctionReference("elsewhere:acknowledgeAlert") },
      },
    });
    await openBreaker();
    await check();
    await world.render(<AlertList />);
    const button = screen.getByRole("button", { name: "Acknowledge Circuit breaker open, critical" });
    await userEvent.click(button);
    await world.settle();
    expect(screen.getByText("Not acknowledged: The server could not answer")).toBeDefined();
    expect(button).toHaveFocus();
    expect(button).not.toHaveAttribute("aria-disabled", "true");
  });

  test("while the connection is down nobody says that nothing is wrong now", async () => {
    start();
    await world.render(<AlertList />);
    await act(async () => world.sandbox.network.disconnect());
    await world.settle();
    expect(screen.queryByText("Nothing is wrong")).toBeNull();
    expect(screen.getByText("Nothing was wrong")).toBeDefined();
  });
});
