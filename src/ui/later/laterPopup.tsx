import type { ComponentType } from "react";
import { later, useLater } from "./later";
import type { LaterPart } from "./laterPart";
import { MissingPopup } from "./MissingPopup";

interface PopupProps {
  /** What opened it; it has the focus again when the popup is gone. */
  anchor: HTMLElement;
  onClose: () => void;
}

/**
 * A popup whose code is fetched when it is first opened: popups stand on the heaviest code there is here, and most pages are
 * read without opening one. While the code is on its way nothing is shown; where it does not arrive a dialog says so.
 *
 * @example
 * const ColumnMenu = laterPopup(() => import("./ColumnMenu").then((module) => module.ColumnMenu));
 */
export function laterPopup<Props extends PopupProps>(
  load: () => Promise<ComponentType<Props>>,
): LaterPart<Props> {
  const code = later(load);
  function Popup(props: Props) {
    const fetched = useLater(code);
    switch (fetched.status) {
      case "loading":
        return null;
      case "success":
        return <fetched.part {...props} />;
      case "failed":
        return <MissingPopup anchor={props.anchor} onRetry={fetched.retry} onClose={props.onClose} />;
    }
  }
  return Object.assign(Popup, { preload: code.preload });
}
