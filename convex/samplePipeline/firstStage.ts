import type { SourceChannel, WorkedStage } from "../../src/core/vocabulary";

/** What was typed need not be transcribed. */
const IS_TEXT: Record<SourceChannel, boolean> = {
  whatsapp_audio: false,
  whatsapp_text: true,
  app_recorded: false,
  app_typed: true,
  voicemail: false,
};

export const firstStage = (channel: SourceChannel): WorkedStage =>
  IS_TEXT[channel] ? "claims_extraction" : "transcription";
