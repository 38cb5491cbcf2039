import { describe, expect, it } from "vitest";
import { firstBrokenRelease } from "./checksum.ts";
import { freshLedger } from "./example-ledger.ts";
import { newClaim, report } from "./example-reports.ts";
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

  it("survives a copy of the ledger", () => {
    const writer = ledger(20);
    writer.$client.exec("VACUUM");
    expect(firstBrokenRelease(writer)).toBeNull();
  });
});
