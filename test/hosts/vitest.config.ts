import { defineConfig } from "vitest/config";

/** Hosts are installed and built anew: minutes on a busy machine. */
const INSTALLED_MS = 10 * 60_000;

export default defineConfig({
  test: {
    name: "hosts",
    include: ["test/hosts/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: INSTALLED_MS,
  },
});
