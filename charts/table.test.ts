import { describe, expect, it } from "vitest";
import { chartState } from "./state.ts";
import { tableRows } from "./table.ts";
import { FILTER, rateOf } from "./testing/rates.ts";

describe("tableRows", () => {
  it("lists the periods newest first with a row at a change of wording", () => {
    const months = ["2024-06-01", "2024-07-01", "2024-08-01"];
    const rows = tableRows(
      chartState(
        months.map((month) => rateOf(month)),
        FILTER,
        null,
      ),
    );
    expect(rows.map((row) => row.column.label)).toEqual(["Aug 2024", "Jul 2024", "Jun 2024"]);
    expect(rows.map((row) => row.breakBelow?.date ?? null)).toEqual([null, "2024-07-10", null]);
  });

  it("tells too few, no share and no figure apart", () => {
    const rates = [
      rateOf("2024-01-01", { numerator: 5, denominator: 6 }),
      rateOf("2024-02-01", { numerator: 0, denominator: 0, stopped_without_launched: 42 }),
      rateOf("2024-04-01", { numerator: 64, denominator: 114 }),
    ];
    const rows = tableRows(chartState(rates, FILTER, null)).toReversed();
    expect(rows.map((row) => row.cells[0])).toEqual([
      { share: "too few", of: "5 of 6", quiet: true },
      { share: "no share", of: "42 stopped", quiet: true },
      { share: "no figure", of: null, quiet: true },
      { share: "56%", of: "64 of 114", quiet: false },
    ]);
  });

  it("prints a zero of weapons lost to EW only where it is stated", () => {
    const rates = [rateOf("2024-08-01", { lost: 35 }), rateOf("2024-09-01"), rateOf("2024-10-01", { lost: 0 })];
    expect(tableRows(chartState(rates, FILTER, null)).map((row) => row.lost)).toEqual(["0", "not stated", "35"]);
  });
});
