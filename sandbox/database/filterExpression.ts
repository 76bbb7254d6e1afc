import type { JSONValue } from "convex/values";
import { compareFields, type Field } from "./compareFields";
import { fieldAt, pathOf } from "./fieldAt";
import { fieldFromJson } from "./fieldJson";
import type { StoredDocument } from "./Write";

type Evaluate = (document: StoredDocument) => Field;
type Compile = (operands: JSONValue) => Evaluate;

const COMPARISONS: Record<string, (order: number) => boolean> = {
  $eq: (order) => order === 0,
  $neq: (order) => order !== 0,
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
};

const ARITHMETIC: Record<
  string,
  { number: (a: number, b: number) => number; bigint: (a: bigint, b: bigint) => bigint }
> = {
  $add: { number: (a, b) => a + b, bigint: (a, b) => a + b },
  $sub: { number: (a, b) => a - b, bigint: (a, b) => a - b },
  $mul: { number: (a, b) => a * b, bigint: (a, b) => a * b },
  $div: { number: (a, b) => a / b, bigint: (a, b) => a / b },
  $mod: { number: (a, b) => a % b, bigint: (a, b) => a % b },
};

const OTHERS: Record<string, Compile> = {
  $field: (path) => {
    if (typeof path !== "string") throw new Error("A filter names its fields with strings.");
    const keys = pathOf(path);
    return (document) => fieldAt(document, keys);
  },
  $literal: (json) => {
    const value = fieldFromJson(json);
    return () => value;
  },
  $and: (operands) => {
    const conditions = listOf(operands).map(compile);
    return (document) => conditions.every((condition) => isTruthy(condition(document)));
  },
  $or: (operands) => {
    const conditions = listOf(operands).map(compile);
    return (document) => conditions.some((condition) => isTruthy(condition(document)));
  },
  $not: (operand) => {
    const condition = compile(operand);
    return (document) => !isTruthy(condition(document));
  },
  $neg: (operand) => {
    const evaluate = compile(operand);
    return (document) => {
      const value = evaluate(document);
      if (typeof value === "number" || typeof value === "bigint") return -value;
      throw new Error(`neg() needs a number, not ${typeof value}.`);
    };
  },
};

/** The predicate of a `.filter(…)`, from the expression that convex/server exports. */
export function compileFilter(expression: JSONValue): (document: StoredDocument) => boolean {
  const evaluate = compile(expression);
  return (document) => isTruthy(evaluate(document));
}

function compile(expression: JSONValue): Evaluate {
  const [entry] = Object.entries(expression ?? {}) as [string, JSONValue][];
  if (entry === undefined) throw new Error("A filter expression has no operator.");
  const [operator, operands] = entry;
  const comparison = COMPARISONS[operator];
  if (comparison) {
    const [left, right] = pairOf(operands);
    return (document) => comparison(compareFields(left(document), right(document)));
  }
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic) {
    const [left, right] = pairOf(operands);
    return (document) => calculate(operator, left(document), right(document));
  }
  const other = OTHERS[operator];
  if (other) return other(operands);
  throw new Error(`The sandbox does not know the filter operator ${operator}.`);
}

function calculate(operator: string, a: Field, b: Field): Field {
  const operation = ARITHMETIC[operator];
  if (operation && typeof a === "number" && typeof b === "number") return operation.number(a, b);
  if (operation && typeof a === "bigint" && typeof b === "bigint") return operation.bigint(a, b);
  throw new Error(`${operator.slice(1)}() needs two numbers of one type, not ${typeof a} and ${typeof b}.`);
}

/** As Convex: a missing field, null, false and zero are not true. */
function isTruthy(value: Field): boolean {
  return value !== undefined && value !== null && value !== false && value !== 0 && value !== 0n;
}

function listOf(operands: JSONValue): JSONValue[] {
  return Array.isArray(operands) ? operands : [operands];
}

function pairOf(operands: JSONValue): [Evaluate, Evaluate] {
  const [left = null, right = null] = listOf(operands);
  return [compile(left), compile(right)];
}
