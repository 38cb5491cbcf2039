import type { Attack } from "../domain/attack.ts";
import { type IsoDate, lengthOf, type Period, periodOf, periodsBetween } from "../domain/calendar.ts";
import type { RatesFilter } from "../domain/filters.ts";
import {
  DATE_RULES,
  type DateRule,
  MEASURES,
  type Measure,
  MINIMUM_LAUNCHED,
  type Rate,
  type View,
} from "../domain/rates.ts";
import { WEAPONS, type WeaponSlug } from "../domain/weapons.ts";
import { addClaimants, type Figure, figuresOf, type LaunchedByClaimant } from "./figures.ts";
import { totalOf } from "./outcomes.ts";
import { wilson } from "./wilson.ts";

/** The sums that a rate is made of, in weapons; `attacks` and `days_covered` in attacks and days. */
export interface RateSums {
  readonly numerator: number;
  readonly denominator: number;
  readonly launched: number;
  readonly intercepted: number;
  readonly lost: number;
  readonly stopped: number;
  readonly left: number;
  readonly active: number;
  readonly did_not_reach: number;
  readonly hits: number;
  readonly unaccounted: number;
  readonly stopped_without_launched: number;
  readonly attacks: number;
  readonly days_covered: number;
}

export const SUM_FIELDS = [
  "numerator",
  "denominator",
  "launched",
  "intercepted",
  "lost",
  "stopped",
  "left",
  "active",
  "did_not_reach",
  "hits",
  "unaccounted",
  "stopped_without_launched",
  "attacks",
  "days_covered",
] as const satisfies readonly (keyof RateSums)[];

export const NO_SUMS: RateSums = Object.freeze(
  Object.fromEntries(SUM_FIELDS.map((field) => [field, 0])) as unknown as RateSums,
);

export function addSums(a: RateSums, b: RateSums): RateSums {
  return Object.fromEntries(SUM_FIELDS.map((field) => [field, a[field] + b[field]])) as unknown as RateSums;
}

/** What one figure adds to a measure, or null where the measure can't be made of it. */
export function sumsOf(figure: Figure, measure: Measure): RateSums | null {
  const outside = { ...NO_SUMS, stopped_without_launched: figure.stopped_without_launched };
  const counts =
    figure.launched > 0 &&
    (measure !== "shot_down" || figure.separate) &&
    (measure !== "resolved" || figure.resolvable);
  if (!counts) return figure.stopped_without_launched > 0 ? outside : null;
  const { launched, intercepted, lost, stopped, left, active, did_not_reach, hits } = figure;
  return {
    ...outside,
    numerator: measure === "shot_down" ? intercepted : intercepted + lost + stopped,
    denominator: measure === "resolved" ? launched - active - left : launched,
    launched,
    intercepted,
    lost,
    stopped,
    left,
    active,
    did_not_reach,
    hits,
    unaccounted: launched - totalOf(figure),
    attacks: 1,
    days_covered: 1,
  };
}

/** The sums of one day, view, weapon and measure: what the summary table holds. */
export interface DaySums extends RateSums {
  readonly view: View;
  readonly attacker: string;
  readonly weapon: WeaponSlug;
  readonly measure: Measure;
  readonly date: DateRule;
  readonly day: IsoDate;
  readonly claimants: LaunchedByClaimant;
}

/** The day under which a rule counts an attack. */
export function dayOf(attack: Pick<Attack, "start" | "end">, date: DateRule): IsoDate {
  return date === "end" ? attack.end : attack.start;
}

/** The daily sums of attacks for every view, weapon, measure and the given date rules. */
export function daySums(attacks: readonly Attack[], rules: readonly DateRule[] = DATE_RULES): DaySums[] {
  const days = new Map<string, DaySums>();
  for (const attack of attacks) {
    for (const figure of figuresOf(attack)) {
      for (const measure of MEASURES) {
        const sums = sumsOf(figure, measure);
        if (!sums) continue;
        for (const date of rules) {
          const day = dayOf(attack, date);
          const key = [figure.view, attack.attacker, figure.weapon, measure, date, day].join(" ");
          const before = days.get(key);
          const total = before ? addSums(before, sums) : sums;
          days.set(key, {
            view: figure.view,
            attacker: attack.attacker,
            weapon: figure.weapon,
            measure,
            date,
            day,
            ...total,
            days_covered: Math.min(1, total.days_covered),
            claimants: addClaimants(before?.claimants ?? {}, sums.denominator > 0 ? figure.claimants : {}),
          });
        }
      }
    }
  }
  return [...days.values()];
}

/** The sums of one period of one series. */
export interface PeriodSums extends RateSums {
  readonly view: View;
  readonly weapon: WeaponSlug;
  readonly period_start: IsoDate;
  readonly claimants: LaunchedByClaimant;
}

/** The views of a filter: the preferred one where none is named. */
export function viewsOf(filter: Pick<RatesFilter, "claimant">): readonly View[] {
  return filter.claimant.length > 0 ? filter.claimant : ["preferred"];
}

