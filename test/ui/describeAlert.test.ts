import { describe, expect, test } from "vitest";
import { createFormats } from "../../src/core/format";
import type { Alert } from "../../src/core/model";
import { describeAlert } from "../../src/ui/alerts/describeAlert";
import { englishWords } from "../../src/ui/wordsOf";
import { backlog, breaker, failureRate, inactivity, latency, queue } from "../../stories/fixtures/alerts";

const format = createFormats({ locale: "en-GB", timeZone: "UTC" });
const meaningOf = (alert: Alert) =>
  describeAlert(alert, format, englishWords).meaning.replaceAll("\u00a0", " ");

describe("what an alert means is told in a sentence with its value in its unit", () => {
  test.each([
    [failureRate, "38.4% of the artifacts that ended within an hour failed; the limit is 25%."],
    [
      latency,
      "Artifacts take 3.2 times as long as in the seven days before (95th percentile, end to end); the limit is 2 times.",
    ],
    [queue, "214 artifacts wait for Claims extraction; the limit is 50."],
    [backlog, "1,312 entities wait for a person to tell them apart; the limit is 100."],
    [breaker, "The AI service is not called: its circuit breaker has been open for 31 min."],
    [inactivity, "The pipeline has done nothing for 1 h 36 min; the limit is 1 h."],
  ])("%#", (alert, meaning) => expect(meaningOf(alert)).toBe(meaning));
});

test("a condition that any value is too much of has no limit to tell", () => {
  expect(describeAlert(breaker, format, englishWords).threshold).toBeNull();
  expect(describeAlert(failureRate, format, englishWords).name).toBe("Failure rate, critical");
});
