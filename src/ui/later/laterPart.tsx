import type { ComponentType, ReactNode } from "react";
import { Button } from "../Button";
import { useMessages } from "../FormatProvider";
import { commonMessages } from "../messages/common";
import { Notice } from "../Notice";
import { useFocusKeeper } from "../useFocusKeeper";
import { VisuallyHidden } from "../VisuallyHidden";
import { later, useLater } from "./later";

/** A part of a view; `preload` fetches its code a little before it is shown. */
export type LaterPart<Props> = ComponentType<Props> & { preload: () => void };

/**
 * A part of a view whose code is fetched when it is first shown. Until it is there it has the shape of what will come, and
 * where it does not arrive it says so and can be tried again.
 *
 * @example
 * const EventsTab = laterPart(() => import("./EventsTab").then((module) => module.EventsTab), <Skeleton height="20em" />);
 */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  skeleton: ReactNode,
): LaterPart<Props> {
  const code = later(load);
  function Part(props: Props) {
    const fetched = useLater(code);
    const keeper = useFocusKeeper();
    return (
      <div className="vf-part" data-slot="part" aria-busy={fetched.status === "loading"} {...keeper}>
        {content()}
      </div>
    );

    function content() {
      switch (fetched.status) {
        case "loading":
          return <Coming>{skeleton}</Coming>;
        case "success":
          return <fetched.part {...props} />;
        case "failed":
          return <NotFetched onRetry={fetched.retry} />;
      }
    }
  }
  return Object.assign(Part, { preload: code.preload });
}

function Coming({ children }: { children: ReactNode }) {
  const common = useMessages(commonMessages);
  return (
    <div>
      <VisuallyHidden>{common.loading}</VisuallyHidden>
      {children}
    </div>
  );
}

function NotFetched({ onRetry }: { onRetry: () => void }) {
  const common = useMessages(commonMessages);
  return (
    <Notice
      slot="error"
      tone="bad"
      role="alert"
      {...common.notFetched}
      actions={<Button onClick={onRetry}>{common.retry}</Button>}
    />
  );
}
