import fc from "fast-check";
import { expect, test } from "vitest";
import { describeOutcomes, describeShares } from "../../charts/description.ts";
import { findingOf } from "../../charts/finding.ts";
import { statedBy } from "../../charts/labels.ts";
import { chartState } from "../../charts/state.ts";
import { tableRows } from "../../charts/table.ts";
import { FILTER, rateOf } from "../../charts/testing/rates.ts";
import type { Rate } from "../../domain/rates.ts";
import { figuresOf, packed, unpacked } from "./figures.ts";

const RELEASE = {
  id: 7,
  committed_at: "2026-11-21T08:00:00.000Z",
  note: "",
  reports: 1,
  claims: 2,
  attacks: 2,
  checksum: "",
};
const NOTHING = { attacks: 0, denominator: 0, numerator: 0, launched: 0, intercepted: 0, days_covered: 0 } as const;

/** Months of a year, any of which may be without a figure, and the last of which may not be over. */
const year = fc
  .tuple(fc.array(fc.tuple(fc.nat(400), fc.boolean()), { minLength: 1, maxLength: 12 }), fc.boolean())
  .map(([months, open]): Rate[] =>
    months.map(([launched, given], place) => {
      const partial = open && place === months.length - 1;
      const start = `2024-${String(place + 1).padStart(2, "0")}-01`;
      const numerator = Math.floor(launched / 2);
      return given && launched > 0
        ? rateOf(start, { denominator: launched, launched, numerator, partial })
        : { ...rateOf(start, NOTHING), rate: null, claimants: [], partial };
    }),
  );

test("what is drawn, said and listed is the same with and without the rows that say nothing", () => {
  fc.assert(
    fc.property(year, (rates) => {
      const all = chartState(rates, FILTER, "2024-12-05");
      const some = chartState(figuresOf(rates).rates, FILTER, "2024-12-05");
      expect(some.columns).toEqual(all.columns);
      expect(some.outcomes).toEqual(all.outcomes);
      expect(some.series.map(({ segments, joins, last }) => ({ segments, joins, last }))).toEqual(
        all.series.map(({ segments, joins, last }) => ({ segments, joins, last })),
      );
      expect(tableRows(some)).toEqual(tableRows(all));
      expect(findingOf(some)).toEqual(findingOf(all));
      expect([describeShares(some), describeOutcomes(some)]).toEqual([describeShares(all), describeOutcomes(all)]);
      expect(statedBy(figuresOf(rates).rates, "en")).toBe(statedBy(rates, "en"));
    }),
  );
});

test("figures survive the way to the page, and say how many rows the files have", () => {
  fc.assert(
    fc.property(year, (rates) => {
      const figures = figuresOf(rates);
      const sent = JSON.parse(JSON.stringify(packed(figures, RELEASE)));
      expect(unpacked(sent)).toEqual(figures);
      expect(sent.rows).toBe(rates.length);
      expect(sent.release).toEqual({ id: 7, committed_at: RELEASE.committed_at });
    }),
  );
});
