import { useMessages } from "../../ui/FormatProvider";
import { eventLogMessages } from "../../ui/messages/eventLog";
import { ShortId } from "../../ui/grid/ShortId";

export interface ArtifactLinkProps {
  artifactId: string;
  onSelect: (artifactId: string) => void;
}

/** The artifact of an event, to be shown elsewhere. Enter on its cell presses it. */
export function ArtifactLink({ artifactId, onSelect }: ArtifactLinkProps) {
  const words = useMessages(eventLogMessages);
  return (
    <button
      type="button"
      className="vf-link"
      data-vf-activate=""
      tabIndex={-1}
      aria-label={words.openArtifact(artifactId)}
      onClick={() => onSelect(artifactId)}
    >
      <ShortId id={artifactId} />
    </button>
  );
}
