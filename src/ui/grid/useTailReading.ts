import { useEffect, useState } from "react";
import type { HoldReason, Tail } from "../../core/result";

export interface TailReadingOptions {
  /** A row is open. */
  isRowOpen?: boolean;
  /** Rows are chosen: they must not leave the list. */
  isSelecting?: boolean;
  /** Closes the row and gives up the choice: the reader wants the newest rows. */
  onResume?: () => void;
}

/**
 * Holds a live tail while its reader reads: while a row is open, while rows are chosen, while the list is scrolled away from
 * its top, and while the keyboard is in it. `viewKey` changes when the reader asks for the newest rows again: the list then starts at its top.
 */
export function useTailReading(tail: Tail | null, options: TailReadingOptions = {}) {
  const { isRowOpen = false, isSelecting = false, onResume } = options;
  const [resumes, setResumes] = useState(0);
  useHoldWhile(tail, "open_row", isRowOpen);
  useHoldWhile(tail, "selection", isSelecting);

  return {
    viewKey: String(resumes),
    onReading: (isReading: boolean) => {
      if (isReading) tail?.hold("scroll");
      else tail?.release("scroll");
    },
    togglePause: () => {
      if (tail?.heldBy.includes("pause")) resume();
      else tail?.hold("pause");
    },
    resume,
  };

  function resume() {
    setResumes((count) => count + 1);
    onResume?.();
    tail?.resume();
  }
}

function useHoldWhile(tail: Tail | null, reason: HoldReason, isSo: boolean): void {
  const isHeld = tail?.heldBy.includes(reason) ?? false;
  useEffect(() => {
    if (tail === null || isSo === isHeld) return;
    if (isSo) tail.hold(reason);
    else tail.release(reason);
  }, [tail, reason, isSo, isHeld]);
}
