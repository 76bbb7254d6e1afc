import type { NamedId } from "../../core/model";
import { useMessages } from "../FormatProvider";
import { commonMessages } from "../messages/common";
import { NoValue } from "./NoValue";

/** A person or an organisation by name; by id, marked as unknown, when the directory does not know it. */
export function NameCell({ named }: { named: NamedId | null }) {
  const common = useMessages(commonMessages);
  if (named === null) return <NoValue />;
  if (named.name !== null) return <span title={named.id}>{named.name}</span>;
  return (
    <span className="vf-faint" title={named.id}>
      {common.unknownName(named.id)}
    </span>
  );
}
