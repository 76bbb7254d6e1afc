/** A repeatable source of numbers in [0, 1): sfc32 (PractRand, C. Doty-Humphrey), seeded with two integers. */
export function seededRandom(seed: number, stream = 0): () => number {
  let a = seed | 0;
  let b = stream | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first outputs still show the seed.
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** A random UUID, version 4 (RFC 9562). */
export function randomUuid(random: () => number): string {
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (digit) => {
    const nibble = Math.floor(random() * 16);
    // The variant's two bits (the 8) are fixed, the other two are random.
    return (digit === "8" ? 8 + (nibble & 3) : nibble).toString(16);
  });
}
