import type { Backend } from "./backends";

/** Something that a back end is asked to do, and whose result must not depend on which back end it is. */
export interface ConformanceCase {
  title: string;
  play: (backend: Backend) => Promise<unknown>;
}

export function scene(title: string, play: ConformanceCase["play"]): ConformanceCase {
  return { title, play };
}
