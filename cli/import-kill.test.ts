import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { killedAfter } from "../db/example-kill.ts";
import { temporaryFolder } from "../db/example-ledger.ts";
import { openWriter } from "../db/open.ts";
import { readReleases } from "../db/read/releases.ts";
import { check } from "./check.ts";
import { importNumbered } from "./testing/numbered-copies.ts";

/** LEDGER_KILLS asks for more than a test run takes time for. */
const KILLS = Number(process.env.LEDGER_KILLS ?? 2);
const SCRIPT = fileURLToPath(new URL("testing/numbered-copies.ts", import.meta.url));
const ENDLESS = 100_000;

describe("an import that is killed", () => {
  it(
    "leaves whole copies alone, a ledger that passes check, and goes on to the same ledger",
    async () => {
      const path = join(temporaryFolder(), "killed.db");
      let reached = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const begun = await killedAfter(SCRIPT, [path, String(ENDLESS)], Math.random() * 500);
        const db = openWriter(path);
        // Every copy before the one that had begun is committed; that one wholly or not at all.
        const releases = readReleases(db);
        expect(releases.length).toBeGreaterThanOrEqual(Math.max(begun, reached));
        reached = releases.length;
        expect(releases.map(({ note }) => note)).toEqual(releases.map((_, at) => `Copy ${reached - 1 - at}.`));
        expect(check(db).faults).toEqual([]);
        db.$client.close();
      }
      importNumbered(path, reached + 1, () => {});
      const undisturbed = join(temporaryFolder(), "undisturbed.db");
      importNumbered(undisturbed, reached + 1, () => {});
      const [killed, whole] = [openWriter(path), openWriter(undisturbed)];
      expect(readReleases(killed)).toEqual(readReleases(whole));
      killed.$client.close();
      whole.$client.close();
    },
    60_000 + KILLS * 20_000,
  );
});
