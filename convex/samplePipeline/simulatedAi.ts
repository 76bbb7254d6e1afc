import type { EventMetadata } from "../../src/core/model";
import type { WorkedStage } from "../../src/core/vocabulary";
import { chance, pick } from "./chance";
import type { Conditions } from "./conditions";

export interface AiCall {
  stage: WorkedStage;
  /** 1 for the first. */
  attempt: number;
  note: { seed: string; contextTokens: number; generatedTokens: number };
  conditions: Conditions;
}

/** What the service does with a call. */
interface AiAnswer {
  durationMs: number;
  metadata: EventMetadata;
  /** Absent when it answers well. */
  error?: string;
}

/** English text has about 4 tokens per 3 words; people speak about 150 words a minute. */
const WORDS_PER_TOKEN = 0.75;
const WORDS_PER_SECOND = 2.5;
/** List prices of 2024-class models: speech per minute, text per token read and written. */
const USD_PER_AUDIO_MINUTE = 0.006;
const USD_PER_TOKEN_READ = 2.5e-6;
const USD_PER_TOKEN_WRITTEN = 10e-6;
/** Speech is transcribed about ten times faster than spoken; text is written at about 60 tokens a second. */
const TRANSCRIPTION_MS_PER_AUDIO_SECOND = 100;
const MS_PER_TOKEN_WRITTEN = 16;
const TOKENS_PER_CLAIM = 45;

type Work = Omit<AiAnswer, "error">;

/** What each stage costs and yields when all goes well. */
const WORK: Record<WorkedStage, (call: AiCall, roll: (what: string) => number) => Work> = {
  transcription: ({ note }, roll) => {
    const transcriptWordCount = Math.max(1, Math.round(note.contextTokens * WORDS_PER_TOKEN));
    const transcriptDuration = transcriptWordCount / WORDS_PER_SECOND;
    return {
      durationMs: 500 + transcriptDuration * TRANSCRIPTION_MS_PER_AUDIO_SECOND,
      metadata: {
        transcriptWordCount,
        transcriptDuration,
        confidenceScore: 0.82 + 0.17 * roll("confidence"),
        aiModel: "speech-large",
        aiCost: (transcriptDuration / 60) * USD_PER_AUDIO_MINUTE,
      },
    };
  },
  claims_extraction: ({ note }, roll) => {
    const { durationMs, metadata } = writing(note.contextTokens, note.generatedTokens);
    const claimCount = claimsIn(note.generatedTokens);
    return {
      durationMs,
      metadata: { ...metadata, claimCount, confidenceScore: 0.7 + 0.29 * roll("confidence") },
    };
  },
  entity_resolution: ({ note, conditions }, roll) => {
    const entityCount = 1 + Math.round(claimsIn(note.generatedTokens) * 0.6);
    const isAmbiguous = roll("ambiguous") < conditions.disambiguationShare;
    const disambiguationCount = isAmbiguous ? 1 + Math.floor(roll("how many") * Math.min(3, entityCount)) : 0;
    return {
      durationMs: 150 + 40 * entityCount,
      metadata: { entityCount, disambiguationCount, autoResolvedCount: entityCount - disambiguationCount },
    };
  },
  draft_generation: ({ note }) => {
    const { durationMs, metadata } = writing(note.generatedTokens, note.generatedTokens / 2);
    return { durationMs, metadata: { ...metadata, draftCount: draftsFrom(note.generatedTokens) } };
  },
};

const claimsIn = (generatedTokens: number) => Math.max(1, Math.round(generatedTokens / TOKENS_PER_CLAIM));

/** How many drafts are written for a note: about one for three claims. */
export const draftsFrom = (generatedTokens: number) => Math.max(1, Math.round(claimsIn(generatedTokens) / 3));

function writing(tokensRead: number, tokensWritten: number): Work {
  return {
    durationMs: 400 + tokensWritten * MS_PER_TOKEN_WRITTEN,
    metadata: {
      aiModel: "text-medium",
      aiCost: tokensRead * USD_PER_TOKEN_READ + tokensWritten * USD_PER_TOKEN_WRITTEN,
    },
  };
}

/** What such services say when they fail. One of them answers with a page, as gateways do. */
const ERRORS: Record<WorkedStage, readonly [string, ...string[]]> = {
  transcription: [
    "Speech service timed out after 30 s",
    "Audio could not be decoded: unexpected end of stream",
    `Unexpected token '<', "<html><b>502 Bad Gateway</b></html>" is not valid JSON`,
  ],
  claims_extraction: ["Model overloaded, try again later (529)", "Model answered with no claims object"],
  entity_resolution: ["Entity index is being rebuilt", "Lookup timed out after 5 s"],
  draft_generation: ["Model overloaded, try again later (529)", "Draft does not match the template"],
};

/** What the service does with a call. The same call gets the same answer, whenever and wherever it is made. */
export function answerTo(call: AiCall): AiAnswer {
  const { stage, attempt, note, conditions } = call;
  const roll = (what: string) => chance(note.seed, stage, attempt, what);
  const { durationMs, metadata } = WORK[stage](call, roll);
  const took = Math.round(durationMs * conditions.slowdown * (0.8 + 0.4 * roll("duration")));
  if (roll("failure") >= conditions.failureShare[stage]) return { durationMs: took, metadata };
  // A failing call ends somewhere on its way and yields nothing.
  return {
    durationMs: Math.ceil(took * roll("when")),
    metadata: {},
    error: pick(ERRORS[stage], roll("error")),
  };
}

/** Calls the simulated service: takes its time, then tells what came of it or throws what went wrong. */
export async function callAi(call: AiCall): Promise<EventMetadata> {
  const { durationMs, metadata, error } = answerTo(call);
  await new Promise((resolve) => setTimeout(resolve, durationMs));
  if (error !== undefined) throw new Error(error);
  return metadata;
}
