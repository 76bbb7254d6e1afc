import type { PipelineEvent } from "../../core/model";
import { ExportButton } from "../../ui/ExportButton";
import { useFormat, useMessages } from "../../ui/FormatProvider";
import { eventLogMessages } from "../../ui/messages/eventLog";
import type { ExportFile } from "../../ui/saveFile";
import { EVENT_EXPORTS, type ExportFormat } from "./exportEvents";

export interface ExportButtonsProps {
  events: readonly PipelineEvent[];
  onExport: (file: ExportFile) => void;
}

const FORMATS: readonly ExportFormat[] = ["csv", "ndjson"];

/** Takes the loaded events away as a file: what the filters chose and the list has loaded, no more. */
export function ExportButtons({ events, onExport }: ExportButtonsProps) {
  const words = useMessages(eventLogMessages);
  const format = useFormat();
  return FORMATS.map((name) => {
    const label = words.exportLabel(
      words.exports[name],
      format.number(events.length),
      format.plural(events.length),
    );
    return (
      <ExportButton
        key={name}
        format={words.exports[name]}
        label={label}
        isEmpty={events.length === 0}
        onExport={() => onExport(EVENT_EXPORTS[name](events))}
      />
    );
  });
}
