import type { Edit } from "./Outcome";

/** Lines shown around a change, as `diff -u` does. */
const CONTEXT = 3;

interface Line {
  mark: " " | "+" | "-";
  text: string;
}

/** An edit as a unified diff that `git apply` takes. */
export function unifiedDiff({ path, before, after }: Edit): string {
  const lines = compare(linesOf(before ?? ""), linesOf(after));
  const head = [`--- ${before === null ? "/dev/null" : `a/${path}`}`, `+++ b/${path}`];
  return [...head, ...hunks(lines)].join("\n");
}

const linesOf = (text: string): string[] => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));

/** The shortest way from one text to the other, by their longest common subsequence of lines. */
function compare(before: readonly string[], after: readonly string[]): Line[] {
  const common = before.map(() => new Array<number>(after.length + 1).fill(0));
  common.push(new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [old, next] = [before[i], after[j]];
    if (old === undefined && next === undefined) return lines;
    if (old !== undefined && old === next) {
      lines.push({ mark: " ", text: old });
      [i, j] = [i + 1, j + 1];
    } else if (old !== undefined && (next === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ mark: "-", text: old });
      i += 1;
    } else {
      lines.push({ mark: "+", text: next ?? "" });
      j += 1;
    }
  }
}

function hunks(lines: readonly Line[]): string[] {
  const shown = lines.map((_, index) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ mark }) => mark !== " "),
  );
  const output: string[] = [];
  let [old, next] = [1, 1];
  for (let index = 0; index < lines.length;) {
    let end = index;
    while (end < lines.length && shown[end] === shown[index]) end += 1;
    const hunk = lines.slice(index, end);
    const olds = hunk.filter(({ mark }) => mark !== "+").length;
    const nexts = hunk.filter(({ mark }) => mark !== "-").length;
    if (shown[index]) {
      // A side without lines is counted from the line before it.
      output.push(`@@ -${olds === 0 ? old - 1 : old},${olds} +${nexts === 0 ? next - 1 : next},${nexts} @@`);
      output.push(...hunk.map(({ mark, text }) => mark + text));
    }
    [old, next, index] = [old + olds, next + nexts, end];
  }
  return output;
}
