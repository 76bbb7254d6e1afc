import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hearAlerts, type HeardAlerts, NOTHING_HEARD } from "../../src/core/alertNews";
import type { Alert } from "../../src/core/model";
import { acknowledged, alertWith, breaker, failureRate, latency } from "../../stories/fixtures/alerts";

const hearAll = (...times: (readonly Alert[] | null)[]) =>
  times.reduce<HeardAlerts>((heard, alerts) => hearAlerts(heard, alerts), NOTHING_HEARD);

describe("news of alerts", () => {
  test("are those that open after the first ones, not the first ones", () => {
    expect(hearAll([failureRate]).news).toEqual([]);
    expect(hearAll([failureRate], [failureRate, breaker]).news).toEqual([breaker]);
    expect(hearAll([], [failureRate, breaker]).news).toEqual([failureRate, breaker]);
  });

  test("come once, whatever else changes of an alert", () => {
    const heard = hearAll([], [failureRate]);
    const later = { ...acknowledged(failureRate), value: 0.5, lastSeenAt: failureRate.lastSeenAt + 1 };
    expect(hearAlerts(heard, [later])).toBe(heard);
  });

  test("are also those that become graver, once, even if somebody knew of the lesser ones", () => {
    const high = alertWith({ severity: "high" });
    expect(hearAll([high], [failureRate]).news).toEqual([failureRate]);
    expect(hearAll([high], [acknowledged(failureRate)]).news).toEqual([acknowledged(failureRate)]);
    const heard = hearAll([high], [failureRate]);
    expect(hearAlerts(hearAlerts(heard, [high]), [failureRate]).news).toBe(heard.news);
  });

  test("are not those that somebody took up before they were heard of", () => {
    expect(hearAll([], [acknowledged(latency)]).news).toEqual([]);
  });

  test("are told of a condition that returns, because it is another alert", () => {
    const anew = alertWith({ alertId: "alert_anew" });
    expect(hearAll([failureRate], [], [anew]).news).toEqual([anew]);
  });

  test("are forgotten when nothing may be known any more; what holds afterwards is no news", () => {
    expect(hearAll([], [failureRate], null)).toBe(NOTHING_HEARD);
    expect(hearAll([], null, [failureRate]).news).toEqual([]);
  });

  test("of any history: an alert is told at most once per severity, and never again once it was critical", () => {
    const step = fc.array(
      fc.record({
        alertId: fc.constantFrom("a", "b", "c"),
        severity: fc.constantFrom("high" as const, "critical" as const),
        state: fc.constantFrom("open" as const, "acknowledged" as const),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let heard = hearAlerts(NOTHING_HEARD, []);
        // Alerts of one step are of different ids, and an id that was gone never comes back.
        const gone = new Set<string>();
        let last = new Set<string>();
        const told: string[] = [];
        for (const raw of steps) {
          const alerts = [...new Map(raw.map((alert) => [alert.alertId, alertWith(alert)])).values()].filter(
            ({ alertId }) => !gone.has(alertId),
          );
          const ids = new Set(alerts.map(({ alertId }) => alertId));
          for (const id of last) if (!ids.has(id)) gone.add(id);
          last = ids;
          const before = heard.news;
          heard = hearAlerts(heard, alerts);
          if (heard.news !== before)
            told.push(...heard.news.map(({ alertId, severity }) => `${alertId} ${severity}`));
        }
        expect(new Set(told).size).toBe(told.length);
        for (const id of ["a", "b", "c"]) {
          const own = told.filter((line) => line.startsWith(id));
          expect(own.indexOf(`${id} critical`)).toBeOneOf([-1, own.length - 1]);
        }
      }),
    );
  });
});
