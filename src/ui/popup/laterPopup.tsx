import { useEffect, useState, type ComponentType } from "react";

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
  let known: ComponentType<Props> | null = null;
  const fetchOnce = async () => (known ??= await load());

  function Later(props: Props) {
    const { onClose } = props;
    const [Popup, setPopup] = useState(() => known);
    useEffect(() => {
      if (Popup) return;
      let isWanted = true;
      fetchOnce().then(
        (loaded) => isWanted && setPopup(() => loaded),
        () => isWanted && onClose(),
      );
      return () => {
        isWanted = false;
      };
    }, [Popup, onClose]);
    return Popup && <Popup {...props} />;
  }

  const preload = () => {
    fetchOnce().catch(() => {
      // Nobody waits for it yet: opening the popup tries again.
    });
  };
  return Object.assign(Later, { preload });
}
