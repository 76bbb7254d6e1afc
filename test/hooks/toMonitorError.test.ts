import { ConvexError } from "convex/values";
import { expect, test } from "vitest";
import { toMonitorError } from "../../src/hooks/toMonitorError";

const told = (data: { code: string; message: string; reason?: string }) =>
  toMonitorError(new ConvexError(data));

test("a refusal keeps its reason, where it is one that is known here", () => {
  const refused = { code: "refused", message: "It is being tried again already" };
  const known = { ...refused, reason: "already_retrying" };
  expect(told(known)).toEqual(known);
  expect(told({ ...refused, reason: "resolved" })).toEqual({ ...refused, reason: "resolved" });
  expect(told({ ...refused, reason: "of a later version" })).toEqual(refused);
  expect(told(refused)).toEqual(refused);
});

test("what is no refusal has no reason, and what carries no code keeps its text", () => {
  const missing = { code: "not_found", message: "The monitor knows no such artifact" };
  expect(told({ ...missing, reason: "not_found" })).toEqual(missing);
  expect(told({ code: "of a later version", message: "?" })).toMatchObject({ code: "server_error" });
  expect(toMonitorError(new Error("Out of reach"))).toEqual({
    code: "server_error",
    message: "Out of reach",
  });
});
