import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { firstBrokenRelease } from "./checksum.ts";
import { DERIVED_TABLES } from "./derive.ts";
import { ingestNumbered, numberedReport } from "./example-ingest.ts";
import { killedAfter } from "./example-kill.ts";
import { temporaryFolder } from "./example-ledger.ts";
import { type Db, openWriter } from "./open.ts";
import { readReleases } from "./read/releases.ts";
import { readReport } from "./read/reports.ts";
import { deriveAt } from "./snapshot.ts";

/** LEDGER_KILLS asks for more than a test run takes time for. */
const KILLS = Number(process.env.LEDGER_KILLS ?? 4);
const SCRIPT = join(dirname(fileURLToPath(import.meta.url)), "example-ingest.ts");
const COMMITS = 100_000;

const rowsOf = (db: Db, table: string) =>
  (db.$client.prepare(`SELECT * FROM ${table}`).all() as object[]).map((row) => JSON.stringify(row)).sort();

describe("a writer that is killed", () => {
  it(
    "loses nothing that it committed, leaves nothing half there, and goes on to the same ledger",
    async () => {
      const path = join(temporaryFolder(), "killed.db");
      let reached = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const reported = await killedAfter(SCRIPT, [path, String(COMMITS)], Math.random() * 120);
        const db = openWriter(path);
        const releases = readReleases(db);
        expect(releases.length).toBeGreaterThanOrEqual(Math.max(reported, reached + 1));
        reached = releases.length;
        expect(releases.map((release) => release.id)).toEqual(releases.map((_, index) => reached - index));
        const last = numberedReport(reached - 1);
        expect(readReport(db, last.report.id, null)?.claims).toHaveLength(last.claims.length);
        expect(db.$client.pragma("integrity_check", { simple: true })).toBe("ok");
        expect(db.$client.pragma("foreign_key_check")).toEqual([]);
        expect(firstBrokenRelease(db)).toBeNull();
        const anew = deriveAt(db, reached);
        for (const table of DERIVED_TABLES) expect(rowsOf(db, table)).toEqual(rowsOf(anew, table));
        anew.$client.close();
        db.$client.close();
      }
      const undisturbed = join(temporaryFolder(), "undisturbed.db");
      ingestNumbered(undisturbed, reached, () => {});
      const [killed, whole] = [openWriter(path), openWriter(undisturbed)];
      expect(readReleases(killed)).toEqual(readReleases(whole));
      const sums = "SELECT checksum FROM release ORDER BY id";
      expect(killed.$client.prepare(sums).all()).toEqual(whole.$client.prepare(sums).all());
      killed.$client.close();
      whole.$client.close();
    },
    60_000 + KILLS * 5_000,
  );
});
