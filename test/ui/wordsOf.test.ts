import { expect, test } from "vitest";
import { commonMessages } from "../../src/ui/messages/common";
import { eventLogMessages } from "../../src/ui/messages/eventLog";
import { withOverrides } from "../../src/ui/wordsOf";

const wordsOf = withOverrides({ common: { retry: "Noch einmal", connection: { connecting: "Verbinde…" } } });

test("the host's words take the place of ours, and only those", () => {
  const words = wordsOf(commonMessages);
  expect(words.retry).toBe("Noch einmal");
  expect(words.copy).toBe("Copy");
  expect(words.connection.connecting).toBe("Verbinde…");
  expect(words.connection.offline("12:00")).toBe("Offline, as of 12:00");
  expect(wordsOf(eventLogMessages)).toEqual(eventLogMessages.english);
});

test("the same words are the same object, so that nothing is drawn anew for them", () => {
  expect(wordsOf(commonMessages)).toBe(wordsOf(commonMessages));
});
