"use client";
import type { ReactNode } from "react";
import type { MonitorResult } from "../../core/result";
import { Button } from "../Button";
import { EmptyState } from "../EmptyState";
import { useMessages } from "../FormatProvider";
import { Icon } from "../Icon";
import { chartMessages } from "../messages/chart";
import { Panel, type PanelHostProps } from "../Panel";
import { ResultBody } from "../ResultBody";
import { SegmentedControl } from "../SegmentedControl";
import { useControllable } from "../useControllable";
import { DEFAULT_HEIGHT, type ChartState, type ChartView } from "./ChartBody";
import { ChartSkeleton } from "./ChartSkeleton";

/** What every chart lets a host set. */
export interface ChartHostProps extends PanelHostProps, ChartState {
  /** Chart or table; the table has every number of the chart. */
  view?: ChartView | undefined;
  /** @default "chart" */
  defaultView?: ChartView | undefined;
  onViewChange?: ((view: ChartView) => void) | undefined;
  /** Offers the way back to the range before. */
  onZoomOut?: (() => void) | undefined;
  /** Present when a filter is why nothing is shown: offered there. */
  onClearFilters?: (() => void) | undefined;
}

export interface ChartPanelProps<Data> extends ChartHostProps {
  widget: string;
  words: { title: string; empty: { title: string; detail: string } };
  result: MonitorResult<Data>;
  /** Whether there is nothing to draw. */
  isEmpty: (data: Data) => boolean;
  /** Before the choice of chart or table. */
  controls?: ReactNode;
  children: (data: Data, view: ChartView) => ReactNode;
}

const VIEW_ICONS = { chart: "bars", table: "table" } as const;

/** A panel with a chart in it: its states, and the choice of chart or table. */
export function ChartPanel<Data>(props: ChartPanelProps<Data>) {
  const { words, result, isEmpty, controls, onZoomOut, onClearFilters, children } = props;
  const chart = useMessages(chartMessages);
  const [view, setView] = useControllable(props.view, props.defaultView ?? "chart", props.onViewChange);
  return (
    <Panel
      widget={props.widget}
      title={words.title}
      className={props.className}
      headingLevel={props.headingLevel}
      connection={props.connection}
      actions={
        <>
          {controls}
          {onZoomOut && (
            // Not an IconButton: its tooltip would be a third of what a chart weighs.
            <Button variant="quiet" title={chart.zoomOut} onClick={onZoomOut}>
              <Icon name="undo" />
              <span className="vf-button-label">{chart.zoomOut}</span>
            </Button>
          )}
          <SegmentedControl
            label={chart.views.label}
            options={{ chart: chart.views.chart, table: chart.views.table }}
            icons={VIEW_ICONS}
            value={view}
            onChange={setView}
          />
        </>
      }
    >
      <ResultBody result={result} skeleton={<ChartSkeleton height={props.height ?? DEFAULT_HEIGHT} />}>
        {(data) =>
          isEmpty(data) ? (
            <EmptyState {...words.empty} onClearFilters={onClearFilters} />
          ) : (
            children(data, view)
          )
        }
      </ResultBody>
    </Panel>
  );
}
