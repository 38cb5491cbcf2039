import type { Attack } from "../domain/attack.ts";
import { isPartedByBreak } from "../domain/breaks.ts";
import { type IsoDate, lengthOf, type Period, periodOf, periodsBetween } from "../domain/calendar.ts";
import type { RatesFilter } from "../domain/filters.ts";
import { type DateRule, type Measure, MINIMUM_LAUNCHED, type Rate, type View } from "../domain/rates.ts";
import { WEAPONS, type WeaponSlug } from "../domain/weapons.ts";
import { addClaimants, type Figure, figuresOf, type LaunchedByClaimant, sumOfWeapons } from "./figures.ts";
import { NO_OUTCOMES, type Outcomes, stoppedOf, totalOf } from "./outcomes.ts";
import { wilson } from "./wilson.ts";

/** The sums that a rate is made of, in weapons; `attacks` and `days_covered` in attacks and days. */
export interface RateSums extends Outcomes {
  readonly launched: number;
  readonly stopped_without_launched: number;
  readonly attacks: number;
  readonly days_covered: number;
}

/** Fields of a figure that are added up. */
export const SUMMED_FIELDS = [
  "launched",
  "intercepted",
  "lost",
  "stopped",
  "left",
  "active",
  "did_not_reach",
  "hits",
  "stopped_without_launched",
] as const satisfies readonly (keyof Figure & keyof RateSums)[];

const NO_SUMS: RateSums = {
  ...NO_OUTCOMES,
  launched: 0,
  stopped_without_launched: 0,
  attacks: 0,
  days_covered: 0,
};

const NO_FIGURES = { ...NO_SUMS, claimants: {}, first_day: null, last_day: null };

/** True when a measure can be made of a figure: the condition in the measure's definition. */
export function countsToward({ launched, separate, resolvable }: Figure, measure: Measure): boolean {
  return launched > 0 && (measure !== "shot_down" || separate) && (measure !== "resolved" || resolvable);
}

/** Numerator and denominator of a measure, by its formula. */
export function ratioOf(sums: RateSums, measure: Measure): { numerator: number; denominator: number } {
  const { launched, intercepted, active, left } = sums;
  return {
    numerator: measure === "shot_down" ? (intercepted ?? 0) : stoppedOf(sums),
    denominator: measure === "resolved" ? launched - (active ?? 0) - (left ?? 0) : launched,
  };
}

/** The day under which a rule counts an attack. */
export function dayOf(attack: Pick<Attack, "start" | "end">, date: DateRule): IsoDate {
  return date === "end" ? attack.end : attack.start;
}

/** The views of a filter: the preferred one where none is named. */
export function viewsOf(filter: Pick<RatesFilter, "claimant">): readonly View[] {
  return filter.claimant.length > 0 ? filter.claimant : ["preferred"];
}

/** The sums of one period of one series. */
export interface PeriodSums extends RateSums {
  readonly view: View;
  readonly weapon: WeaponSlug;
  readonly period_start: IsoDate;
  readonly claimants: LaunchedByClaimant;
  /** First and last day with a figure that counts; asked only where a break parts the measure, else null. */
  readonly first_day: IsoDate | null;
  readonly last_day: IsoDate | null;
}

/** Adds the figures of attacks up to the periods of a filter. */
export function periodSums(attacks: readonly Attack[], filter: RatesFilter): PeriodSums[] {
  const periods = new Map<string, PeriodSums>();
  const days = new Set<string>();
  for (const attack of attacks) {
    const day = dayOf(attack, filter.date);
    if (attack.attacker !== filter.attacker || day < (filter.from ?? day) || day > (filter.to ?? day)) continue;
    const period_start = periodOf(day, filter.step).start;
    for (const figure of figuresOf(attack)) {
      const { view, weapon } = figure;
      const isAsked = filter.weapon.length === 0 || filter.weapon.includes(weapon);
      const counts = countsToward(figure, filter.measure);
      if (!isAsked || !viewsOf(filter).includes(view) || (!counts && figure.stopped_without_launched === 0)) continue;
      const key = `${view} ${weapon} ${period_start}`;
      const before = periods.get(key) ?? { ...NO_FIGURES, view, weapon, period_start };
      const isNewDay = counts && !days.has(`${key} ${day}`);
      if (isNewDay) days.add(`${key} ${day}`);
      periods.set(key, {
        ...before,
        ...sumOfWeapons(
          before,
          counts ? figure : { ...NO_SUMS, stopped_without_launched: figure.stopped_without_launched },
        ),
        attacks: before.attacks + (counts ? 1 : 0),
        days_covered: before.days_covered + (isNewDay ? 1 : 0),
        claimants: counts ? addClaimants(before.claimants, figure.claimants) : before.claimants,
        first_day: counts && day < (before.first_day ?? "9999") ? day : before.first_day,
        last_day: counts && day > (before.last_day ?? "") ? day : before.last_day,
      });
    }
  }
  return [...periods.values()];
}

