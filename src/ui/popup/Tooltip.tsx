"use client";
import { mergeProps } from "@base-ui/react/merge-props";
import { cloneElement, useEffect, useState, type ComponentPropsWithoutRef, type ReactElement } from "react";
import { later, useLater } from "../later/later";
import type { TooltipPopupProps } from "./TooltipPopup";

/** Long enough that a pointer passing by opens nothing. */
const DELAY_MS = 400;

export interface TooltipProps {
  /** Null: nothing to tell now. */
  text: string | null;
  /** The one element it belongs to. It keeps its own accessible name: a tooltip only repeats or adds. */
  children: ReactElement<ComponentPropsWithoutRef<"button">>;
}

const popup = later(() => import("./TooltipPopup").then((module) => module.TooltipPopup));

/** The browser's own tooltip stands in for one whose code could not be fetched. */
function TooltipText(props: TooltipPopupProps) {
  const { anchor, text } = props;
  const fetched = useLater(popup);
  const hasFailed = fetched.status === "failed";
  useEffect(() => {
    if (!hasFailed) return;
    anchor.setAttribute("title", text);
    return () => anchor.removeAttribute("title");
  }, [hasFailed, anchor, text]);
  return fetched.status === "success" ? <fetched.part {...props} /> : null;
}

/** A short text beside an element: while the pointer rests on it, and while the keyboard's focus is there. */
export function Tooltip({ text, children }: TooltipProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [rested, setRested] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (rested === null) return;
    const timer = setTimeout(() => setAnchor(rested), DELAY_MS);
    return () => clearTimeout(timer);
  }, [rested]);
  const close = () => {
    setRested(null);
    setAnchor(null);
  };
  return (
    <>
      {cloneElement(
        children,
        mergeProps<"button">(children.props, {
          onPointerEnter: ({ currentTarget, pointerType }) => {
            if (pointerType === "touch") return;
            popup.preload();
            setRested(currentTarget);
          },
          onPointerLeave: close,
          onFocus: ({ currentTarget }) => {
            if (currentTarget.matches(":focus-visible")) setAnchor(currentTarget);
          },
          onBlur: close,
          onClick: close,
        }),
      )}
      {anchor && text !== null && <TooltipText anchor={anchor} text={text} onClose={close} />}
    </>
  );
}
