"use client";
import { useEffect, useState } from "react";
import { IconButton } from "./IconButton";
import { useMessages } from "./FormatProvider";
import { commonMessages } from "./messages/common";

/** How long the button shows what happened. */
const OUTCOME_MS = 2_000;

type Outcome = "none" | "copied" | "failed";

const ICONS = { none: "copy", copied: "check", failed: "alert" } as const;

/** Copies `text`; the button's icon and name tell whether it worked. `label` says what is copied. */
export function CopyButton({ text, label }: { text: string; label?: string | undefined }) {
  const common = useMessages(commonMessages);
  const [outcome, setOutcome] = useState<Outcome>("none");

  useEffect(() => {
    if (outcome === "none") return;
    const timer = setTimeout(() => setOutcome("none"), OUTCOME_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const names = { none: label ?? common.copy, copied: common.copied, failed: common.copyFailed };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  };
  return (
    <IconButton
      icon={ICONS[outcome]}
      label={names[outcome]}
      data-outcome={outcome}
      onClick={() => void copy()}
    />
  );
}
