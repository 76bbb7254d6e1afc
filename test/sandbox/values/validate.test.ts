import { v, type Validator, type Value } from "convex/values";
import { expect, test } from "vitest";
import { mintId } from "../../../sandbox/values/ids";
import {
  validateArgs,
  validateDocument,
  validateReturns,
  validateValue,
} from "../../../sandbox/values/validate";

const tables = {
  nameOf: (tableNumber: number) => ({ 1: "users", 2: "teams", 3: "_storage" })[tableNumber] ?? null,
};
const [user, team, file] = [1, 2, 3].map((tableNumber) => mintId(tableNumber, () => 0.5));

/** Convex's texts, from its own source: what a developer reads must be what they would read there. */
const refusals: [
  title: string,
  validator: Validator<unknown, "required", string>,
  value: Value,
  error: string,
][] = [
  [
    "a value of another type",
    v.string(),
    1,
    "Value does not match validator.\n\nValue: 1.0\nValidator: v.string()",
  ],
  [
    "a part inside",
    v.object({ tags: v.array(v.string()) }),
    { tags: ["a", 2n] },
    "Value does not match validator.\nPath: .tags[1]\nValue: 2\nValidator: v.string()",
  ],
  [
    "a missing field",
    v.object({ name: v.string(), age: v.optional(v.number()) }),
    { age: 3 },
    "Object is missing the required field `name`. Consider wrapping the field validator in `v.optional(...)` if this is expected.\n\nObject: {age: 3.0}\nValidator: v.object({age: v.optional(v.float64()), name: v.string()})",
  ],
  [
    "an extra field",
    v.object({}),
    { name: "ada" },
    'Object contains extra field `name` that is not in the validator.\n\nObject: {name: "ada"}\nValidator: v.object({})',
  ],
  ["another literal", v.literal("a"), "b", '`"b"` does not match literal validator `v.literal("a")`.'],
  [
    "no member of a union",
    v.union(v.literal("a"), v.null()),
    "b",
    'Value does not match validator.\n\nValue: "b"\nValidator: v.union(v.literal("a"), v.null())',
  ],
  [
    "a record's key",
    v.record(v.id("users"), v.number()),
    { nobody: 1 },
    'Value does not match validator.\nPath: .keys()\nValue: "nobody"\nValidator: v.id("users")',
  ],
  [
    "a record's value",
    v.record(v.string(), v.number()),
    { a: true },
    "Value does not match validator.\nPath: .values()\nValue: true\nValidator: v.float64()",
  ],
  [
    "an id of another table",
    v.object({ owner: v.id("users") }),
    { owner: team ?? "" },
    `Found ID "${team}" from table \`teams\`, which does not match the table name in validator \`v.id("users")\`.Path: .owner`,
  ],
  [
    "an id of a system table",
    v.id("users"),
    file ?? "",
    `Found ID "${file}" from a system table, which does not match the table name in validator \`v.id("users")\`.`,
  ],
];

test.each(refusals)("says what is wrong with %s", (_title, validator, value, error) => {
  expect(validateValue(jsonOf(validator), value, tables)).toBe(error);
});

test("lets through what fits", () => {
  const validator = v.object({
    owner: v.id("users"),
    scores: v.record(v.string(), v.int64()),
    more: v.any(),
  });
  const value = { owner: user ?? "", scores: { a: 1n }, more: [new ArrayBuffer(1)] };
  expect(validateValue(jsonOf(validator), value, tables)).toBeNull();
});

test("names what was being checked", () => {
  const text = jsonOf(v.string());
  expect(validateArgs(text, 1, tables)).toMatch(/^ArgumentValidationError: Value does not match/);
  expect(validateReturns(text, 1, tables)).toMatch(/^ReturnsValidationError: Value does not match/);
  const document = { _id: user, _creationTime: 1, name: "ada" };
  expect(validateDocument("users", jsonOf(v.object({ name: v.string() })), document, tables)).toBeNull();
  expect(validateDocument("users", jsonOf(v.object({})), document, tables)).toMatch(
    /^Failed to insert or update a document in table "users" because it does not match the schema: Object contains/,
  );
});

function jsonOf(validator: Validator<unknown, "required", string>) {
  // `json` is internal to convex/values, and what functions export.
  return (validator as unknown as { json: Parameters<typeof validateValue>[0] }).json;
}
