import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { failedNote } from "../../hooks/failedNote";
import { MonitorWorld } from "../../hooks/monitorWorld";
import { useArtifact } from "../../../src/hooks";
import "../../../src/styles/styles.css";
import { RetryButton } from "../../../src/widgets/RetryButton";
import { RetryPanel } from "../../../src/widgets/RetryPanel";

const LONG_ENOUGH_MS = 60 * 60_000;

let world: MonitorWorld;
beforeAll(() => page.viewport(1280, 800));
beforeEach(() => {
  world = new MonitorWorld({ client: { logger: false } });
  world.signIn();
});
afterEach(() => {
  cleanup();
  world.sandbox.close();
});

const mutationsSent = () =>
  world.sandbox.network.frames.filter(({ message }) => message.type === "Mutation").length;
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>("radio", { name });

/** A retry button of an artifact, as a host's page has it. */
function ButtonOf({ artifactId }: { artifactId: string }) {
  const artifact = useArtifact(artifactId);
  return artifact.status === "success" && artifact.data ? <RetryButton artifact={artifact.data} /> : null;
}

describe("RetryPanel on the back end", () => {
  test("tries the failed stage again, locks meanwhile, and tells what became of it", async () => {
    const artifactId = await failedNote(world);
    await world.render(<RetryPanel artifactId={artifactId} />);
    expect(radio(/^Transcription/).checked).toBe(true);
    expect(radio(/^Draft generation/).disabled).toBe(true);
    expect(screen.getAllByText("It failed earlier and never came this far.")).toHaveLength(3);

    await userEvent.dblClick(button("Retry transcription"));
    await world.settle();
    expect(mutationsSent()).toBe(1);
    const locked = button("Retrying…");
    expect(locked.ariaDisabled).toBe("true");
    expect(document.activeElement).toBe(locked);
    expect(screen.getByText("Retry 2 is running")).toBeDefined();
    expect(screen.queryAllByRole("radio")).toEqual([]);

    await world.advance(LONG_ENOUGH_MS);
    expect(screen.getByText("Retry 2 succeeded").closest("[role=status]")).not.toBeNull();
    expect(within(screen.getByRole("region", { name: /^Retries so far/ })).getByText("by ada")).toBeDefined();
    await userEvent.click(button("Retry everything"));
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(mutationsSent()).toBe(1);
  });

  test("asks before everything runs again; Cancel changes nothing and gives the focus back", async () => {
    const artifactId = await failedNote(world);
    await world.render(<RetryPanel artifactId={artifactId} />);
    await userEvent.click(radio(/^Everything/));
    await userEvent.click(button("Retry everything"));
    const dialog = await screen.findByRole("alertdialog", { name: "Retry everything?" });
    expect(getComputedStyle(document.documentElement).overflow, "the page scrolls").not.toBe("hidden");
    expect(getComputedStyle(document.body).overflow, "the page scrolls").not.toBe("hidden");
    await userEvent.click(within(dialog).getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(document.activeElement).toBe(button("Retry everything")));
    expect(mutationsSent()).toBe(0);

    await userEvent.keyboard("{Enter}");
    const again = await screen.findByRole("alertdialog");
    await userEvent.dblClick(within(again).getByRole("button", { name: "Retry everything" }));
    await world.settle();
    expect(mutationsSent()).toBe(1);
    expect(screen.getByText("Retry 2 is running")).toBeDefined();
  });

  test("says why the pipeline refused, as text, and can be asked again", async () => {
    await world.log({
      artifactId: "gone",
      eventType: "transcription_failed",
      errorMessage: "<img src=x onerror=alert(1)>",
    });
    await world.render(<RetryPanel artifactId="gone" />);
    expect(screen.getByText("<img src=x onerror=alert(1)>")).toBeDefined();
    expect(document.querySelector("img")).toBeNull();
    await userEvent.click(button("Retry transcription"));
    await world.settle();
    expect(screen.getByText(/^The pipeline refused.*no such note/)).toBeDefined();
    await userEvent.click(button("Retry transcription"));
    await world.settle();
    expect(mutationsSent()).toBe(2);
  });

  test("says that there is nothing to retry, and that an artifact is unknown", async () => {
    await world.log({ artifactId: "active" });
    const { unmount } = await world.render(<RetryPanel artifactId="active" />);
    expect(screen.getByText("Only a failed artifact can be tried again.")).toBeDefined();
    unmount();
    await world.render(<RetryPanel artifactId="nobody's" />);
    expect(screen.getByText("No such artifact")).toBeDefined();
  });

  test("asks nothing for a viewer who may not see it", async () => {
    await world.setViewer({ status: "signed_in", isPlatformStaff: false });
    const frames = world.sandbox.network.frames.length;
    await world.render(<RetryPanel artifactId="any" />);
    expect(screen.getAllByText("For platform staff only").length).toBeGreaterThan(0);
    expect(world.sandbox.network.frames).toHaveLength(frames);
  });
});

describe("RetryButton on the back end", () => {
  test("fails again in the pipeline's words, and is there for another try", async () => {
    const artifactId = await failedNote(world);
    await world.render(<ButtonOf artifactId={artifactId} />);
    await userEvent.click(button("Retry transcription"));
    await world.settle();
    expect(button("Retrying…")).toBeDefined();
    const failure = {
      artifactId,
      occurredAt: world.sandbox.clock.now() + 1_000,
      errorMessage: "Still <b>overloaded</b>",
      pipelineStage: "transcription",
      metadata: { retryAttempt: 2 },
    } as const;
    await world.log(
      { ...failure, eventType: "transcription_failed" },
      { ...failure, eventType: "retry_failed" },
    );
    expect(screen.getByText("Retry 2 failed")).toBeDefined();
    expect(screen.getByText("Still <b>overloaded</b>")).toBeDefined();
    const again = button("Retry transcription");
    expect(document.activeElement).toBe(again);
    await userEvent.keyboard("{Enter}");
    await world.settle();
    expect(mutationsSent()).toBe(2);
    // The events above were made up: the pipeline itself is still at it.
    expect(screen.getByText(/^The pipeline refused.*not given it up yet/)).toBeDefined();
  });

  test("shows the same progress wherever the artifact is shown", async () => {
    const artifactId = await failedNote(world);
    await world.render(
      <>
        <ButtonOf artifactId={artifactId} />
        <ButtonOf artifactId={artifactId} />
      </>,
    );
    const [first] = screen.getAllByRole("button", { name: "Retry transcription" });
    await userEvent.click(first ?? document.body);
    await world.settle();
    expect(screen.getAllByRole("button", { name: "Retrying…" })).toHaveLength(2);
    expect(mutationsSent()).toBe(1);
  });

  test("can be pressed again when a retry gave no sign for so long that it counts as lost", async () => {
    const artifactId = await failedNote(world);
    await world.log({ artifactId, eventType: "retry_initiated", metadata: { retryAttempt: 2 } });
    await world.render(<ButtonOf artifactId={artifactId} />);
    expect(screen.getByRole("button").ariaDisabled).toBe("true");
    await world.advance(LONG_ENOUGH_MS);
    expect(screen.getByRole("button").ariaDisabled).toBeNull();
  });
});
