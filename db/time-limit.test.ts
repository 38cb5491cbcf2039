import { describe, expect, it } from "vitest";
import { EVERY_CLAIM } from "../domain/filters.ts";
import { LedgerError } from "./errors.ts";
import { freshLedger } from "./example-ledger.ts";
import { newClaim, report } from "./example-reports.ts";
import { readAttacks } from "./read/attacks.ts";
import { readClaims } from "./read/claims.ts";
import { requireTime, withinTime } from "./time-limit.ts";
import { appendReports } from "./writer.ts";

const FILTER = { ...EVERY_CLAIM, sort: "-end", limit: 10 } as const;

/** As many claims as it takes to look at the clock. */
function ledger() {
  const { writer, reader } = freshLedger();
  const raid = (n: number) => ({
    report: report(`r${n}`),
    claims: ["drone", "kh-101", "kalibr"].map((weapon) =>
      newClaim({ launched: n }, { weapon: weapon as "drone", end: `2024-11-${String((n % 28) + 1).padStart(2, "0")}` }),
    ),
  });
  appendReports(
    writer,
    Array.from({ length: 150 }, (_, n) => raid(n + 1)),
    "2024-12-01T00:00:00Z",
  );
  appendReports(writer, [raid(500)], "2024-12-02T00:00:00Z");
  return reader;
}

function codeOf(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    return error instanceof LedgerError ? error.code : String(error);
  }
}

describe("a time limit", () => {
  it("breaks a query off, and the connection goes on", () => {
    const db = ledger();
    expect(codeOf(() => withinTime(db, -1, () => readClaims(db, FILTER)))).toBe("too_slow");
    expect(codeOf(() => withinTime(db, -1, () => readClaims(db, { ...FILTER, q: "words" })))).toBe("too_slow");
    expect(withinTime(db, 60_000, () => readClaims(db, FILTER)).total).toBe(453);
    expect(readClaims(db, FILTER).rows).toHaveLength(10);
  });

  it("breaks off the making of a past state", () => {
    const db = ledger();
    expect(codeOf(() => withinTime(db, -1, () => readAttacks(db, { ...FILTER, as_of: 1 })))).toBe("too_slow");
    expect(readAttacks(db, { ...FILTER, as_of: 1 }).total).toBe(28);
  });

  it("ends with the reads that it was set for, and an inner one leaves the outer one as it was", () => {
    const { reader: db } = freshLedger();
    withinTime(db, -1, () => {
      expect(() => withinTime(db, 60_000, () => requireTime(db.$client))).not.toThrow();
      expect(() => requireTime(db.$client)).toThrow(LedgerError);
    });
    expect(() => requireTime(db.$client)).not.toThrow();
  });
});
