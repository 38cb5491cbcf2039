import { type IsoDate, lengthOf, periodOf } from "../../domain/calendar.ts";
import type { Rate } from "../../domain/rates.ts";
import type { ChartFilter } from "../state.ts";

/** A filter for tests: drones by month, shot down or lost to EW. */
export const FILTER: ChartFilter = {
  attacker: "RU",
  measure: "stopped",
  step: "month",
  weapon: ["drone"],
  claimant: ["preferred"],
  focus: null,
  from: null,
  to: null,
  lang: "en",
};

/** A rate of one period for tests; the sums close on `launched`. */
export function rateOf(start: IsoDate, changes: Partial<Rate> = {}): Rate {
  const period = periodOf(start, "month");
  const launched = changes.launched ?? changes.denominator ?? 100;
  const numerator = changes.numerator ?? 90;
  const denominator = changes.denominator ?? launched;
  const rate = denominator >= 10 ? numerator / denominator : null;
  return {
    period_start: period.start,
    period_end: period.end,
    attacker: "RU",
    weapon: "drone",
    claimant: "preferred",
    measure: "stopped",
    numerator,
    denominator,
    rate,
    ci_low: rate === null ? null : Math.max(0, rate - 0.05),
    ci_high: rate === null ? null : Math.min(1, rate + 0.05),
    low: rate,
    high: rate,
    attacks: 3,
    days_covered: 3,
    days: lengthOf(period),
    partial: false,
    launched,
    intercepted: numerator,
    lost: null,
    stopped: null,
    left: null,
    active: null,
    did_not_reach: null,
    unaccounted: launched - numerator,
    stopped_without_launched: 0,
    hits: null,
    claimants: ["ukrainian-air-force"],
    ...changes,
  };
}
