/** The cards, in order. */
export const STATUS_CARD_NAMES = [
  "received",
  "completed",
  "failed",
  "active",
  "latency",
  "cost",
  "aiService",
  "backlog",
] as const;

export type StatusCardName = (typeof STATUS_CARD_NAMES)[number];
