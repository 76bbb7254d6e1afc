import type { ConnectionStatus } from "../core/result";
import { useFormat, useMessages } from "./FormatProvider";
import { commonMessages } from "./messages/common";
import { StatusBadge } from "./StatusBadge";

/** Nothing while connected, and where nothing is asked for; else that what is shown may be old, and how old. */
export function ConnectionBadge({ connection }: { connection: ConnectionStatus }) {
  const format = useFormat();
  const common = useMessages(commonMessages);
  switch (connection.status) {
    case "connected":
    case "disabled":
      return null;
    case "connecting":
      return <StatusBadge tone="neutral">{common.connection.connecting}</StatusBadge>;
    case "offline":
      return (
        <StatusBadge tone="warn">{common.connection.offline(format.clock(connection.since))}</StatusBadge>
      );
  }
}
