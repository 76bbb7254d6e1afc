import { convexToJson, getDocumentSize } from "convex/values";
import type { StoredDocument } from "./Write";

/** One version of a stored document, with what is worth computing once. */
export class Row {
  readonly document: StoredDocument;
  /** Convex's size of the document, system fields included. */
  readonly bytes: number;
  #json: string | null = null;

  constructor(document: StoredDocument) {
    this.document = document;
    this.bytes = getDocumentSize(document as Parameters<typeof getDocumentSize>[0]);
  }

  /** The document as the text of its Convex JSON, in which it travels to function code. */
  get json(): string {
    return (this.#json ??= JSON.stringify(convexToJson(this.document)));
  }
}
