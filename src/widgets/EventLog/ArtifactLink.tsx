import { useMessages } from "../../ui/FormatProvider";
import { ShortId } from "../../ui/grid/ShortId";

export interface ArtifactLinkProps {
  artifactId: string;
  onSelect: (artifactId: string) => void;
}

/** The artifact of an event, to be shown elsewhere. Enter on its cell presses it. */
export function ArtifactLink({ artifactId, onSelect }: ArtifactLinkProps) {
  const { eventLog: words } = useMessages();
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
