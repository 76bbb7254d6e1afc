import { useState } from "react";
import {
  EventLog,
  StatusCards,
  ThroughputChart,
  TimeRangePicker,
  VoiceFlowProvider,
  formatTimeRange,
  parseTimeRange,
  type EventFilters,
  type Viewer,
} from "voice-flow-monitor";
import type { ConvexReactClient } from "convex/react";
import type { Member } from "./backEnd";
import { useAddress } from "./useAddress";

export interface AdminPageProps {
  client: ConvexReactClient;
  signIn: (member: Member) => Promise<{ isPlatformStaff: boolean }>;
}

/** The club's admin page, with the monitoring embedded. What is chosen is in the page's address. */
export function AdminPage({ client, signIn }: AdminPageProps) {
  const [viewer, setViewer] = useState<Viewer>({ status: "signed_out" });
  const [isShown, setIsShown] = useState(true);
  const enter = async (member: Member) => {
    setViewer({ status: "unknown" });
    setViewer({ status: "signed_in", ...(await signIn(member)) });
  };
  return (
    <div id="admin">
      <header className="bar">
        <h1>Club office</h1>
        <button type="button" onClick={() => void enter("ada")}>
          Sign in as Ada
        </button>
        <button type="button" onClick={() => void enter("ben")}>
          Sign in as Ben
        </button>
        <button type="button" onClick={() => setIsShown(!isShown)}>
          {isShown ? "Hide monitoring" : "Show monitoring"}
        </button>
      </header>
      <div className="content">
        <h2>Voice notes</h2>
        {isShown && (
          <VoiceFlowProvider client={client} viewer={viewer} locale="en-GB" timeZone="UTC">
            <Monitoring />
          </VoiceFlowProvider>
        )}
      </div>
    </div>
  );
}

function Monitoring() {
  const [address, setAddress] = useAddress();
  const range = parseTimeRange(address.get("range") ?? "") ?? { kind: "last", durationMs: 24 * 60 * 60_000 };
  const filters: EventFilters = { errorsOnly: address.get("errors") === "only" };
  return (
    <>
      <StatusCards />
      <TimeRangePicker value={range} onChange={(next) => setAddress({ range: formatTimeRange(next) })} />
      <ThroughputChart range={range} onRangeChange={(next) => setAddress({ range: formatTimeRange(next) })} />
      <div className="columns">
        <EventLog />
        <EventLog
          filters={filters}
          onFiltersChange={({ errorsOnly }) => setAddress({ errors: errorsOnly ? "only" : "" })}
        />
      </div>
    </>
  );
}
