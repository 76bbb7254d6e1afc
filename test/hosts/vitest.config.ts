import { defineConfig } from "vitest/config";

/** Hosts are installed and built anew: minutes on a busy machine. */
const INSTALLED_MS = 10 * 60_000;

export default defineConfig({
  test: {
    name: "hosts",
    include: ["test/hosts/*.test.ts"],
    globalSetup: ["test/hosts/packLibrary.ts"],
    // All at once: much of putting a host together is waiting for files and for single-threaded tools.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: INSTALLED_MS,
    // A host may be driven while another one is still being built.
    expect: { poll: { timeout: 20_000 } },
  },
});
