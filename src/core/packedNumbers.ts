/** Digits of base 64, as in RFC 4648, section 4: https://www.rfc-editor.org/rfc/rfc4648#section-4 */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** By character code: a reader of a week looks up millions. */
const VALUES: number[] = [];
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;
/** A digit carries five bits of a number; with this added, another digit follows. */
const RADIX = 32;

/**
 * Whole numbers as short text, as source maps write them (base64 VLQ, https://tc39.es/ecma426/#sec-base64-vlq): the sign is
 * the lowest bit, then five bits to a digit, the lowest first. From -15 to 15 it is one digit, to ±511 two, to ±16,383
 * three; a number in an array of Convex takes nine bytes.
 */
export function writeNumbers(numbers: readonly number[]): string {
  let text = "";
  for (const number of numbers) {
    let rest = number < 0 ? -2 * number + 1 : 2 * number;
    while (rest >= RADIX) {
      text += DIGITS.charAt(RADIX + (rest % RADIX));
      rest = Math.floor(rest / RADIX);
    }
    text += DIGITS.charAt(rest);
  }
  return text;
}

/** The numbers that `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [number, unit] = [0, 1];
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? 0;
    number += (value % RADIX) * unit;
    unit *= RADIX;
    if (value >= RADIX) continue;
    numbers.push(number % 2 === 1 ? -(number - 1) / 2 : number / 2);
    [number, unit] = [0, 1];
  }
  return numbers;
}
