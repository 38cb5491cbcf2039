import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Counts, NATIONAL } from "../../domain/claim.ts";
import { METRICS } from "../../domain/metrics.ts";
import { isWithin } from "../../domain/weapons.ts";
import { cellsOf, type TableColumn } from "./columns.ts";
import type { Issuer } from "./issuers.ts";
import { readRow } from "./row.ts";
import { claimsOfPost, sumOf } from "./statements.ts";

const ISSUER: Issuer = { publisher: "Test Command", claimant: "ukrainian-air-force", scope: NATIONAL };

/** A row of the cells, of the night to 2 March 2024 unless they say otherwise. */
function row(cells: Partial<Record<TableColumn, string>>) {
  const all = { time_start: "2024-03-01 19:00", time_end: "2024-03-02 08:00", source: "x", ...cells };
  return readRow(cellsOf(Object.keys(all), Object.values(all)), 2).row;
}

const weaponRow = (
  model: string,
  launched: string,
  destroyed: string,
  more: Partial<Record<TableColumn, string>> = {},
) => row({ model, launched, destroyed, ...more });

const claims = (...rows: ReturnType<typeof row>[]) => claimsOfPost(rows, ISSUER, null);

/** Launched and shot down by weapon. */
const numbers = (found: ReturnType<typeof claims>) =>
  Object.fromEntries(
    found.map(({ weapon, counts }) => [
      weapon,
      [counts.launched?.value, (counts.intercepted ?? counts.stopped)?.value],
    ]),
  );

describe("claimsOfPost", () => {
  it("makes one claim of one row, with a line that holds its counts", () => {
    const [claim, ...others] = claims(weaponRow("Kalibr", "8.0", "6.0"));
    expect(others).toEqual([]);
    expect(claim).toMatchObject({
      claimant: "ukrainian-air-force",
      attacker: "RU",
      weapon: "kalibr",
      kind: "attack",
      scope: NATIONAL,
      start: "2024-03-01",
      end: "2024-03-02",
      start_time: "19:00",
      end_time: "08:00",
      evidence: "table_row",
      rule: "attack-table.row",
      review: "published",
      review_reason: null,
    });
    expect(claim?.quote).toBe(
      "Attack table, Test Command, 2024-03-01 19:00 to 2024-03-02 08:00: Kalibr: launched 8, shot down 6.",
    );
    expect(claim?.quote.slice(...(claim.counts.launched?.span ?? [0, 0]))).toBe("8");
  });

  it("adds up rows of one weapon", () => {
    const found = claims(weaponRow("Orlan-10", "2.0", "1.0"), weaponRow("ZALA", "3.0", "3.0"));
    expect(numbers(found)).toEqual({ "recon-uav": [5, 4] });
    expect(found[0]?.quote).toContain(
      "Orlan-10: launched 2, shot down 1; ZALA: launched 3, shot down 3; together launched 5",
    );
  });

  it("gives a bundle the number of everything below its node, and never splits it", () => {
    const found = claims(
      weaponRow("X-101/X-555 and Kalibr", "40.0", "30.0"),
      weaponRow("Iskander-K", "5.0", "2.0"),
      weaponRow("Iskander-M", "4.0", "0.0"),
    );
    expect(numbers(found)).toEqual({ "cruise-missile": [45, 32], "iskander-k": [5, 2], "iskander-m": [4, 0] });
  });

  it("does not add parts that a row counts inside its own number", () => {
    const later = { time_start: "2026-03-01 19:00", time_end: "2026-03-02 08:00" };
    const found = claims(
      weaponRow("Shahed-136/131", "50.0", "40.0", { ...later, is_shahed: "30.0" }),
      weaponRow("Unknown UAV", "6.0", "6.0", later),
    );
    expect(numbers(found)).toEqual({ drone: [56, 46], shahed: [30, undefined] });
    expect(found.find(({ weapon }) => weapon === "shahed")?.rule).toBe("attack-table.of-which");
  });

  it("keeps waves apart whose windows don't meet, and joins rows of overlapping windows", () => {
    const night = weaponRow("Kalibr", "8.0", "6.0");
    const day = weaponRow("Kalibr", "3.0", "1.0", { time_start: "2024-03-02 12:00", time_end: "2024-03-02 15:00" });
    const dawn = weaponRow("Kalibr", "2.0", "2.0", { time_start: "2024-03-02 06:00", time_end: "2024-03-02 07:00" });
    expect(claims(night, day).map(({ start, counts }) => [start, counts.launched?.value])).toEqual([
      ["2024-03-01", 8],
      ["2024-03-02", 3],
    ]);
    expect(claims(night, day).map(({ start_time, end_time }) => [start_time, end_time])).toEqual([
      ["19:00", "08:00"],
      ["12:00", "15:00"],
    ]);
    expect(claims(night, dawn).map(({ start_time, end_time }) => [start_time, end_time])).toEqual([["19:00", "08:00"]]);
    const dated = weaponRow("Kalibr", "1.0", "1.0", { time_start: "2024-03-01", time_end: "2024-03-02" });
    expect(claims(night, dated).map(({ start_time, end_time }) => [start_time, end_time])).toEqual([[null, null]]);
    expect(claims(night, dawn).map(({ start, counts }) => [start, counts.launched?.value])).toEqual([
      ["2024-03-01", 10],
    ]);
  });

  it("keeps doubtful rows by themselves, out of every sum", () => {
    const found = claims(
      weaponRow("Kalibr", "8.0", "6.0"),
      weaponRow("Hypothetical-9", "3.0", "1.0"),
      weaponRow("Kalibr", "x", "1.0"),
    );
    const waiting = found.filter(({ review }) => review === "in_review");
    expect(waiting.map(({ weapon }) => weapon).sort()).toEqual(["kalibr", "mixed"]);
    for (const claim of waiting) expect(claim.review_reason).toBeTruthy();
    const published = found.filter(({ review }) => review === "published");
    expect(numbers(published)).toEqual({ kalibr: [8, 6] });
  });

  it("lets every row wait where the post is doubtful", () => {
    const [claim] = claimsOfPost([weaponRow("Kalibr", "8.0", "6.0")], ISSUER, "Nobody knows the issuer.");
    expect(claim).toMatchObject({ review: "in_review", review_reason: "Nobody knows the issuer." });
  });
});

