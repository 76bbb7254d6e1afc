import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeId, mintId } from "../../../sandbox/values/ids";

test("an id is the one that Convex would make of the same bytes", () => {
  // The bytes of Convex's own stability test: each 251 times the one before, table 1017.
  const bytes = [251];
  while (bytes.length < 16) bytes.push(((bytes.at(-1) ?? 0) * 251) & 255);
  const words = [0, 4, 8, 12].map((at) => new DataView(Uint8Array.from(bytes).buffer).getUint32(at, true));
  const random = () => (words.shift() ?? 0) / 2 ** 32;
  expect(mintId(1017, random)).toBe("z43zp6c3e75gkmz1kfwj6mbbx5sw281h");
});

test("an id tells its table, and no other text does", () => {
  const uint32 = fc.integer({ min: 1, max: 2 ** 32 - 1 });
  const chance = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(uint32, chance, fc.nat(36), fc.string(), (tableNumber, numbers, position, noise) => {
      const id = mintId(tableNumber, () => numbers.pop() ?? 0);
      expect(decodeId(id)).toEqual({ tableNumber });
      expect(decodeId(noise)).toBeNull();
      const at = position % id.length;
      const mangled = id.slice(0, at) + (id[at] === "0" ? "1" : "0") + id.slice(at + 1);
      // The last character may carry unused bits only; everywhere else the checksum notices.
      if (at < id.length - 1) expect(decodeId(mangled)).not.toEqual({ tableNumber });
    }),
    { numRuns: 100 },
  );
});
