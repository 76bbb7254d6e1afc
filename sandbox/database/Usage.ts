/** What a function call cost, nested calls included. Bytes are Convex's own sizes of documents. */
export interface Usage {
  documentsRead: number;
  bytesRead: number;
  documentsWritten: number;
  bytesWritten: number;
  /** Ranges read: one per point read, per stream and per page. */
  indexRanges: number;
  functionsScheduled: number;
  scheduledArgsBytes: number;
  /** The call itself and every call nested in it. */
  functionCalls: number;
}

/** The usage of a call that has done nothing yet. */
export function noUsage(): Usage {
  return {
    documentsRead: 0,
    bytesRead: 0,
    documentsWritten: 0,
    bytesWritten: 0,
    indexRanges: 0,
    functionsScheduled: 0,
    scheduledArgsBytes: 0,
    functionCalls: 0,
  };
}
