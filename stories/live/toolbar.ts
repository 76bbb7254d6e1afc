import { VIEWERS, type ViewerKind } from "../../replay/createViewerSession";
import { LOAD_PROFILES, type LoadProfile } from "../../replay/loadProfiles";

type Globals = Readonly<Record<string, unknown>>;

/** The load chosen in the toolbar. */
export const loadOf = (globals: Globals) => nameIn<LoadProfile>(LOAD_PROFILES, globals["load"], "calm");

/** The viewer chosen in the toolbar. */
export const viewerOf = (globals: Globals) => nameIn<ViewerKind>(VIEWERS, globals["viewer"], "staff");

function nameIn<Name extends string>(table: Record<Name, unknown>, name: unknown, otherwise: Name): Name {
  const isName = (text: unknown): text is Name => typeof text === "string" && Object.hasOwn(table, text);
  return isName(name) ? name : otherwise;
}
