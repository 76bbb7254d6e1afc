import { useCallback, useState, type SyntheticEvent } from "react";

/**
 * A popup and the button that opens it. `anchor` is that button while the popup is open, and `trigger` is what the button
 * needs.
 *
 * @example
 * const { anchor, close, trigger } = usePopup("menu", CheckMenuPopup);
 * <Button {...trigger}>Columns</Button>
 * {anchor && <CheckMenuPopup anchor={anchor} onClose={close} />}
 */
export function usePopup(kind: "menu" | "dialog", { preload }: { preload: () => void }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  const toggle = ({ currentTarget }: SyntheticEvent<HTMLElement>) =>
    setAnchor(anchor === null ? currentTarget : null);
  const trigger = {
    "aria-haspopup": kind,
    "aria-expanded": anchor !== null,
    onClick: toggle,
    onPointerEnter: preload,
    onFocus: preload,
  } as const;
  return { anchor, close, trigger };
}
