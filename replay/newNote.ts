import { chance, pick } from "../convex/samplePipeline/chance";
import type { Id } from "../convex/_generated/dataModel";
import type { SourceChannel } from "../src/core/vocabulary";
import type { Arrival } from "./parseTrace";

/** How voice notes come in, one entry in ten each: mostly spoken. */
const CHANNELS: readonly [SourceChannel, ...SourceChannel[]] = [
  "whatsapp_audio",
  "whatsapp_audio",
  "whatsapp_audio",
  "whatsapp_audio",
  "app_recorded",
  "app_recorded",
  "voicemail",
  "whatsapp_text",
  "whatsapp_text",
  "app_typed",
];

/** Somebody who can send voice notes. */
export interface Sender {
  organizationId: Id<"organizations">;
  senderUserId: Id<"users">;
}

/** The voice note of an arrival: who sent it, and how, follows from the seed. */
export const newNote = (
  senders: readonly [Sender, ...Sender[]],
  { contextTokens, generatedTokens }: Pick<Arrival, "contextTokens" | "generatedTokens">,
  seed: string,
) => ({
  ...pick(senders, chance(seed, "sender")),
  sourceChannel: pick(CHANNELS, chance(seed, "channel")),
  contextTokens,
  generatedTokens,
  seed,
});

export type NewNote = ReturnType<typeof newNote>;
