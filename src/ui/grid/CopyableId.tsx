"use client";
import { useState } from "react";
import { useMessages } from "../FormatProvider";
import { commonMessages } from "../messages/common";
import { Icon } from "../Icon";
import { ShortId } from "./ShortId";

/** An id, shortened, with a button that copies the whole of it. The button has no tooltip of its own: there are many rows. */
export function CopyableId({ id, label }: { id: string; label: string }) {
  const common = useMessages(commonMessages);
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(id).then(
      () => setOutcome("copied"),
      () => setOutcome("failed"),
    );
  };
  const words = { copied: common.copied, failed: common.copyFailed };
  const name = outcome === null ? label : words[outcome];
  return (
    <>
      <ShortId id={id} />
      <button
        type="button"
        className="vf-cell-button"
        tabIndex={-1}
        aria-label={name}
        title={name}
        onClick={copy}
        onBlur={() => setOutcome(null)}
        onPointerLeave={() => setOutcome(null)}
      >
        <Icon name={outcome === null ? "copy" : outcome === "copied" ? "check" : "alert"} />
      </button>
    </>
  );
}
