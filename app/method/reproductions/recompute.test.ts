import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appendReports } from "../../../db/writer.ts";
import type { Counts } from "../../../domain/claim.ts";
import { ask } from "../../api/testing/ask.ts";
import { claimOf, fixtureReports, newLedger } from "../../api/testing/ledger.ts";
import { type Comparison, PUBLISHED_FIGURES } from "./published-figures.ts";
import { recompute, verdictOf } from "./recompute.ts";

const counts = (numbers: Record<string, number>): Counts =>
  Object.fromEntries(
    Object.entries(numbers).map(([metric, value]) => [metric, { value, qualifier: "exact" as const }]),
  );

let ledger: ReturnType<typeof newLedger>;
beforeAll(() => {
  ledger = newLedger();
  const [base] = fixtureReports(1);
  if (!base) throw new Error("The fixture has a report.");
  const claims = [
    claimOf("ukrainian-air-force", "drone", "2024-11-22", counts({ launched: 114, intercepted: 64, lost: 41 })),
    claimOf("ukrainian-air-force", "drone", "2024-11-26", counts({ launched: 188, intercepted: 76, lost: 90 })),
    claimOf("ukrainian-air-force", "iskander-m", "2025-09-03", counts({ launched: 20, intercepted: 1 })),
    claimOf("ukrainian-air-force", "s-300", "2025-09-09", counts({ launched: 12, intercepted: 1 })),
    claimOf("ukrainian-air-force", "iskander-m", "2025-08-03", counts({ launched: 4, intercepted: 1 })),
  ];
  appendReports(ledger.db, [{ report: { ...base.report, published: "2025-09-09" }, claims }], "2026-01-10T08:00:00Z");
});
afterAll(() => ledger.close());

const comparisons = PUBLISHED_FIGURES.flatMap((figure) =>
  figure.comparisons.map((comparison) => ({ id: figure.id, what: comparison.what.en, comparison })),
);

function named(id: string, what: string): Comparison {
  const found = comparisons.find((one) => one.id === id && one.what === what);
  if (!found) throw new Error(`There is no "${what}" of ${id}.`);
  return found.comparison;
}

describe("every address", () => {
  test.each(comparisons)("of $id, $what, is one that its route accepts", async ({ comparison }) => {
    const isAttack = comparison.address.startsWith("/attacks/");
    const reply = await ask(comparison.address);
    // An attack that the ledger does not hold is a 404; a wrong parameter would be a 400.
    expect([200, ...(isAttack ? [404] : [])]).toContain(reply.status);
    expect(() => recompute(ledger.db, comparison, "en")).not.toThrow();
  });

  test.each(
    comparisons.filter(({ comparison }) => comparison.taken.of === "rates"),
  )("of $id, $what, gives the sum of what its route replies", async ({ comparison }) => {
    const { data } = (await (await ask(comparison.address)).json()) as {
      data: { numerator: number; denominator: number }[];
    };
    const sum = (field: "numerator" | "denominator") => data.reduce((total, row) => total + row[field], 0);
    const { value } = recompute(ledger.db, comparison, "en");
    if (comparison.taken.of !== "rates" || sum("denominator") === 0) return expect(value).toBeNull();
    if (comparison.taken.field !== "share") return expect(value).toBe(sum(comparison.taken.field));
    if (sum("denominator") < 10) return expect(value).toBeNull();
    expect(value).toBeCloseTo((sum("numerator") / sum("denominator")) * 100, 10);
  });
});

test("each figure, and each number of it, is named once", () => {
  const ids = PUBLISHED_FIGURES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(comparisons.map(({ id, what }) => `${id} ${what}`)).size).toBe(comparisons.length);
});

describe("the result", () => {
  const of = (id: string, what: string) => {
    const comparison = named(id, what);
    const result = recompute(ledger.db, comparison, "en");
    return { ...result, ...verdictOf(comparison, result) };
  };

  test("is the same where the ledger states the same", () => {
    expect(of("drones-2024-11-22", "Lost to electronic warfare")).toMatchObject({ value: 41, kind: "same" });
  });

  test("differs by what the ledger states more or less", () => {
    expect(of("drones-2024-11-26", "Lost to electronic warfare")).toMatchObject({ kind: "differs", difference: -5 });
  });

  test("is no zero where the report does not state it", () => {
    expect(of("drones-2024-11-26", "Flew on to Belarus")).toMatchObject({
      value: null,
      detail: "Not stated by the preferred report.",
      kind: "none",
    });
  });

  test("sums the weapons of an address and says of how many days", () => {
    expect(of("ballistic-2025-09", "Stopped of Iskander-M/KN-23, Kinzhal and S-300/400")).toMatchObject({
      value: (2 / 32) * 100,
      detail: "2 of 32",
      coverage: { days: 30, days_covered: 2 },
      kind: "same",
    });
    expect(of("ballistic-2025-09", "Stopped of Iskander-M/KN-23 alone")).toMatchObject({ value: 5, kind: "differs" });
  });

  test("is no share under ten weapons", () => {
    expect(of("ballistic-2025-08", "Stopped of Iskander-M/KN-23 alone")).toMatchObject({
      value: null,
      detail: "1 of 4: too few for a share.",
    });
  });

  test("is none, with the days that are missing, where nothing is held", () => {
    expect(of("drones-2025-10", "Drones launched, by the day an attack ended")).toEqual({
      value: null,
      detail: "The ledger holds no figure for it.",
      coverage: { days: 31, days_covered: 0 },
      kind: "none",
      difference: null,
    });
  });

  test("an address with a wrong parameter is refused, not guessed", () => {
    const taken = { of: "rates", field: "share" } as const;
    expect(() =>
      recompute(ledger.db, { what: { en: "", uk: "" }, published: 1, address: "/rates?weapons=drone", taken }, "en"),
    ).toThrow();
    expect(() =>
      recompute(ledger.db, { what: { en: "", uk: "" }, published: 1, address: "/claims", taken }, "en"),
    ).toThrow(/Nothing of rates/);
  });
});
