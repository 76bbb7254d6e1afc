import { useEffect, type ComponentType } from "react";
import { later, useLater } from "../later";

interface PopupProps {
  onClose: () => void;
}

/** A popup whose code is fetched when it is first opened; `preload` fetches it a little before, such as on hover. */
export type LaterPopup<Props extends PopupProps> = ComponentType<Props> & { preload: () => void };

/**
 * Popups stand on the heaviest code there is here, and most pages are read without opening one. While the code is on its way
 * nothing is shown; where it does not arrive the popup closes again, and the next click is another try.
 *
 * @example
 * const ColumnMenu = laterPopup(() => import("./ColumnMenu").then((module) => module.ColumnMenu));
 */
export function laterPopup<Props extends PopupProps>(
  load: () => Promise<ComponentType<Props>>,
): LaterPopup<Props> {
  const popup = later(load);
  function Later(props: Props) {
    const { onClose } = props;
    const result = useLater(popup);
    const hasFailed = result.status === "error";
    useEffect(() => {
      if (hasFailed) onClose();
    }, [hasFailed, onClose]);
    return result.status === "success" ? <result.data {...props} /> : null;
  }
  return Object.assign(Later, { preload: popup.preload });
}
