import type { NamedId } from "../../core/model";
import { useMessages } from "../../ui/FormatProvider";
import { commonMessages } from "../../ui/messages/common";
import { orgBreakdownMessages } from "../../ui/messages/orgBreakdown";

export interface OrgLinkProps {
  organization: NamedId;
  onSelect: (organization: NamedId) => void;
}

/** An organisation, to be shown elsewhere. Enter on its cell presses it. */
export function OrgLink({ organization, onSelect }: OrgLinkProps) {
  const common = useMessages(commonMessages);
  const words = useMessages(orgBreakdownMessages);
  const { id, name } = organization;
  const text = name ?? common.unknownName(id);
  return (
    <button
      type="button"
      className="vf-link"
      data-vf-activate=""
      tabIndex={-1}
      title={id}
      aria-label={words.openOrganization(text)}
      onClick={() => onSelect(organization)}
    >
      {text}
    </button>
  );
}
