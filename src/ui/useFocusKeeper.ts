"use client";
import { useLayoutEffect, useRef, type FocusEvent } from "react";

/**
 * Keeps the focus inside an element while what is in it changes, as when a button does away with itself: the element takes
 * it. In a list, its item takes it; when the item is gone, too, the one now in its place does.
 * Spread what it returns on an element that stays, and `focusItemProps(key)` on each item of a list in it.
 */
export function useFocusKeeper() {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<{ key: string; index: number } | null>(null);

  useLayoutEffect(() => {
    const element = list.current;
    const document = element?.ownerDocument;
    if (!element || place.current === null || document?.activeElement !== document?.body) return;
    const { key, index } = place.current;
    const items = itemsOf(element);
    const item =
      items.find(({ dataset }) => dataset["focusKey"] === key) ?? items.at(Math.min(index, items.length - 1));
    (item ?? element).focus({ preventScroll: true });
  });

  const onFocus = ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
    // What is shown in a popup is only in React's tree inside the element; popups give the focus back themselves.
    if (!currentTarget.contains(target)) return;
    const items = itemsOf(currentTarget);
    const index = items.findIndex((item) => item.contains(target));
    place.current = { key: items[index]?.dataset["focusKey"] ?? "", index: Math.max(0, index) };
  };
  const onBlur = () => {
    place.current = null;
  };
  return { ref: list, tabIndex: -1, onFocus, onBlur } as const;
}

/** What an item of such a list needs. */
export const focusItemProps = (key: string) => ({ "data-focus-key": key, tabIndex: -1 }) as const;

const itemsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>("[data-focus-key]")];
