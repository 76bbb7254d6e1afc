import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { parseTrace } from "../../replay/parseTrace";
import type { Replay } from "../../replay/replayTrace";
import { live } from "./liveBackEnd";

interface Running {
  name: string;
  total: number;
  replay: Replay;
}

/** Replays the trace the command named, the one chosen here, or the one dropped on the page. */
export function ReplayControl() {
  const [running, setRunning] = useState<Running | null>(null);
  const [error, setError] = useState<string | null>(null);

  const start = async (name: string, text: Promise<string>) => {
    try {
      const arrivals = parseTrace(await text);
      setRunning({ name, total: arrivals.length, replay: await live.replay(arrivals) });
      setError(null);
    } catch (cause) {
      setError(`Cannot replay ${name}. ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  };
  const startNow = useEffectEvent((name: string, text: Promise<string>) => void start(name, text));
  useEffect(() => onTrace(startNow), []);

  return (
    <>
      <label className="file">
        Replay a trace
        <input
          type="file"
          accept=".csv,text/csv"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void start(file.name, file.text());
            target.value = "";
          }}
        />
      </label>
      {running && <Progress {...running} />}
      {error !== null && <p role="alert">{error}</p>}
    </>
  );
}

function Progress({ name, total, replay }: Running) {
  const received = useSyncExternalStore(
    (listener) => live.sandbox.clock.subscribe(listener),
    () => replay.received,
  );
  return (
    <span>
      {name}: {received.toLocaleString()} of {total.toLocaleString()}
    </span>
  );
}

/** Calls the listener with the trace of the command, if there is one, and with every file dropped on the page. */
function onTrace(listener: (name: string, text: Promise<string>) => void): () => void {
  const named = document.querySelector<HTMLMetaElement>('meta[name="replay"]');
  if (named)
    listener(
      "the trace",
      fetch(named.content).then((response) => response.text()),
    );
  const allow = (event: DragEvent) => event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) listener(file.name, file.text());
  };
  window.addEventListener("dragover", allow);
  window.addEventListener("drop", drop);
  return () => {
    window.removeEventListener("dragover", allow);
    window.removeEventListener("drop", drop);
  };
}
