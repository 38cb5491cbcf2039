import { describe, expect, it } from "vitest";
import type { Claim } from "../domain/claim.ts";
import { claim, type Numbers } from "./example-claims.ts";
import { isExceeded, isPeriodTotal, periodTotal } from "./period-totals.ts";

const PERIOD = { kind: "period", start: "2025-01-01", end: "2025-01-31" } as const;

function total(numbers: Numbers, raids: { launched: number; stopped: number; stopped_without_launched?: number }) {
  const made = claim(numbers, PERIOD);
  if (!isPeriodTotal(made)) throw new Error("a total of January");
  return periodTotal(made, { stopped_without_launched: 0, days: 20, ...raids });
}

describe("isPeriodTotal", () => {
  it("takes published totals of a country and a period, not raids, places, open periods or bombs", () => {
    expect(isPeriodTotal(claim({ launched: 90 }, PERIOD))).toBe(true);
    const others: Partial<Claim>[] = [
      { kind: "attack" },
      { scope: "Odesa Oblast" },
      { start: null },
      { review: "in_review" },
      { withdrawn: true },
      { weapon: "guided-bomb" },
    ];
    for (const other of others) expect(isPeriodTotal(claim({ launched: 90 }, { ...PERIOD, ...other }))).toBe(false);
  });
});

describe("isExceeded", () => {
  it("is true where the raids hold more than a total, and not where they hold less", () => {
    expect(isExceeded(total({ launched: 90 }, { launched: 91, stopped: 70 }))).toBe(true);
    expect(isExceeded(total({ launched: 90 }, { launched: 90, stopped: 70 }))).toBe(false);
    expect(isExceeded(total({ stopped: 70 }, { launched: 400, stopped: 60, stopped_without_launched: 11 }))).toBe(true);
    expect(isExceeded(total({ stopped: 70 }, { launched: 400, stopped: 60, stopped_without_launched: 10 }))).toBe(
      false,
    );
  });

  it("compares no rounded total, and no number shot down alone with all that were stopped", () => {
    expect(isExceeded(total({ launched: ["at_least", 90] }, { launched: 200, stopped: 70 }))).toBe(false);
    expect(isExceeded(total({ launched: ["about", 90] }, { launched: 92, stopped: 70 }))).toBe(false);
    expect(isExceeded(total({ intercepted: 70 }, { launched: 200, stopped: 120 }))).toBe(false);
    expect(isExceeded(total({ intercepted: 70, lost: 10 }, { launched: 200, stopped: 120 }))).toBe(true);
  });
});
