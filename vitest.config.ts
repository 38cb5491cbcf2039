import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Two processors are what continuous integration has; the default would leave one idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "{domain,extractor,sources,ledger,db,contract,charts,cli,seeds,app}/**/*.test.{ts,tsx}",
            "tests/*.test.ts",
          ],
          testTimeout: 30_000,
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
