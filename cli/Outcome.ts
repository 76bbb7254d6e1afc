/** A file as the command leaves it. */
export interface Edit {
  path: string;
  /** Null where there is none yet. */
  before: string | null;
  after: string;
}

/** Something that only the host can do: what is in the way, and exactly what to write. */
export interface Manual {
  path: string;
  why: string;
  code: string;
}

/** What becomes of a part of the mount. Neither an edit nor anything manual: it is there already. */
export interface Outcome {
  edits: Edit[];
  manual: Manual[];
}

export const ALREADY: Outcome = { edits: [], manual: [] };
