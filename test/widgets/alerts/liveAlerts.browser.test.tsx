import "../../../src/styles/styles.css";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { makeFunctionReference, mutationGeneric, queryGeneric } from "convex/server";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { internal } from "../../../convex/_generated/api";
import { AlertHistory } from "../../../src/widgets/AlertHistory";
import { AlertList } from "../../../src/widgets/AlertList";
import { AlertToasts } from "../../../src/widgets/AlertToasts";
import { MonitorWorld } from "../../hooks/monitorWorld";

beforeAll(() => page.viewport(1280, 800));

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

/** Artifacts that ended, one after the other. */
const end = (eventType: "artifact_completed" | "artifact_failed", count: number) =>
  world.log(...Array.from({ length: count }, () => ({ eventType })));

const standing = () =>
  screen.queryAllByRole("dialog").map((toast) => toast.querySelector(".vf-toast-title")?.textContent);

describe("the real health check, seen in AlertList", () => {
  test("raises an alert, which is acknowledged, stays, and resolves by itself", async () => {
    start();
    await world.render(<AlertList />);
    expect(screen.queryByText("No open alerts")).toBeNull();
    expect(screen.getByText("Health has not been checked yet")).toBeDefined();
    await check();
    expect(screen.getByText("No open alerts")).toBeDefined();

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
    expect(screen.getByText("No open alerts")).toBeDefined();
  });

  test("says when the cron job last looked", async () => {
    start();
    await world.render(<AlertList />);
    await check();
    await world.advance(4 * 60_000);
    const checked = screen.getByText(/^Health checked /);
    const before = checked.textContent;
    await world.advance(5 * 60_000);
    expect(checked).not.toHaveTextContent(before);
    expect(screen.getByText("No open alerts")).toBeDefined();
  });

  test("does not say that nothing is wrong when it cannot be read whether anybody looks", async () => {
    const getHealthState = queryGeneric({
      handler: async () => {
        throw new Error("The database is away");
      },
    });
    start({
      extraModules: { "../../convex/elsewhere.ts": { getHealthState } },
      functions: {
        voicePipelineAlerts: { getHealthState: makeFunctionReference("elsewhere:getHealthState") },
      },
    });
    await check();
    await world.render(<AlertList />);
    expect(screen.queryByText("No open alerts")).toBeNull();
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
    await openBreaker();
    await check();
    expect(screen.getByText("Circuit breaker open")).toBeVisible();
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
    await check();
    await world.render(<AlertList />);
    await act(async () => world.sandbox.network.disconnect());
    await world.settle();
    expect(screen.queryByText("No open alerts")).toBeNull();
    expect(screen.getByText("No alert was open")).toBeDefined();
  });
});

describe("the real health check, seen in AlertToasts", () => {
  test("a failure rate that gets worse is told twice; taken up in the toast, it is taken up everywhere", async () => {
    start();
    await world.render(
      <>
        <AlertToasts />
        <AlertList announces={false} />
      </>,
    );
    await end("artifact_completed", 17);
    await end("artifact_failed", 3);
    await check();
    await waitFor(() => expect(standing()).toEqual(["HighFailure rate"]));
    await end("artifact_failed", 5);
    await world.advance(5 * 60_000);
    await check();
    expect(standing()).toEqual(["CriticalFailure rate"]);
    expect(screen.getByRole("alert")).toHaveTextContent(/^New alert: Failure rate, critical\. 32% of/);

    const toast = within(screen.getByRole("dialog"));
    await userEvent.click(toast.getByRole("button", { name: "Acknowledge Failure rate, critical" }));
    await world.settle();
    await waitFor(() => expect(standing()).toEqual([]));
    expect(screen.getByText(/^Acknowledged by/)).toBeDefined();
  });

  test("what held before it was there is not told, and what resolves is let go", async () => {
    start();
    await openBreaker();
    await check();
    await world.render(<AlertToasts />);
    expect(standing()).toEqual([]);
    await end("artifact_failed", 20);
    await check();
    await waitFor(() => expect(standing()).toEqual(["CriticalFailure rate"]));
    // An hour later none has failed within an hour, and enough ended well to say so.
    await world.advance(3_600_000);
    await end("artifact_completed", 12);
    await checkTwice();
    await waitFor(() => expect(standing()).toEqual([]));
  });
});

describe("the real health check, seen in AlertHistory", () => {
  test("alerts of all times, by every filter, and still while the reader has paused", async () => {
    start();
    await openBreaker();
    await check();
    await closeBreaker();
    await checkTwice();
    await world.render(<AlertHistory />);
    const conditions = () =>
      screen
        .queryAllByRole("gridcell")
        .filter(({ dataset }) => dataset["column"] === "condition")
        .map(({ textContent }) => textContent);
    await waitFor(() => expect(conditions()).toEqual(["Circuit breaker open"]));

    await userEvent.click(screen.getByRole("button", { name: "Pause" }));
    await end("artifact_failed", 20);
    await world.advance(5 * 60_000);
    await check();
    expect(conditions()).toEqual(["Circuit breaker open"]);
    await userEvent.click(screen.getByRole("button", { name: "1 new" }));
    await world.settle();
    expect(conditions()).toEqual(["Failure rate", "Circuit breaker open"]);

    const choose = async (filter: string, option: string) => {
      await userEvent.selectOptions(screen.getByRole("combobox", { name: filter }), option);
      await world.settle();
    };
    await choose("State", "Resolved");
    expect(conditions()).toEqual(["Circuit breaker open"]);
    await choose("Condition", "Failure rate");
    expect(screen.getByText("No alert matches")).toBeDefined();
    await choose("State", "Open");
    expect(conditions()).toEqual(["Failure rate"]);
  });
});
