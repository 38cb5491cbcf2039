import type { IsoDate } from "../domain/calendar.ts";
import type { Metric } from "../domain/metrics.ts";
import { areMostlyOne, type ClockWindow, clockWindowOf, sharedMinutes } from "./clock-window.ts";
import { groupBy } from "./group-by.ts";
import type { StatedClaim } from "./statements.ts";

/** A claim with the day on which its raid ended. */
export type DatedClaim = StatedClaim & { readonly end: IsoDate };

/** What makes claims one statement of a raid. */
export const statementKey = ({ claimant, weapon, scope }: StatedClaim): string => `${claimant} ${weapon} ${scope}`;

/**
 * The claims of one attacker and end date by the raids that they are about, in the order of the raids. Windows with
 * clock times are one raid where they overlap, unless one claimant speaks of the same weapons in both and they share
 * no more than half of the shorter one. Claims without times go where their numbers agree. The result does not depend on
 * the order of the claims.
 */
export function wavesOf(claims: readonly DatedClaim[]): DatedClaim[][] {
  const clocked = wavesByClock(claims);
  if (clocked.length === 0) return wavesOfDays(claims);
  return withUndated(
    clocked,
    claims.filter((claim) => clockWindowOf(claim) === null),
  );
}

interface Wave {
  readonly window: ClockWindow;
  readonly claims: DatedClaim[];
}

function wavesByClock(claims: readonly DatedClaim[]): Wave[] {
  const byWindow = new Map<string, Wave>();
  for (const claim of claims) {
    const window = clockWindowOf(claim);
    if (!window) continue;
    const key = `${window.opens} ${window.closes}`;
    const known = byWindow.get(key);
    if (known) known.claims.push(claim);
    else byWindow.set(key, { window, claims: [claim] });
  }
  const windows = [...byWindow.values()].sort(
    ({ window: a }, { window: b }) => a.opens - b.opens || a.closes - b.closes,
  );
  const waves: Wave[] = [];
  for (const next of windows) {
    const at =
      waves.findIndex(({ window }) => areMostlyOne(window, next.window)) + 1 ||
      waves.findIndex((wave) => sharedMinutes(wave.window, next.window) > 0 && !repeatsStatement(wave, next)) + 1;
    const wave = waves[at - 1];
    if (!wave) waves.push(next);
    else {
      const opens = Math.min(wave.window.opens, next.window.opens);
      const closes = Math.max(wave.window.closes, next.window.closes);
      waves[at - 1] = { window: { opens, closes }, claims: [...wave.claims, ...next.claims] };
    }
  }
  return waves;
}

function repeatsStatement(one: Wave, other: Wave): boolean {
  const stated = new Set(one.claims.map(statementKey));
  return other.claims.some((claim) => stated.has(statementKey(claim)));
}

/** A raid that begins from this hour of its last day on is one of the day, an earlier one of the night. */
const DAWN_MINUTES = 6 * 60;
const DAY_MINUTES = 24 * 60;

const isDay = (claim: DatedClaim): boolean => claim.start === claim.end;

/** Puts claims without times to the raids that have them: report by report, for a report is about one raid. */
function withUndated(waves: readonly Wave[], undated: readonly DatedClaim[]): DatedClaim[][] {
  const raids = waves.map(({ claims }) => [...claims]);
  const [end] = waves.map(({ claims }) => claims[0]?.end ?? "");
  const dawn = Date.parse(`${end}T00:00Z`) / 60_000 + DAWN_MINUTES;
  const opensByDay = waves.map(({ window }) => window.opens >= dawn && window.opens < dawn + DAY_MINUTES);
  const left = { night: [] as DatedClaim[], day: [] as DatedClaim[] };
  for (const report of groupBy(undated, (claim) => `${claim.report_id} ${isDay(claim)}`).values()) {
    const agreeing = raidThatAgrees(report, waves);
    if (agreeing !== null) raids[agreeing]?.push(...report);
    else left[report.every(isDay) ? "day" : "night"].push(...report);
  }
  const [nightRaid, dayRaid] = [raids[opensByDay.indexOf(false)], raids[opensByDay.lastIndexOf(true)]];
  // What another report prints for a raid's own time of the day is another number for it, not another raid.
  const homeless = (claims: DatedClaim[], raid: DatedClaim[] | undefined, other: DatedClaim[] | undefined): boolean => {
    const home = raid ?? (other && !areSeparateWaves(other, claims) ? other : undefined);
    home?.push(...claims);
    return home === undefined && claims.length > 0;
  };
  const before = homeless(left.night, nightRaid, raids[0]) ? [left.night] : [];
  const after = homeless(left.day, dayRaid, raids[0]) ? [left.day] : [];
  return [...before, ...raids, ...after];
}

/** The raid with the largest number that a report gives too, or null where none agrees. */
function raidThatAgrees(report: readonly DatedClaim[], waves: readonly Wave[]): number | null {
  const agreed = waves.map(({ claims }) => largestCommon(claims, report)?.agreed ?? -1);
  const most = Math.max(...agreed);
  return most < 0 ? null : agreed.indexOf(most);
}

function wavesOfDays(claims: readonly DatedClaim[]): DatedClaim[][] {
  if (claims.length === 0) return [];
  const day = claims.filter(isDay);
  const night = claims.filter((claim) => !isDay(claim));
  return areSeparateWaves(night, day) ? [night, day] : [[...claims]];
}

/**
 * True when one claimant gives the night and the day of a date different numbers. The largest number that both
 * carry decides: small ones agree by chance, and a date alone is often printed for a night.
 */
function areSeparateWaves(night: readonly DatedClaim[], day: readonly DatedClaim[]): boolean {
  const common = largestCommon(night, day);
  return common !== null && common.agreed === null;
}

/**
 * The largest numbers that two groups of claims give for one statement and metric: `agreed` is the number that both
 * have there, null where they differ. Null where nothing can be compared.
 */
function largestCommon(one: readonly DatedClaim[], other: readonly DatedClaim[]): { agreed: number | null } | null {
  const others = groupBy(other, statementKey);
  let largest = -1;
  let found: { agreed: number | null } | null = null;
  for (const [key, claims] of [...groupBy(one, statementKey)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const counterparts = others.get(key);
    if (!counterparts) continue;
    for (const metric of ["launched", "stopped", "intercepted"] as const) {
      const numbers = exactNumbers(claims, metric);
      const counterNumbers = exactNumbers(counterparts, metric);
      if (numbers.length === 0 || counterNumbers.length === 0) continue;
      const size = Math.max(...numbers, ...counterNumbers);
      if (size > largest) {
        largest = size;
        const common = numbers.filter((number) => counterNumbers.includes(number));
        found = { agreed: common.length > 0 ? Math.max(...common) : null };
      }
      break;
    }
  }
  return found;
}

function exactNumbers(claims: readonly StatedClaim[], metric: Metric): number[] {
  return claims.flatMap(({ counts }) => {
    const count = counts[metric];
    return count && count.value !== null && count.qualifier === "exact" ? [count.value] : [];
  });
}
