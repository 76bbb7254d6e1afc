/** Crockford's alphabet in lower case: no i, l, o or u, so an id survives being read aloud. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const BITS_PER_CHARACTER = 5;
const BITS_PER_BYTE = 8;

const VALUE_OF: ReadonlyMap<string, number> = new Map(
  Array.from(ALPHABET, (character, value) => [character, value]),
);

/** Bytes as base32 text, most significant bit first, without padding. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = "";
  let pending = 0;
  let pendingBits = 0;
  for (const byte of bytes) {
    pending = (pending << BITS_PER_BYTE) | byte;
    pendingBits += BITS_PER_BYTE;
    while (pendingBits >= BITS_PER_CHARACTER) {
      pendingBits -= BITS_PER_CHARACTER;
      text += ALPHABET.charAt((pending >> pendingBits) & 31);
    }
    pending &= (1 << pendingBits) - 1;
  }
  return pendingBits === 0
    ? text
    : text + ALPHABET.charAt((pending << (BITS_PER_CHARACTER - pendingBits)) & 31);
}

/** The bytes of base32 text, or `null` when a character is not of the alphabet. */
export function decodeBase32(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * BITS_PER_CHARACTER) / BITS_PER_BYTE));
  let pending = 0;
  let pendingBits = 0;
  let length = 0;
  for (const character of text) {
    const value = VALUE_OF.get(character);
    if (value === undefined) return null;
    pending = (pending << BITS_PER_CHARACTER) | value;
    pendingBits += BITS_PER_CHARACTER;
    if (pendingBits >= BITS_PER_BYTE) {
      pendingBits -= BITS_PER_BYTE;
      bytes[length++] = (pending >> pendingBits) & 255;
      pending &= (1 << pendingBits) - 1;
    }
  }
  return bytes;
}
