/** What a function call cost, nested calls included. Counted as Convex counts it; bytes are Convex's own sizes of documents. */
export interface Usage {
  documentsRead: number;
  bytesRead: number;
  documentsWritten: number;
  bytesWritten: number;
  /** Ranges read: one per point read, stream and page. */
  indexRanges: number;
  functionsScheduled: number;
  scheduledArgsBytes: number;
  /** The call itself and every call nested in it. */
  functionCalls: number;
}
