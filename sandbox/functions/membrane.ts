import { type ConvexGlobal, withConvexGlobal } from "./convexGlobal";

/** Where a guarded object keeps the call that it belongs to. */
const OWNER = Symbol("call");

interface Guarded {
  [OWNER]: ConvexGlobal;
}

type Method = (this: object, ...args: unknown[]) => unknown;

/**
 * A copy of one of convex/server's contexts that belongs to one call. Its methods, and those of the queries that come
 * out of them, reach this call's server and no other, whenever they are called: a forgotten `await` meets the call that
 * forgot it, and not the one that happens to run.
 */
export function guardContext(context: object, convex: ConvexGlobal): object {
  const guarded = {};
  for (const [name, member] of Object.entries(context)) {
    if (typeof member === "function")
      defineValue(guarded, name, guardMethod(member as Method, context, convex));
    else if (isPlainObject(member)) defineLazily(guarded, name, () => guardContext(member, convex));
    else defineValue(guarded, name, member);
  }
  return guarded;
}

function defineValue(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Most calls use a part of their context only. */
function defineLazily(target: object, name: string, make: () => object): void {
  const get = () => {
    const value = make();
    defineValue(target, name, value);
    return value;
  };
  Object.defineProperty(target, name, { get, enumerable: true, configurable: true });
}

function guardMethod(method: Method, self: object, convex: ConvexGlobal): Method {
  return (...args) =>
    guardResult(
      withConvexGlobal(convex, () => method.apply(self, args)),
      convex,
    );
}

/** Queries are objects of convex/server's own classes; everything else leaves as it is. */
function guardResult(result: unknown, convex: ConvexGlobal): unknown {
  if (typeof result !== "object" || result === null) return result;
  if (result instanceof Promise || OWNER in result || isPlainObject(result) || Array.isArray(result))
    return result;
  const guarded = Object.create(guardedPrototype(prototypeOf(result))) as Guarded;
  guarded[OWNER] = convex;
  return Object.assign(guarded, result);
}

const guardedPrototypes = new WeakMap<object, object>();

/** A class whose every method first takes the place of the page's global; made once per class of convex/server. */
function guardedPrototype(prototype: object): object {
  const known = guardedPrototypes.get(prototype);
  if (known) return known;
  const guarded: object = Object.create(prototype) as object;
  for (const key of methodKeys(prototype)) {
    const method = Reflect.get(prototype, key) as Method;
    Object.defineProperty(guarded, key, {
      value: function (this: Guarded, ...args: unknown[]) {
        return guardResult(
          withConvexGlobal(this[OWNER], () => method.apply(this, args)),
          this[OWNER],
        );
      },
    });
  }
  guardedPrototypes.set(prototype, guarded);
  return guarded;
}

function methodKeys(prototype: object): (string | symbol)[] {
  const keys = new Set<string | symbol>();
  for (let level = prototype; level !== Object.prototype; level = prototypeOf(level)) {
    for (const key of Reflect.ownKeys(level)) {
      if (key !== "constructor" && typeof Reflect.get(prototype, key) === "function") keys.add(key);
    }
  }
  return [...keys];
}

function isPlainObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && prototypeOf(value) === Object.prototype;
}

function prototypeOf(value: object): object {
  return (Object.getPrototypeOf(value) as object | null) ?? Object.prototype;
}
