import type { ReactNode } from "react";
import { Button } from "../Button";
import { useMessages } from "../FormatProvider";
import { commonMessages } from "../messages/common";
import { Notice } from "../Notice";
import { useFocusKeeper } from "../useFocusKeeper";
import { VisuallyHidden } from "../VisuallyHidden";
import { type Later, useLater } from "./later";

interface WhenFetchedProps<Part> {
  code: Later<Part>;
  /** What to show while it is fetched: the shape of what will come. */
  skeleton: ReactNode;
  children: (part: Part) => ReactNode;
}

/** What needs code that is fetched now: until it is there the skeleton, and where it does not arrive that it did not. */
export function WhenFetched<Part>({ code, skeleton, children }: WhenFetchedProps<Part>) {
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
        return children(fetched.part);
      case "failed":
        return <NotFetched onRetry={fetched.retry} />;
    }
  }
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
