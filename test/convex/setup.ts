import { convexTest } from "convex-test";
import schema from "../../convex/schema";

/** The deployment's modules, as the bundler would find them. */
export const modules = import.meta.glob("../../convex/**/*.{ts,js}");

const STAFF = { subject: "staff", role: "platform_staff" };
export const NON_STAFF = { subject: "someone", role: "coach" };

export function createBackend() {
  const backend = convexTest(schema, modules);
  return { backend, staff: backend.withIdentity(STAFF) };
}
