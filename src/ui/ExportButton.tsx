import { Button } from "./Button";
import { Icon } from "./Icon";

export interface ExportButtonProps {
  /** Name of the format, such as "CSV". */
  format: string;
  /** What is exported: the accessible name. */
  label: string;
  /** There is nothing to export. */
  isEmpty: boolean;
  onExport: () => void;
}

/** Takes what is loaded away as a file. */
export function ExportButton({ format, label, isEmpty, onExport }: ExportButtonProps) {
  return (
    <Button
      variant="quiet"
      className="vf-export"
      aria-label={label}
      title={label}
      disabled={isEmpty}
      onClick={onExport}
    >
      <Icon name="arrowDown" />
      {format}
    </Button>
  );
}
