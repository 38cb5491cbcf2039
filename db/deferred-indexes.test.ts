import { describe, expect, it } from "vitest";
import { DeferredIndexes } from "./deferred-indexes.ts";
import { freshLedger } from "./example-ledger.ts";
import { newClaim, report } from "./example-reports.ts";
import type { Db } from "./open.ts";
import { appendReport, appendReports, type ReportWithClaims } from "./writer.ts";

const indexes = (db: Db) =>
  db.$client
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'claim' ORDER BY name")
    .all() as { name: string; sql: string | null }[];

const LARGE = 20_000;

describe("indexes that a large commit leaves out", () => {
  it("are as they were after it, and left out only where the commit is larger than the ledger", () => {
    const { writer } = freshLedger();
    const before = indexes(writer);
    const many = new DeferredIndexes(writer.$client, 0);
    many.appended(LARGE - 1);
    expect(indexes(writer)).toEqual(before);
    many.appended(LARGE);
    expect(indexes(writer).length).toBe(before.length - 3);
    many.restore();
    many.appended(LARGE + 1);
    expect(indexes(writer)).toEqual(before);
    new DeferredIndexes(writer.$client, 10 * LARGE).appended(LARGE);
    expect(indexes(writer)).toEqual(before);
  });

  it("are there again when the commit fails, and give what the same claims one by one do", () => {
    const { writer, reader } = freshLedger();
    const before = indexes(reader);
    const one: ReportWithClaims = { report: report("a"), claims: [newClaim({ launched: 20, intercepted: 9 })] };
    const large = Array.from({ length: LARGE }, (_, n) => newClaim({ launched: n % 90 }, { scope: `Place ${n}` }));
    const broken = { ...newClaim({ launched: 5 }), quote: null as unknown as string };
    const batch = [{ report: report("large"), claims: large }, one];
    expect(() => appendReports(writer, [...batch, { report: report("b"), claims: [broken] }], "2025-01-01")).toThrow();
    expect(indexes(reader)).toEqual(before);
    const done = appendReports(writer, [...batch, one], "2025-01-01");
    expect(done.claims).toMatchObject({ added: LARGE + 1, unchanged: 1 });
    expect(indexes(reader)).toEqual(before);
    const plan = reader.$client.prepare(`EXPLAIN QUERY PLAN SELECT * FROM claim WHERE coalesce("end", '') = 'x'`).all();
    expect(JSON.stringify(plan)).toContain("claim_by_end");
    expect(appendReport(writer, one.report, one.claims, "2025-01-02").release).toBeNull();
  });
});
