"use client";

import { useQueries } from "convex/react";
import { type FunctionReference, getFunctionName } from "convex/server";
import { convexToJson, type Value } from "convex/values";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useMonitor } from "./MonitorContext";
import { resubscriptionOf } from "./resubscription";
import { useStable } from "./useStable";

/** A query and its arguments; arguments that are undefined are left out. */
export interface Subscription<Data> {
  query: FunctionReference<"query", "public", Record<string, unknown>, Data>;
  args: Readonly<Record<string, Value | undefined>>;
}

export interface Subscriptions<Data> {
  /** Under the names given: the data, what the server failed with, or undefined while there is no answer. */
  answers: Readonly<Record<string, Data | Error | undefined>>;
  /** Runs every one of them afresh. */
  resubscribe: () => void;
}

/**
 * The one place where hooks meet the server: subscribes to any number of queries at once and never throws. Nothing is
 * subscribed while the provider is closed.
 */
export function useSubscriptions<Data>(
  wanted: Readonly<Record<string, Subscription<Data>>>,
): Subscriptions<Data> {
  const { client, closedBecause } = useMonitor();
  const resubscription = resubscriptionOf(client);
  const dropped = useSyncExternalStore(
    resubscription.subscribe,
    resubscription.dropped,
    resubscription.dropped,
  );

  const requests = closedBecause === null ? Object.entries(wanted).map(toRequest) : [];
  const held = useStable(requests.map(({ name, key }) => `${name} ${key}`).join("\n"), requests);
  const queries = useMemo(
    () =>
      Object.fromEntries(
        held.filter(({ key }) => !dropped.has(key)).map(({ name, query, args }) => [name, { query, args }]),
      ),
    [held, dropped],
  );
  // Convex cannot type a record of different queries; the references given say what each returns.
  const answers = useQueries(queries) as Record<string, Data | Error | undefined>;

  const resubscribe = useCallback(
    () => resubscription.restart(held.map(({ key }) => key)),
    [resubscription, held],
  );
  return { answers, resubscribe };
}

function toRequest([name, { query, args: given }]: [string, Subscription<unknown>]) {
  const args: Record<string, Value> = {};
  for (const [argument, value] of Object.entries(given)) if (value !== undefined) args[argument] = value;
  return { name, query, args, key: `${getFunctionName(query)} ${JSON.stringify(convexToJson(args))}` };
}
