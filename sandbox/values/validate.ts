import type { Value, ValidatorJSON } from "convex/values";
import { compareValues, jsonToConvex } from "convex/values";
import { describeLiteral, describeValidator, describeValue } from "./describe";
import { decodeId } from "./ids";

/** Which table an id's number belongs to. */
export interface TableNumbers {
  /** The name of the table with this number, or `null` when no table has it. */
  nameOf(tableNumber: number): string | null;
}

type Fields = { [field: string]: Value | undefined };
type ObjectValidator = Extract<ValidatorJSON, { type: "object" }>;

/**
 * Checks a value against an exported validator, with Convex's rules and texts.
 *
 * @returns the error text with the path of the offending part, or `null` when the value fits.
 * @example validateValue({ type: "string" }, 1, tables)
 */
export function validateValue(validator: ValidatorJSON, value: Value, tables: TableNumbers): string | null {
  return check(validator, value, tables, "");
}

/** Error text for the arguments of a function, or `null`. */
export function validateArgs(validator: ValidatorJSON, args: Value, tables: TableNumbers): string | null {
  return prefixed("ArgumentValidationError: ", validateValue(validator, args, tables));
}

/** Error text for what a function returned, or `null`. */
export function validateReturns(validator: ValidatorJSON, value: Value, tables: TableNumbers): string | null {
  return prefixed("ReturnsValidationError: ", validateValue(validator, value, tables));
}

/** Error text for a document about to be stored, or `null`. The system fields are not part of the schema. */
export function validateDocument(
  table: string,
  validator: ValidatorJSON,
  document: Fields,
  tables: TableNumbers,
): string | null {
  const fields = { ...document };
  delete fields._id;
  delete fields._creationTime;
  return prefixed(
    `Failed to insert or update a document in table "${table}" because it does not match the schema: `,
    validateValue(validator, fields, tables),
  );
}

function prefixed(prefix: string, error: string | null): string | null {
  return error === null ? null : prefix + error;
}

function check(validator: ValidatorJSON, value: Value, tables: TableNumbers, path: string): string | null {
  switch (validator.type) {
    case "any":
      return null;
    case "null":
      return value === null ? null : noMatch(validator, value, path);
    case "number":
    case "bigint":
    case "boolean":
    case "string":
      return typeof value === validator.type ? null : noMatch(validator, value, path);
    case "bytes":
      return value instanceof ArrayBuffer ? null : noMatch(validator, value, path);
    case "id":
      return checkId(validator, value, tables, path);
    case "literal":
      if (compareValues(jsonToConvex(validator.value), value) === 0) return null;
      return `\`${describeValue(value)}\` does not match literal validator \`v.literal(${describeLiteral(validator)})\`.${pathText(path)}`;
    case "array":
      if (!Array.isArray(value)) return noMatch(validator, value, path);
      // These types have JavaScript's own names: a long list of numbers needs no path for each.
      return firstError(value, (item, index) =>
        typeof item !== "object" && typeof item === validator.value.type
          ? null
          : check(validator.value, item, tables, `${path}[${index}]`),
      );
    case "record":
      if (!isFields(value)) return noMatch(validator, value, path);
      return firstError(
        definedEntries(value),
        ([key, item]) =>
          check(validator.keys, key, tables, `${path}.keys()`) ??
          check(validator.values.fieldType, item, tables, `${path}.values()`),
      );
    case "object":
      return isFields(value) ? checkObject(validator, value, tables, path) : noMatch(validator, value, path);
    case "union":
      return checkUnion(validator, value, tables, path);
    case "commitTs":
      return `The sandbox has no commit timestamps: v.commitTs() cannot be checked.${pathText(path)}`;
  }
}

function checkId(
  validator: Extract<ValidatorJSON, { type: "id" }>,
  value: Value,
  tables: TableNumbers,
  path: string,
): string | null {
  const id = typeof value === "string" ? decodeId(value) : null;
  const table = id && tables.nameOf(id.tableNumber);
  if (table === null) return noMatch(validator, value, path);
  if (table === validator.tableName) return null;
  const found = table.startsWith("_") ? "a system table" : `table \`${table}\``;
  return `Found ID ${describeValue(value)} from ${found}, which does not match the table name in validator \`${describeValidator(validator)}\`.${pathText(path)}`;
}

function checkObject(
  validator: ObjectValidator,
  value: Fields,
  tables: TableNumbers,
  path: string,
): string | null {
  // Only a failure needs this text, and most objects fit.
  const context = () =>
    `${pathLine(path)}Object: ${describeValue(value)}\nValidator: ${describeValidator(validator)}`;
  for (const [name, { fieldType, optional }] of declaredFields(validator)) {
    const item = value[name];
    if (item !== undefined) {
      const error = check(fieldType, item, tables, `${path}.${name}`);
      if (error !== null) return error;
    } else if (!optional) {
      return `Object is missing the required field \`${name}\`. Consider wrapping the field validator in \`v.optional(...)\` if this is expected.\n${context()}`;
    }
  }
  for (const [name] of definedEntries(value)) {
    if (!Object.hasOwn(validator.value, name))
      return `Object contains extra field \`${name}\` that is not in the validator.\n${context()}`;
  }
  return null;
}

const sortedFields = new WeakMap<ObjectValidator, [string, ObjectValidator["value"][string]][]>();

/** In the order in which Convex checks them. */
function declaredFields(validator: ObjectValidator): [string, ObjectValidator["value"][string]][] {
  const known = sortedFields.get(validator);
  if (known) return known;
  const sorted = Object.entries(validator.value).sort(([a], [b]) => (a < b ? -1 : 1));
  sortedFields.set(validator, sorted);
  return sorted;
}

function checkUnion(
  validator: Extract<ValidatorJSON, { type: "union" }>,
  value: Value,
  tables: TableNumbers,
  path: string,
): string | null {
  const [only, ...others] = validator.value;
  if (only !== undefined && others.length === 0) return check(only, value, tables, path);
  const fits = validator.value.some((member) => check(member, value, tables, path) === null);
  return fits ? null : noMatch(validator, value, path);
}

function noMatch(validator: ValidatorJSON, value: Value, path: string): string {
  return `Value does not match validator.\n${pathLine(path)}Value: ${describeValue(value)}\nValidator: ${describeValidator(validator)}`;
}

const pathText = (path: string) => (path === "" ? "" : `Path: ${path}`);
/** Convex leaves the line empty when the value itself is what does not fit. */
const pathLine = (path: string) => `${pathText(path)}\n`;

function firstError<T>(items: T[], errorOf: (item: T, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const error = errorOf(item, index);
    if (error !== null) return error;
  }
  return null;
}

function isFields(value: Value): value is Fields {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof ArrayBuffer)
  );
}

function definedEntries(value: Fields): [string, Value][] {
  return Object.entries(value).filter((entry): entry is [string, Value] => entry[1] !== undefined);
}
