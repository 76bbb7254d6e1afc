import { convexToJson } from "convex/values";
import type { Measure } from "./measureDocument";
import type { StoredDocument } from "./Write";

/** One version of a stored document, with what is worth computing once. */
export class Row {
  readonly document: StoredDocument;
  /** Convex's size of the document, system fields included. */
  readonly bytes: number;
  readonly #isPlain: boolean;
  #json: string | null = null;

  constructor(document: StoredDocument, { bytes, isPlain }: Measure) {
    this.document = document;
    this.bytes = bytes;
    this.#isPlain = isPlain;
  }

  /** The document as the text of its Convex JSON, in which it travels to function code. */
  get json(): string {
    return (this.#json ??= JSON.stringify(this.#isPlain ? this.document : convexToJson(this.document)));
  }
}
