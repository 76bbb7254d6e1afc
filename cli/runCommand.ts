import { parseArgs } from "node:util";
import { HostError } from "./Host";
import { init } from "./init";

const HELP = `voice-flow-monitor init [--dry-run] [folder]

Mounts the monitor in a Convex app, by three edits of the app's Convex folder:
  monitor.ts, models/voicePipeline*.ts   the factory, and the functions that clients call
  schema.ts                              the monitor's tables
  crons.ts                               snapshots, clean-up and the health check

Files that are missing are created. What is there is kept as it is; only lines are added to it.
It may be run again at any time: what is done already is left alone.

  folder      where the app's package.json is (default: here)
  --dry-run   shows the edits as a diff and changes nothing
  --help      shows this`;

interface Ran {
  output: string;
  error: string;
  /** 0 when the monitor is mounted, or would be; 1 when something is left that the command cannot do. */
  exitCode: 0 | 1;
}

/** Does what is typed after `voice-flow-monitor`. */
export function runCommand(args: string[]): Ran {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const [command, folder = ".", ...rest] = positionals;
    if (values.help || command === undefined) return { output: HELP, error: "", exitCode: 0 };
    if (command !== "init" || rest.length > 0) {
      return failed(`There is no command "${positionals.join(" ")}".\n\n${HELP}`);
    }
    const { text, isComplete } = init(folder, { isDryRun: values["dry-run"] });
    return { output: text, error: "", exitCode: isComplete ? 0 : 1 };
  } catch (error) {
    // Both are about what was typed or where; anything else is a defect, whose stack is worth reading.
    if (error instanceof HostError || isArgumentError(error)) return failed(error.message);
    throw error;
  }
}

const failed = (error: string): Ran => ({ output: "", error, exitCode: 1 });

const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error &&
  "code" in error &&
  typeof error.code === "string" &&
  error.code.startsWith("ERR_PARSE_ARGS");
