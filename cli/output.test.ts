import { spawnSync } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { expect, it } from "vitest";

const FULL = "/dev/full";

it.skipIf(!existsSync(FULL))("says that standard output could not be written, and ends with 1", () => {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "cli/ledger.ts", "collect", "--list"], {
    stdio: ["ignore", openSync(FULL, "w"), "pipe"],
    encoding: "utf8",
  });
  expect(stderr).toMatch(/^Standard output could not be written: .*ENOSPC.*\n$/);
  expect(status).toBe(1);
});
