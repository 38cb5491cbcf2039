import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Two processors are what continuous integration has; the default would leave one idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "pure",
          // Rooms of functions without state: their files may share one copy of each module, which saves half the time.
          include: ["{domain,extractor,ledger,contract,charts}/**/*.test.{ts,tsx}"],
          isolate: false,
          setupFiles: ["tests/give-way.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "unit",
          include: ["{sources,db,cli,seeds,app}/**/*.test.{ts,tsx}", "tests/*.test.ts"],
          setupFiles: ["tests/give-way.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "served",
          include: ["tests/served/**/*.test.ts"],
          globalSetup: ["tests/served/server.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          // A page is still arriving when its address already stands: what it shows is waited for.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
