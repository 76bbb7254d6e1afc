"use client";
import type { ConnectionStatus, HoldReason, Tail } from "../../core/result";
import { Button } from "../Button";
import { useFormat, useMessages } from "../FormatProvider";
import { Icon } from "../Icon";
import { LiveRegion } from "../LiveRegion";
import { StatusBadge } from "../StatusBadge";
import { gridMessages } from "../messages/grid";

export interface TailBarProps {
  tail: Tail;
  /** While it is down nothing is live, whatever the tail is set to. */
  connection: ConnectionStatus | undefined;
  /** Back to the newest rows. */
  onResume: () => void;
}

/** Counts a screen reader is told of, so that a busy tail does not talk without end. */
const ANNOUNCED_COUNTS = [100, 50, 10];

/** Why rows stand still; of several reasons the first is told, which the reader meant most. */
const REASONS: readonly HoldReason[] = ["pause", "selection", "open_row", "older_rows", "scroll"];

/** Whether rows come in by themselves, why not, how many wait, and the button that changes it. */
export function TailBar({ tail, connection, onResume }: TailBarProps) {
  const grid = useMessages(gridMessages);
  const format = useFormat();
  const words = grid.tail;
  const isLive = tail.mode === "live";
  const isConnected = connection === undefined || connection.status === "connected";
  const isFlowing = isLive && isConnected;
  const reason = REASONS.find((held) => tail.heldBy.includes(held));
  const held = reason === undefined ? words.held : words.heldBy[reason];
  const state = !isLive ? held : isConnected ? words.live : words.waiting;
  const step = ANNOUNCED_COUNTS.find((count) => tail.newCount >= count);
  const news = step === undefined ? words.announceFirst : words.announceNew(format.number(step));

  return (
    <div
      className="vf-tail"
      data-slot="tail"
      data-mode={tail.mode}
      data-live={isFlowing || undefined}
      role="group"
      aria-label={words.label}
    >
      <StatusBadge tone={isFlowing ? "good" : "neutral"} variant="plain">
        {state}
      </StatusBadge>
      {tail.newCount > 0 && (
        <Button variant="primary" data-slot="new-rows" onClick={onResume}>
          <Icon name="arrowUp" />
          {words.newRows(format.number(tail.newCount), tail.isCapped)}
        </Button>
      )}
      <Button onClick={isLive ? () => tail.hold("pause") : onResume}>
        <Icon name={isLive ? "pause" : "play"} />
        <span className="vf-button-label">{isLive ? words.pause : words.resume}</span>
      </Button>
      <LiveRegion message={tail.newCount > 0 ? news : state} />
    </div>
  );
}
