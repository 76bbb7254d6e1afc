import { decodeBase32, encodeBase32 } from "./base32";

/**
 * Document ids in Convex's own format, so that a string which is no id is refused here as it is there:
 * `base32( vint(table number) , 16 random bytes , fletcher16 of what came before )`.
 */
const INTERNAL_ID_BYTES = 16;
const CHECKSUM_BYTES = 2;

/** A new id of the table. `random` returns numbers in [0, 1); a seeded one makes ids repeatable. */
export function mintId(tableNumber: number, random: () => number): string {
  const bytes = [...encodeVint(tableNumber)];
  for (let index = 0; index < INTERNAL_ID_BYTES; index += 4) {
    const word = Math.floor(random() * 2 ** 32);
    bytes.push(word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24);
  }
  return encodeBase32(Uint8Array.from([...bytes, ...checksum(bytes)]));
}

/** The table number of an id, or `null` when the text is not an id at all. */
export function decodeId(id: string): { tableNumber: number } | null {
  const bytes = decodeBase32(id);
  if (bytes === null) return null;
  const vint = decodeVint(bytes);
  if (vint === null || vint.value === 0) return null;
  const checkedLength = vint.length + INTERNAL_ID_BYTES;
  if (bytes.length !== checkedLength + CHECKSUM_BYTES) return null;
  const [low, high] = checksum(bytes.subarray(0, checkedLength));
  if (bytes[checkedLength] !== low || bytes[checkedLength + 1] !== high) return null;
  return { tableNumber: vint.value };
}

/** Seven bits a byte, lowest first; the top bit says that more follow. */
function encodeVint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

function decodeVint(bytes: Uint8Array): { value: number; length: number } | null {
  let value = 0;
  let length = 0;
  for (const byte of bytes.subarray(0, 5)) {
    value += (byte & 127) * 2 ** (7 * length);
    length += 1;
    if (byte < 128) return { value, length };
  }
  return null;
}

/** Fletcher-16 with modulus 256 (RFC 1145, appendix I), as its two bytes. */
function checksum(bytes: Iterable<number>): [number, number] {
  let low = 0;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) & 255;
    high = (high + low) & 255;
  }
  return [low, high];
}
