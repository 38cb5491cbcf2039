import { describe, expect, it } from "vitest";
import type { Claim } from "../../domain/claim.ts";
import { freshLedger } from "../example-ledger.ts";
import { newClaim, report } from "../example-reports.ts";
import { appendReport } from "../writer.ts";
import { readDays } from "./days.ts";
import { readPeriodTotals } from "./period-totals.ts";
import { readRates } from "./rates.ts";

const JANUARY = { kind: "period", start: "2025-01-01", end: "2025-01-31" } as const;
const day = (end: string, rest: Partial<Claim> = {}) => ({ start: end, end, ...rest });

function filled() {
  const { writer, reader } = freshLedger();
  const claims = [
    newClaim({ launched: 40, intercepted: 20, lost: 10 }, day("2025-01-01")),
    newClaim({ launched: 12, stopped: 12 }, day("2025-01-31", { weapon: "shahed" })),
    newClaim({ stopped: 7 }, day("2025-01-15")),
    newClaim({ launched: 99, stopped: 99 }, day("2025-02-01")),
    newClaim({ launched: 50, stopped: 44 }, JANUARY),
  ];
  appendReport(writer, report("a"), claims, "2025-02-10T10:00:00Z");
  const own = [newClaim({ launched: 30, stopped: 20 }, day("2025-01-20"))];
  appendReport(writer, report("table", { origin: "imported" }), own, "2025-02-11T10:00:00Z");
  return reader;
}

describe("readPeriodTotals", () => {
  it("gives a total beside what the raids in it add up to, narrow weapons among them, both ends included", () => {
    const reader = filled();
    const of = (filter: object) =>
      readPeriodTotals(reader, { attacker: null, as_of: null, ...filter }).map(({ launched, stopped, raids }) => ({
        launched,
        stopped,
        raids,
      }));
    const own = { launched: 52, stopped: 42, stopped_without_launched: 7, days: 3 };
    const all = { launched: 82, stopped: 62, stopped_without_launched: 7, days: 4 };
    expect(of({})).toEqual([{ launched: 50, stopped: 44, raids: all }]);
    expect(of({ attacker: "RU", imported: false })).toEqual([{ launched: 50, stopped: 44, raids: own }]);
    expect(of({ as_of: 1 })).toEqual([{ launched: 50, stopped: 44, raids: own }]);
    expect(of({ attacker: "UA" })).toEqual([]);
  });

  it("has nothing in an empty ledger", () => {
    const { reader } = freshLedger();
    expect(readPeriodTotals(reader, { attacker: null, as_of: null })).toEqual([]);
    expect(readDays(reader, "RU", null)).toEqual([]);
  });

  it("adds no total to the rates", () => {
    const filter = { attacker: "RU", weapon: ["drone"], claimant: [], measure: "stopped", step: "month" } as const;
    const rates = readRates(filled(), { ...filter, from: null, to: null, date: "end", as_of: null });
    expect(rates.map(({ period_start, denominator }) => [period_start, denominator])).toEqual([
      ["2025-01-01", 82],
      ["2025-02-01", 99],
    ]);
  });
});

describe("readDays", () => {
  it("gives the days of an attacker as they stood at a release", () => {
    const days = (as_of: number | null) => readDays(filled(), "RU", as_of);
    expect(days(null)).toEqual([
      { year: "2025", days: 32, with_share: 4, without_share: 1, quiet: 0, in_review: 0, unreported: 27 },
    ]);
    expect(days(1)).toMatchObject([{ days: 32, with_share: 3, unreported: 28 }]);
  });
});