const MODELS = [
  "Shahed-136/131",
  "Unknown UAV",
  "Lancet",
  "Kalibr",
  "X-101/X-555 and Kalibr",
  "Iskander-M",
  "KN-23",
  "Unknown Missile",
  "Hypothetical-9",
];
const anyCell = fc.oneof(
  fc.constant(""),
  fc.nat(200).map((n) => `${n}.0`),
);
const anyRow = fc
  .record({
    model: fc.constantFrom(...MODELS),
    launched: anyCell,
    destroyed: anyCell,
    not_reach_goal: anyCell,
    still_attacking: anyCell,
    is_shahed: anyCell,
    status_data: fc.constantFrom("", "", "hidden"),
    day: fc.constantFrom("2024-03-02", "2026-03-02"),
  })
  .map(({ day, ...cells }) => row({ ...cells, time_start: day, time_end: day }));

describe("claims of any rows", () => {
  it("hold every count at its span, and don't depend on the order of the rows", () => {
    fc.assert(
      fc.property(
        fc
          .array(anyRow, { maxLength: 8 })
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const found = claims(...rows);
          expect(claims(...shuffled)).toEqual(found);
          for (const { quote, counts } of found) {
            for (const metric of METRICS) {
              const count = counts[metric];
              if (count?.value != null) expect(quote.slice(...(count.span ?? [0, 0]))).toBe(String(count.value));
            }
          }
        },
      ),
    );
  });

  it("lose no weapon: the widest nodes together hold what the rows hold", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
        const found = claims(...rows).filter(({ rule }) => rule !== "attack-table.of-which");
        const published = found.filter(({ review }) => review === "published");
        const tops = found.filter(
          ({ weapon, end, review }) =>
            review === "in_review" ||
            !published.some((wide) => wide.end === end && wide.weapon !== weapon && isWithin(weapon, wide.weapon)),
        );
        const total = (all: readonly Counts[]) => all.reduce((sum, counts) => sum + (counts.launched?.value ?? 0), 0);
        expect(total(tops.map(({ counts }) => counts))).toBe(total(rows.map(({ counts }) => counts)));
      }),
    );
  });
});

describe("sumOf", () => {
  const exact = (value: number) => ({ value, qualifier: "exact" }) as const;

  it("makes a lower bound where one row leaves the number open", () => {
    expect(sumOf([{ launched: exact(3) }, { intercepted: exact(1) }])).toEqual({
      launched: { value: 3, qualifier: "at_least" },
      intercepted: { value: 1, qualifier: "at_least" },
    });
    expect(sumOf([{ launched: exact(3) }, { launched: { value: null, reason: "withheld" } }]).launched).toEqual({
      value: 3,
      qualifier: "at_least",
    });
  });

  it("keeps the reason where no row has a number", () => {
    const withheld = { value: null, reason: "withheld" } as const;
    expect(sumOf([{ launched: withheld }, { launched: withheld }])).toEqual({ launched: withheld });
  });

  it("takes separate numbers into a merged one", () => {
    expect(sumOf([{ stopped: exact(10) }, { intercepted: exact(4), lost: exact(2) }])).toEqual({ stopped: exact(16) });
  });
});
