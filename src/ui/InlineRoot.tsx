"use client";
import { useRef, type ReactNode } from "react";
import { PortalContainerProvider, usePortalContainer } from "./popup/PortalContainer";

export interface InlineRootProps {
  /** The widget's name, as `data-widget`. */
  widget: string;
  /** What it is doing, as `data-status`. */
  status: string;
  className?: string | undefined;
  children: ReactNode;
}

/** The root of a widget that stands in a line of text or in a cell: no panel around it, but the same tokens and popups. */
export function InlineRoot({ widget, status, className, children }: InlineRootProps) {
  const root = useRef<HTMLSpanElement>(null);
  const container = usePortalContainer() ?? root;
  return (
    <span
      ref={root}
      className={className === undefined ? "vf-root vf-inline" : `vf-root vf-inline ${className}`}
      data-widget={widget}
      data-status={status}
    >
      <PortalContainerProvider value={container}>{children}</PortalContainerProvider>
    </span>
  );
}
