import { ALERT_CONDITIONS } from "../../core/alertConditions";
import type { Formats } from "../../core/format";
import type { Alert, AlertCondition } from "../../core/model";
import { alertMessages } from "../messages/alerts";
import { vocabularyMessages } from "../messages/vocabulary";
import type { WordsOf } from "../wordsOf";

/** An alert in words. */
export interface AlertWords {
  /** "Failure rate" */
  condition: string;
  /** "Critical" */
  severity: string;
  /** "Failure rate, critical": its name where no severity stands beside it. */
  name: string;
  /** In the unit of the condition. */
  value: string;
  /** Null where any value is too much. */
  threshold: string | null;
  /** What it means, in a sentence. */
  meaning: string;
}

export function describeAlert(alert: Alert, format: Formats, wordsOf: WordsOf): AlertWords {
  const words = wordsOf(alertMessages);
  const vocabulary = wordsOf(vocabularyMessages);
  const condition = vocabulary.alertConditions[alert.condition];
  const severity = vocabulary.alertSeverities[alert.severity];
  const value = quantity(alert.condition, alert.value, format, wordsOf);
  const threshold = quantity(alert.condition, alert.threshold, format, wordsOf);
  const stage = alert.stage && vocabulary.stages[alert.stage];
  return {
    condition,
    severity,
    name: words.summary(condition, severity.toLocaleLowerCase(format.locale)),
    value,
    threshold: alert.threshold === 0 ? null : threshold,
    meaning: words.meanings[alert.condition]({ value, threshold, stage }),
  };
}

/** A value of a condition, in its unit. */
function quantity(condition: AlertCondition, value: number, format: Formats, wordsOf: WordsOf): string {
  switch (ALERT_CONDITIONS[condition].unit) {
    case "share":
      return format.percent(value);
    case "count":
      return format.number(value);
    case "durationMs":
      return format.duration(value);
    case "multiple":
      return wordsOf(alertMessages).multiple(format.number(value, 1));
  }
}
