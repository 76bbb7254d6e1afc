"use client";
import { useId, useRef, type ReactNode } from "react";
import type { ConnectionStatus } from "../core/result";
import { ConnectionBadge } from "./ConnectionBadge";
import { PortalContainerProvider } from "./popup/PortalContainer";
import { useFocusKeeper } from "./useFocusKeeper";

export type Density = "comfortable" | "compact";

/** What every panel lets a host set. */
export interface PanelHostProps {
  /** For placing the panel. */
  className?: string | undefined;
  /**
   * Level of the panel's heading in the host's outline.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | undefined;
  /**
   * `plain` has no frame and no ground of its own: for a panel inside another. @selector [data-variant]
   * @default "framed"
   */
  variant?: "framed" | "plain" | undefined;
  /** State of the connection; the panel tells when its data may be old. @selector [data-connection] */
  connection?: ConnectionStatus | undefined;
}

export interface PanelProps extends PanelHostProps {
  /** The widget's name, as `data-widget`. */
  widget: string;
  title: string;
  /** Other than what the theme says. */
  density?: Density | undefined;
  /** Controls at the end of the header. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The root of a widget: a named region with a heading, controls and the state of the connection. */
export function Panel({
  widget,
  title,
  density,
  actions,
  connection,
  className,
  headingLevel = 2,
  variant = "framed",
  children,
}: PanelProps) {
  const titleId = useId();
  const keeper = useFocusKeeper();
  const root = useRef<HTMLElement>(null);
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      ref={root}
      className={className === undefined ? "vf-root vf-panel" : `vf-root vf-panel ${className}`}
      data-slot="panel"
      data-widget={widget}
      data-variant={variant}
      data-vf-density={density}
      data-connection={connection?.status}
      aria-labelledby={titleId}
    >
      <PortalContainerProvider value={root}>
        <header className="vf-panel-header">
          <Heading className="vf-panel-title" id={titleId}>
            {title}
          </Heading>
          <span className="vf-panel-state" role="status">
            {connection && <ConnectionBadge connection={connection} />}
          </span>
          {actions !== undefined && (
            <div className="vf-panel-actions" role="group" aria-labelledby={titleId} {...keeper}>
              {actions}
            </div>
          )}
        </header>
        <div className="vf-panel-body">{children}</div>
      </PortalContainerProvider>
    </section>
  );
}