/** Adds daily sums up to the periods of a filter. */
export function periodSums(days: readonly DaySums[], filter: RatesFilter): PeriodSums[] {
  const periods = new Map<string, PeriodSums>();
  for (const day of days) {
    if (
      day.attacker !== filter.attacker ||
      day.measure !== filter.measure ||
      day.date !== filter.date ||
      (filter.weapon.length > 0 && !filter.weapon.includes(day.weapon)) ||
      !viewsOf(filter).includes(day.view) ||
      (filter.from !== null && day.day < filter.from) ||
      (filter.to !== null && day.day > filter.to)
    ) {
      continue;
    }
    const period_start = periodOf(day.day, filter.step).start;
    const key = `${day.view} ${day.weapon} ${period_start}`;
    const before = periods.get(key);
    periods.set(key, {
      view: day.view,
      weapon: day.weapon,
      period_start,
      claimants: addClaimants(before?.claimants ?? {}, day.claimants),
      ...addSums(before ?? NO_SUMS, day),
    });
  }
  return [...periods.values()];
}

/**
 * The rates of a filter: for each weapon (in the order asked) and claimant one row for every period between the first
 * and the last with data, empty ones with a rate of null. No weapon asked means all with data. `today` is the day of the release that is read.
 */
export function ratesOf(sums: readonly PeriodSums[], filter: RatesFilter, today: IsoDate): Rate[] {
  const withData = sums.map((s) => s.period_start).sort();
  const [first, last] = [withData[0], withData.at(-1)];
  if (first === undefined || last === undefined) return [];
  const periods = periodsBetween(first, last, filter.step);
  const bySeries = new Map(sums.map((s) => [`${s.view} ${s.weapon} ${s.period_start}`, s]));
  const withSums = WEAPONS.map(({ slug }) => slug).filter((slug) => sums.some((s) => s.weapon === slug));
  return (filter.weapon.length > 0 ? filter.weapon : withSums).flatMap((weapon) =>
    viewsOf(filter).flatMap((view) =>
      periods.map((period) => {
        const found = bySeries.get(`${view} ${weapon} ${period.start}`) ?? { ...NO_SUMS, claimants: {} };
        return rateOf(found, period, weapon, view, filter, today);
      }),
    ),
  );
}

/** One rate from its sums: share, Wilson interval and band are null under the minimum of launched weapons. */
function rateOf(
  sums: RateSums & Pick<PeriodSums, "claimants">,
  period: Period,
  weapon: WeaponSlug,
  view: View,
  filter: RatesFilter,
  today: IsoDate,
): Rate {
  const { attacker, measure, from, to } = filter;
  const start = from !== null && from > period.start ? from : period.start;
  const asked = to !== null && to < period.end ? to : period.end;
  const end = asked > today ? (today < start ? start : today) : asked;
  return {
    period_start: period.start,
    period_end: period.end,
    attacker,
    weapon,
    claimant: view,
    measure,
    numerator: sums.numerator,
    denominator: sums.denominator,
    ...sharesOf(sums, measure),
    attacks: sums.attacks,
    days_covered: sums.days_covered,
    days: Math.max(lengthOf({ start, end }), sums.days_covered),
    partial: start !== period.start || asked !== period.end || period.end >= today,
    launched: sums.launched,
    intercepted: sums.intercepted,
    lost: sums.lost,
    stopped: sums.stopped,
    left: sums.left,
    active: sums.active,
    did_not_reach: sums.did_not_reach,
    unaccounted: sums.unaccounted,
    stopped_without_launched: sums.stopped_without_launched,
    hits: sums.hits,
    claimants: byLaunched(sums.claimants),
  };
}

/** Claimants by how many launched weapons they speak for, most first. */
function byLaunched(claimants: LaunchedByClaimant): Rate["claimants"] {
  const entries = Object.entries(claimants) as [Rate["claimants"][number], number][];
  return entries.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([slug]) => slug);
}

type Shares = Pick<Rate, "rate" | "ci_low" | "ci_high" | "low" | "high">;

/**
 * Share, interval and band of sums. Of unknown fate: did not reach its target and not accounted for, and, where they
 * are part of the denominator, still airborne and left.
 */
export function sharesOf(sums: RateSums, measure: Measure): Shares {
  const { numerator, denominator } = sums;
  const interval = wilson(numerator, denominator);
  if (!interval || denominator < MINIMUM_LAUNCHED) {
    return { rate: null, ci_low: null, ci_high: null, low: null, high: null };
  }
  const airborne = measure === "resolved" ? 0 : sums.active + sums.left;
  const unknown = sums.did_not_reach + sums.unaccounted + airborne;
  const rate = numerator / denominator;
  return {
    rate,
    ci_low: interval.low,
    ci_high: interval.high,
    low: rate,
    high: Math.min(1, (numerator + unknown) / denominator),
  };
}
