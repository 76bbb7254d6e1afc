/**
 * What one transaction may do and one document may hold.
 * Values of Convex's cloud: https://docs.convex.dev/production/state/limits
 */
export interface Limits {
  documentsRead: number;
  bytesRead: number;
  indexRanges: number;
  documentsWritten: number;
  bytesWritten: number;
  functionsScheduled: number;
  scheduledArgsBytes: number;
  documentBytes: number;
  documentNesting: number;
  arrayItems: number;
  objectFields: number;
}

const MEBIBYTE = 2 ** 20;

export const convexLimits: Limits = {
  documentsRead: 32_000,
  bytesRead: 16 * MEBIBYTE,
  indexRanges: 4096,
  documentsWritten: 16_000,
  bytesWritten: 16 * MEBIBYTE,
  functionsScheduled: 1000,
  scheduledArgsBytes: 16 * MEBIBYTE,
  documentBytes: MEBIBYTE,
  documentNesting: 16,
  arrayItems: 8192,
  objectFields: 1024,
};
