import type { Value, ValidatorJSON } from "convex/values";
import { CommitTsPlaceholder, jsonToConvex } from "convex/values";

/** A value as Convex prints it in its error texts: floats with a point, fields sorted by name. */
export function describeValue(value: Value | undefined): string {
  if (value === undefined || value === null) return "null";
  if (typeof value === "number") return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `[${value.map(describeValue).join(", ")}]`;
  if (value instanceof CommitTsPlaceholder) return value.toString();
  if (value instanceof ArrayBuffer) return `b"${hexOf(value)}"`;
  return describeFields(Object.entries(value), describeValue);
}

/** A validator as the code that declares it: `v.object({name: v.optional(v.string())})`. */
export function describeValidator(validator: ValidatorJSON): string {
  switch (validator.type) {
    case "number":
      return "v.float64()";
    case "bigint":
      return "v.int64()";
    case "id":
      return `v.id("${validator.tableName}")`;
    case "literal":
      return `v.literal(${describeLiteral(validator)})`;
    case "array":
      return `v.array(${describeValidator(validator.value)})`;
    case "record":
      return `v.record(${describeValidator(validator.keys)}, ${describeValidator(validator.values.fieldType)})`;
    case "union":
      return `v.union(${validator.value.map(describeValidator).join(", ")})`;
    case "object":
      return `v.object(${describeFields(Object.entries(validator.value), ({ fieldType, optional }) =>
        optional ? `v.optional(${describeValidator(fieldType)})` : describeValidator(fieldType),
      )})`;
    default:
      return `v.${validator.type}()`;
  }
}

/** A literal as the error texts show it; an int64 has no JSON form, so Convex hides its value. */
export function describeLiteral(validator: Extract<ValidatorJSON, { type: "literal" }>): string {
  const literal = jsonToConvex(validator.value);
  return typeof literal === "bigint" ? "<bigint>" : describeValue(literal);
}

function describeFields<T>(fields: [string, T][], describe: (field: T) => string): string {
  const sorted = fields.filter(([, field]) => field !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, field]) => `${name}: ${describe(field)}`).join(", ")}}`;
}

function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
