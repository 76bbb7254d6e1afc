import type { JSONValue } from "convex/values";
import { convexToJson, jsonToConvex } from "convex/values";
import type { Field } from "./compareFields";

/** How convex/server writes a missing field where JSON has no word for it. */
const UNDEFINED_KEY = "$undefined";

/** A field from its Convex JSON, in which `{"$undefined": null}` is a missing one. */
export function fieldFromJson(json: JSONValue): Field {
  return isUndefinedJson(json) ? undefined : jsonToConvex(json);
}

/** A field as Convex JSON; the inverse of {@link fieldFromJson}. */
export function fieldToJson(field: Field): JSONValue {
  return field === undefined ? { [UNDEFINED_KEY]: null } : convexToJson(field);
}

/** Whether the JSON stands for a missing field. */
function isUndefinedJson(json: JSONValue | undefined): boolean {
  return typeof json === "object" && json !== null && UNDEFINED_KEY in json;
}
