import { useState } from "react";
import { VIEWERS, type ViewerKind } from "../../replay/createViewerSession";
import { LOAD_PROFILES, type LoadProfile } from "../../replay/loadProfiles";
import { live, session, setLoad, setSpeed } from "./liveBackEnd";
import { ReplayControl } from "./ReplayControl";
import { SandboxTime } from "./SandboxTime";

const SPEEDS = { 1: "1×", 10: "10×", 60: "60×" };

/** What the host cannot do with a real deployment: change the load, the viewer, the speed of time and the network. */
export function SandboxBar() {
  const [isOnline, setOnline] = useState(true);
  const setNetwork = (online: boolean) => {
    if (online) live.sandbox.network.connect();
    else live.sandbox.network.disconnect();
    setOnline(online);
  };
  return (
    <div className="sandbox-bar" role="group" aria-label="Sandbox">
      <Choice<LoadProfile> label="Load" options={labelsOf(LOAD_PROFILES)} initial="calm" onChoose={setLoad} />
      <Choice<ViewerKind>
        label="Viewer"
        options={labelsOf(VIEWERS)}
        initial="staff"
        onChoose={session.signInAs}
      />
      <Choice label="Speed" options={SPEEDS} initial="1" onChoose={(speed) => setSpeed(Number(speed))} />
      <button type="button" onClick={() => setNetwork(!isOnline)} aria-pressed={!isOnline}>
        {isOnline ? "Go offline" : "Back online"}
      </button>
      <ReplayControl />
      <SandboxTime />
    </div>
  );
}

function Choice<Name extends string>({
  label,
  options,
  initial,
  onChoose,
}: {
  label: string;
  options: Readonly<Record<Name, string>>;
  initial: NoInfer<Name>;
  onChoose: (name: Name) => void;
}) {
  const [chosen, setChosen] = useState(initial);
  const choose = (value: string) => {
    if (!isNameOf(options, value)) return;
    setChosen(value);
    onChoose(value);
  };
  return (
    <label>
      {label}
      <select value={chosen} onChange={(event) => choose(event.target.value)}>
        {Object.entries<string>(options).map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const isNameOf = <Name extends string>(options: Readonly<Record<Name, string>>, name: string): name is Name =>
  name in options;

function labelsOf<Name extends string>(
  table: Readonly<Record<Name, { label: string }>>,
): Record<Name, string> {
  const entries = Object.entries<{ label: string }>(table).map(([name, { label }]) => [name, label]);
  return Object.fromEntries(entries) as Record<Name, string>; // the names are those of the table
}
