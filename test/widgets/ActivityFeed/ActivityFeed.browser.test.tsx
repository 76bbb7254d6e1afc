import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { MonitorWorld } from "../../hooks/monitorWorld";
import "../../../src/styles/styles.css";
import { ActivityFeed } from "../../../src/widgets/ActivityFeed";

let world: MonitorWorld;
beforeAll(() => page.viewport(1280, 800));
beforeEach(() => {
  world = new MonitorWorld();
  world.signIn();
});
afterEach(() => {
  cleanup();
  world.sandbox.close();
});

const feed = () => screen.getByRole("group", { name: /^Newest events/ });
const shown = () => screen.getAllByRole("listitem").map((item) => item.querySelector(".vf-id")?.textContent);

async function receive(...artifactIds: string[]) {
  for (const artifactId of artifactIds) {
    await world.log({ artifactId });
    await world.advance(1_000);
  }
}
const many = (count: number) => Array.from({ length: count }, (_, index) => `note-${index}`);

describe("ActivityFeed on the back end", () => {
  test("shows events as they come, newest first, and lets go of the oldest", async () => {
    await receive("first", "second");
    await world.render(<ActivityFeed pageSize={3} />);
    expect(shown()).toEqual(["second", "first"]);
    await receive("third", "fourth");
    expect(shown()).toEqual(["fourth", "third", "second"]);
  });

  test("tells how long ago, and the exact time with its zone in the title, as time passes", async () => {
    await receive("first");
    await world.render(<ActivityFeed />);
    await world.advance(120_000);
    const age = screen.getByText(/^2\s?min/);
    expect(age.title).toMatch(/25 Nov 2026.*12:00:00.*UTC/);
  });

  test("an error stands out by its words, and what it says is text", async () => {
    const errorMessage = "<img src=x onerror=alert(1)>";
    await world.log({ artifactId: "a", eventType: "transcription_failed", errorMessage });
    await world.render(<ActivityFeed />);
    expect(screen.getByText("Transcription failed").closest("li")?.dataset["tone"]).toBe("bad");
    expect(screen.getByText(errorMessage)).toBeDefined();
    expect(document.querySelector("img")).toBeNull();
  });

  test("paused, it counts what is new, and on resume loses and repeats nothing", async () => {
    await receive("a", "b");
    await world.render(<ActivityFeed />);
    await userEvent.click(screen.getByRole("button", { name: "Pause" }));
    await world.settle();
    await receive("c", "d", "e");
    expect(shown()).toEqual(["b", "a"]);
    await userEvent.click(screen.getByRole("button", { name: "3 new" }));
    await world.settle();
    expect(shown()).toEqual(["e", "d", "c", "b", "a"]);
  });

  test("holds still while the reader is away from the top or reads by keyboard, and goes on after", async () => {
    await receive(...many(25));
    await world.render(<ActivityFeed onArtifactSelect={() => undefined} />);
    await act(async () => {
      feed().scrollTop = 80;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    await world.settle();
    expect(screen.getAllByText("Held while you read")).not.toEqual([]);
    const before = shown();
    await receive("new");
    expect(shown()).toEqual(before);
    await userEvent.click(screen.getByRole("button", { name: "1 new" }));
    await world.settle();
    expect(feed().scrollTop).toBe(0);
    expect(shown()[0]).toBe("new");

    await userEvent.tab();
    await userEvent.tab();
    await world.settle();
    expect(feed().contains(document.activeElement)).toBe(true);
    const focused = document.activeElement;
    await receive("newer");
    expect(document.activeElement).toBe(focused);
    expect(shown()[0]).toBe("new");
    await userEvent.tab({ shift: true });
    await waitFor(() => expect(screen.getAllByText("Live")).not.toEqual([]));
  });

  test("leads to the event and to its artifact", async () => {
    await receive("vn_1");
    const onEventSelect = vi.fn();
    const onArtifactSelect = vi.fn();
    await world.render(<ActivityFeed onEventSelect={onEventSelect} onArtifactSelect={onArtifactSelect} />);
    await userEvent.click(screen.getByRole("button", { name: "Artifact received" }));
    await userEvent.click(screen.getByRole("button", { name: "Show artifact vn_1" }));
    expect(onEventSelect).toHaveBeenCalledWith(expect.objectContaining({ artifactId: "vn_1" }));
    expect(onArtifactSelect).toHaveBeenCalledWith("vn_1");
  });

  test("asks nothing for a viewer who may not see it, and says so", async () => {
    await world.setViewer({ status: "signed_out" });
    const frames = world.sandbox.network.frames.length;
    await world.render(<ActivityFeed />);
    expect(screen.getByText("Sign in to see this")).toBeDefined();
    expect(world.sandbox.network.frames).toHaveLength(frames);
  });
});
