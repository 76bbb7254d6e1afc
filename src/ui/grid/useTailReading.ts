import { useEffect, useState } from "react";
import type { Tail } from "../../core/result";

/**
 * Holds a live tail while its reader reads: while a row is open and while the list is scrolled away from its top.
 * `viewKey` changes when the reader asks for the newest rows again: the list then starts at its top.
 */
export function useTailReading(tail: Tail | null, isRowOpen: boolean, closeRow: () => void) {
  const [resumes, setResumes] = useState(0);
  const isHeldByRow = tail?.heldBy.includes("open_row") ?? false;

  useEffect(() => {
    if (tail === null || isRowOpen === isHeldByRow) return;
    if (isRowOpen) tail.hold("open_row");
    else tail.release("open_row");
  }, [tail, isRowOpen, isHeldByRow]);

  return {
    viewKey: String(resumes),
    onAwayFromTop: (isAway: boolean) => {
      if (isAway) tail?.hold("scroll");
      else tail?.release("scroll");
    },
    togglePause: () => {
      if (tail?.mode === "live") tail.hold("pause");
      else resume();
    },
    resume,
  };

  function resume() {
    setResumes((count) => count + 1);
    if (isRowOpen) closeRow();
    tail?.resume();
  }
}
