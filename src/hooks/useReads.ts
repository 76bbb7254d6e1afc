"use client";

import { type FunctionReference, getFunctionName } from "convex/server";
import { convexToJson, type Value } from "convex/values";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { keepIfSame } from "../core/shareStructure";
import { useMonitor } from "./MonitorContext";
import type { Pace, ReadRequest, ReadStore } from "./readStore";
import { useStable } from "./useStable";

/** A query and its arguments; arguments that are undefined are left out. */
export interface QueryCall<Data> {
  query: FunctionReference<"query", "public", Record<string, unknown>, Data>;
  args: Readonly<Record<string, Value | undefined>>;
  pace: Pace;
}

export interface Reads<Data> {
  /** Under the names given: the data, what the server failed with, or undefined while there is no answer. */
  answers: Readonly<Record<string, Data | Error | undefined>>;
  /** Runs every one of them afresh. */
  readAgain: () => void;
}

/**
 * The one place where hooks meet the server: keeps the answers to any number of queries current, each at its pace, and
 * never throws. Nothing is asked while the provider is closed.
 */
export function useReads<Data>(wanted: Readonly<Record<string, QueryCall<Data>>>): Reads<Data> {
  const { closedBecause, reads } = useMonitor();
  const listed = closedBecause === null ? Object.entries(wanted).map(toRequest) : [];
  const requests = useStable(listed.map(({ name, key }) => `${name} ${key}`).join("\n"), listed);

  const follow = useCallback((listener: () => void) => reads.follow(requests, listener), [reads, requests]);
  const answersNow = useMemo(() => lookUp<Data>(reads, requests), [reads, requests]);
  const answers = useSyncExternalStore(follow, answersNow, answersNow);
  const readAgain = useCallback(() => reads.readAgain(requests.map(({ key }) => key)), [reads, requests]);
  return { answers, readAgain };
}

/** Looks the answers up; while none has changed it is the same object. */
function lookUp<Data>(reads: ReadStore, requests: readonly NamedRequest[]): () => Reads<Data>["answers"] {
  let last: Reads<Data>["answers"] = {};
  return () => {
    // The reference of a request says what its answer is.
    const answers = requests.map(
      ({ name, key }) => [name, reads.answerTo(key) as Data | Error | undefined] as const,
    );
    last = keepIfSame(last, Object.fromEntries(answers));
    return last;
  };
}

/** A wanted query by its name, ready to be asked. */
interface NamedRequest extends ReadRequest {
  name: string;
}

function toRequest([name, { query, args: given, pace }]: [string, QueryCall<unknown>]): NamedRequest {
  const args: Record<string, Value> = {};
  for (const [argument, value] of Object.entries(given)) if (value !== undefined) args[argument] = value;
  const key = `${pace} ${getFunctionName(query)} ${JSON.stringify(convexToJson(args))}`;
  return { name, query, args, pace, key };
}