/**
 * The rates of a filter: for each weapon (in the order asked) and claimant one row for every period between the first
 * and the last with data, empty ones with a rate of null. No weapon asked means all with data. `today` is the day of
 * the release that is read.
 */
export function ratesOf(sums: readonly PeriodSums[], filter: RatesFilter, today: IsoDate): Rate[] {
  const withData = sums.map((s) => s.period_start).sort();
  const [first, last] = [withData[0], withData.at(-1)];
  if (first === undefined || last === undefined) return [];
  const periods = periodsBetween(first, last, filter.step).map((period) => askedOf(period, filter, today));
  const bySeries = new Map(sums.map((s) => [`${s.view} ${s.weapon} ${s.period_start}`, s]));
  const withSums = WEAPONS.map(({ slug }) => slug).filter((slug) => sums.some((s) => s.weapon === slug));
  return (filter.weapon.length > 0 ? filter.weapon : withSums).flatMap((weapon) =>
    viewsOf(filter).flatMap((view) =>
      periods.map((period) => {
        const found = bySeries.get(`${view} ${weapon} ${period.start}`);
        return rateOf(found ?? { ...NO_FIGURES, view, weapon, period_start: period.start }, period, filter);
      }),
    ),
  );
}

/** A period with what of it is asked for and over. */
interface AskedPeriod extends Period {
  readonly days: number;
  /** The period is not over, or the filter cuts it. */
  readonly partial: boolean;
}

function askedOf(period: Period, { from, to }: RatesFilter, today: IsoDate): AskedPeriod {
  const start = from !== null && from > period.start ? from : period.start;
  const asked = to !== null && to < period.end ? to : period.end;
  const end = asked > today ? (today < start ? start : today) : asked;
  const partial = start !== period.start || asked !== period.end || period.end >= today;
  return { ...period, days: lengthOf({ start, end }), partial };
}

/** One rate from its sums. */
function rateOf(sums: PeriodSums, period: AskedPeriod, { attacker, measure }: RatesFilter): Rate {
  return {
    period_start: period.start,
    period_end: period.end,
    attacker,
    weapon: sums.weapon,
    claimant: sums.view,
    measure,
    ...ratioOf(sums, measure),
    ...(isParted(sums, attacker, measure) ? NO_SHARES : sharesOf(sums, measure)),
    attacks: sums.attacks,
    days_covered: sums.days_covered,
    days: Math.max(period.days, sums.days_covered),
    partial: period.partial,
    launched: sums.launched,
    intercepted: sums.intercepted,
    lost: sums.lost,
    stopped: sums.stopped,
    left: sums.left,
    active: sums.active,
    did_not_reach: sums.did_not_reach,
    unaccounted: unaccountedIn(sums),
    stopped_without_launched: sums.stopped_without_launched,
    hits: sums.hits,
    claimants: byLaunched(sums.claimants),
  };
}

const unaccountedIn = (sums: RateSums): number => sums.launched - totalOf(sums);

/** Claimants by how many launched weapons they speak for, most first. */
function byLaunched(claimants: LaunchedByClaimant): Rate["claimants"] {
  const entries = Object.entries(claimants) as [Rate["claimants"][number], number][];
  return entries.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([slug]) => slug);
}

type Shares = Pick<Rate, "rate" | "ci_low" | "ci_high" | "low" | "high">;

const NO_SHARES: Shares = { rate: null, ci_low: null, ci_high: null, low: null, high: null };

/** True where the figures of a period stand on both sides of a change of wording: then they make no share. */
function isParted({ weapon, first_day, last_day }: PeriodSums, attacker: string, measure: Measure): boolean {
  const isKnown = first_day !== null && last_day !== null;
  return isKnown && isPartedByBreak({ attacker, measure, weapon }, first_day, last_day);
}

/**
 * Share, interval and band of sums; null under the minimum of weapons. Of unknown fate: did not reach its target and
 * not accounted for, and, where they are part of the denominator, still airborne and left.
 */
function sharesOf(sums: RateSums, measure: Measure): Shares {
  const { numerator, denominator } = ratioOf(sums, measure);
  const interval = wilson(numerator, denominator);
  if (!interval || denominator < MINIMUM_LAUNCHED) {
    return NO_SHARES;
  }
  const airborne = measure === "resolved" ? 0 : (sums.active ?? 0) + (sums.left ?? 0);
  const unknown = (sums.did_not_reach ?? 0) + unaccountedIn(sums) + airborne;
  const rate = numerator / denominator;
  return {
    rate,
    ci_low: interval.low,
    ci_high: interval.high,
    low: rate,
    high: Math.min(1, (numerator + unknown) / denominator),
  };
}
