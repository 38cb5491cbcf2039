import { describe, expect, it } from "vitest";
import type { Counts } from "../domain/claim.ts";
import { firstBrokenRelease } from "./checksum.ts";
import { CLAIM_COLUMNS } from "./claim-row.ts";
import { freshLedger } from "./example-ledger.ts";
import { newClaim, report } from "./example-reports.ts";
import { sha256 } from "./ids.ts";
import { REPORT_COLUMNS } from "./report-columns.ts";
import { appendReport } from "./writer.ts";

const AT = "2024-11-22T10:00:00.000Z";

function ledger(launched: number) {
  const { writer } = freshLedger();
  appendReport(writer, report("a"), [newClaim({ launched })], AT);
  appendReport(writer, report("b"), [newClaim({ launched: 5 }), newClaim({ launched: 7 }, { weapon: "kh-59" })], AT);
  return writer;
}

describe("the checksum of a release", () => {
  it("is the same for the same ledger, and another for another one", () => {
    const sums = [20, 20, 21].map((launched) =>
      ledger(launched).$client.prepare("SELECT checksum FROM release ORDER BY id").pluck().all(),
    );
    expect(sums[0]).toEqual(sums[1]);
    expect(sums[0]?.[1]).not.toBe(sums[2]?.[1]);
    expect(sums[0]?.[0]).not.toBe(sums[0]?.[1]);
  });

  it("tells which release was changed afterwards", () => {
    const writer = ledger(20);
    expect(firstBrokenRelease(writer)).toBeNull();
    writer.$client.exec("DROP TRIGGER claim_no_update; DROP TRIGGER claim_no_delete;");
    writer.$client.exec("UPDATE claim SET launched = 6 WHERE launched = 5");
    expect(firstBrokenRelease(writer)).toBe(2);
    writer.$client.exec("UPDATE claim SET launched = 5 WHERE launched = 6");
    expect(firstBrokenRelease(writer)).toBeNull();
    writer.$client.exec("DELETE FROM claim WHERE launched = 20");
    expect(firstBrokenRelease(writer)).toBe(1);
  });

  it("of claims without times is what it was before there were any, and holds times where they are", () => {
    const { writer } = freshLedger();
    const claim = newClaim({ launched: 20, lost: ["about", 3] });
    const counts: Counts = { ...claim.counts, left: { value: null, reason: "withheld", span: [2, 4] } };
    appendReport(writer, report("a"), [{ ...claim, counts }], AT);
    const rowsOf = (table: string, columns: readonly string[]) =>
      writer.$client
        .prepare(`SELECT ${columns.map((name) => `"${name}"`)} FROM ${table}`)
        .raw()
        .all();
    const sumOf = (rows: unknown[]) => sha256(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const timeless = CLAIM_COLUMNS.filter((name) => !name.endsWith("_time"));
    const expected = `\n${sumOf(rowsOf("report", REPORT_COLUMNS))}\n${sumOf(rowsOf("claim", timeless))}`;
    const checksums = () => writer.$client.prepare("SELECT checksum FROM release ORDER BY id").pluck().all();
    expect(checksums()).toEqual([sha256(expected)]);
    appendReport(writer, report("a"), [{ ...claim, start_time: null, end_time: "08:00" }], AT);
    expect(firstBrokenRelease(writer)).toBeNull();
    writer.$client.exec("DROP TRIGGER claim_no_update; UPDATE claim SET end_time = '09:00' WHERE end_time = '08:00'");
    expect(firstBrokenRelease(writer)).toBe(2);
  });

  it("survives a copy of the ledger", () => {
    const writer = ledger(20);
    writer.$client.exec("VACUUM");
    expect(firstBrokenRelease(writer)).toBeNull();
  });
});
