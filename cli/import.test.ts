import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reportId } from "../db/ids.ts";
import { openReader, openWriter } from "../db/open.ts";
import { readChanges } from "../db/read/changes.ts";
import { readClaims } from "../db/read/claims.ts";
import { appendReport, type NewClaim } from "../db/writer.ts";

const HEADER = "time_start,time_end,model,launched,destroyed,not_reach_goal,source";
const ROOT = resolve(import.meta.dirname, "..");

let folder: string;
let database: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ledger-import-"));
  database = join(folder, "ledger.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A row of our own about the night to a day of January 2025. */
const night = (day: number, destroyed: number, launched = 60) => {
  const two = String(day).padStart(2, "0");
  return `2025-01-${two} 01:00,2025-01-${two} 08:00,Shahed-136/131,${launched}.0,${destroyed}.0,5.0,kpszsu/posts/pfbid${day}`;
};

function importRows(rows: readonly string[], ...options: string[]) {
  const path = join(folder, "table.csv");
  writeFileSync(path, [HEADER, ...rows].join("\n"));
  return importFile(path, ...options);
}

function importFile(path: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "cli/ledger.ts", "import", path, ...options],
    { cwd: ROOT, env: { ...process.env, LEDGER_DB: database }, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

/** What the ledger says was shot down, by day of January. */
function shotDown(): Record<string, number | null | undefined> {
  const db = openReader(database);
  try {
    const filter = { attacker: null, weapon: [], claimant: [], kind: null, scope: null, from: null, to: null, q: null };
    const { rows } = readClaims(db, { ...filter, date: "end", as_of: null, sort: "end", limit: 500, cursor: null });
    return Object.fromEntries(rows.map(({ end, counts }) => [end?.slice(8) ?? "", counts.intercepted?.value]));
  } finally {
    db.$client.close();
  }
}

function changes() {
  const db = openReader(database);
  try {
    return readChanges(db, 500, null).rows.filter(({ release }) => release > 1);
  } finally {
    db.$client.close();
  }
}

const JANUARY = Array.from({ length: 28 }, (_, index) => night(index + 1, 20));

/** A claim that was read from a post's own words. */
const EXTRACTED: NewClaim = {
  claimant: "ukrainian-air-force",
  attacker: "RU",
  weapon: "drone",
  kind: "attack",
  scope: "national",
  start: "2025-01-31",
  end: "2025-01-31",
  counts: { intercepted: { value: 7, qualifier: "exact", span: [0, 1] } },
  evidence: "quotation",
  quote: "7 shot down",
  rule: "test",
  extractor: "test",
  confidence: 1,
  review: "published",
  review_reason: null,
};

describe("ledger import", () => {
  it("appends a table once; the same table again changes nothing", () => {
    const first = importRows(JANUARY);
    expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining("28 claims added") });
    expect(first.stderr).toContain("columns of other years");
    expect(importRows(JANUARY.toReversed()).stdout).toContain("nothing new");
    expect(Object.keys(shotDown())).toHaveLength(28);
    expect(changes()).toEqual([]);
  });

  it("reads a newer copy as corrections: changed, new and, within reason, gone", () => {
    const table = [
      ...JANUARY,
      ...Array.from({ length: 28 }, (_, i) =>
        night(i + 1, 20)
          .replaceAll("2025-01", "2025-02")
          .replace("pfbid", "pfbidF"),
      ),
    ];
    importRows(table);
    const newer = [night(29, 22), night(1, 25), ...table.slice(1, -1)];
    const second = importRows(newer);
    expect(second).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("1 claim added, 1 revised, 1 withdrawn"),
    });
    const found = changes();
    expect(found.map(({ kind }) => kind).sort()).toEqual(["added", "revised", "withdrawn"]);
    const revised = found.find(({ kind }) => kind === "revised");
    expect([revised?.before?.counts.intercepted?.value, revised?.after.counts.intercepted?.value]).toEqual([20, 25]);
    expect(revised?.after.version).toBe(2);
    expect(found.find(({ kind }) => kind === "withdrawn")?.before?.end).toBe("2025-02-28");
  });

  it("refuses a copy that lost more than 2 % of what is known, unless told", () => {
    importRows(JANUARY);
    const refused = importRows(JANUARY.slice(0, 27));
    expect(refused).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("1 of the 28 statements") });
    expect(changes()).toEqual([]);
    expect(Object.keys(shotDown())).toHaveLength(28);
    expect(importRows(JANUARY.slice(0, 27), "--allow-shrink")).toMatchObject({ status: 0 });
    expect(Object.keys(shotDown())).toHaveLength(27);
  });

  it("names the raids whose windows overlap before it adds anything up, in a dry run too", () => {
    const day = night(4, 20).replace("01:00", "07:30").replace("08:00", "18:00").replace("pfbid4", "pfbid4day");
    const { status, stdout, stderr } = importRows([night(4, 20), day], "--dry-run");
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: "2 rows of 2 posts: 2 claims to add, 0 to revise, 0 to withdraw; nothing was written.\n",
    });
    expect(stderr).toMatch(
      /table\.csv: Claims c-\w+ \(2025-01-04 01:00 to 2025-01-04 08:00\) and c-\w+ \(2025-01-04 07:30 to 2025-01-04 18:00\) about drone by RU are of two raids and share 30 minutes/,
    );
  });

  it("never touches a report that was read from the same post", () => {
    const url = "https://t.me/kpszsu/77";
    const db = openWriter(database);
    const report = {
      publisher: null,
      title: null,
      published: null,
      language: null,
      license: "test",
      content_hash: "h",
    };
    appendReport(
      db,
      { ...report, id: reportId({ url, content_hash: "h" }), url, origin: "extracted" },
      [EXTRACTED],
      "2025-02-01",
    );
    db.$client.close();
    const row = night(1, 20).replace(/[^,]*$/, url);
    importRows([row, ...JANUARY.slice(1)]);
    importRows(JANUARY.slice(1), "--allow-shrink");
    expect(
      changes()
        .filter(({ kind }) => kind !== "added")
        .map(({ before }) => before?.evidence),
    ).toEqual(["table_row"]);
    expect(shotDown()["15"]).toBe(20);
    expect(shotDown()["31"]).toBe(7);
  });

  it("says what a dry run would do, and writes nothing", () => {
    expect(importRows(JANUARY, "--dry-run").stdout).toContain("28 claims to add, 0 to revise, 0 to withdraw");
    expect(() => openReader(database)).toThrow(/No ledger/);
    importRows(JANUARY);
    const planned = importRows([...JANUARY.slice(1), night(1, 25)], "--dry-run");
    expect(planned.stdout).toContain("0 claims to add, 1 to revise, 0 to withdraw");
    expect(shotDown()["01"]).toBe(20);
  });

  it("keeps doubtful rows for review, leaves out rows without a post, and names both", () => {
    const doubtful = night(1, 20).replace("Shahed-136/131", "Hypothetical-9");
    const without = night(2, 20).replace(/,kpszsu.*/, ",");
    const result = importRows([doubtful, without, night(3, 20)]);
    expect(result).toMatchObject({ status: 1, stdout: expect.stringContaining("1 waits for review") });
    expect(result.stderr).toMatch(/table\.csv:2: model "Hypothetical-9"/);
    expect(result.stderr).toMatch(/table\.csv:3: source/);
    expect(Object.keys(shotDown())).toEqual(["01", "03"]);
  });

  it("says what is wrong with a file that is no table", () => {
    expect(importFile(join(folder, "nowhere.csv"))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("nowhere.csv"),
    });
    const path = join(folder, "other.csv");
    writeFileSync(path, "a,b\n1,2\n");
    expect(importFile(path)).toMatchObject({ status: 1, stderr: expect.stringContaining("lacks time_start") });
    writeFileSync(path, Buffer.from([0x74, 0xff, 0xfe]));
    expect(importFile(path)).toMatchObject({ status: 1, stderr: expect.stringContaining("not UTF-8") });
    expect(() => openReader(database)).toThrow(/No ledger/);
  });
});
