import type { IsoDate } from "../domain/calendar.ts";
import { type Claim, NATIONAL } from "../domain/claim.ts";
import { numberOf } from "../domain/count.ts";
import { weapon } from "../domain/weapons.ts";
import { stoppedTotal } from "./outcomes.ts";

/** What the raids within a period add up to. */
export interface RaidSums {
  /** Launched and stopped of the raids that state both. */
  readonly launched: number;
  readonly stopped: number;
  /** Stopped of raids that do not state how many were launched. */
  readonly stopped_without_launched: number;
  /** Days on which a raid ended that has figures. */
  readonly days: number;
}

/** A total over a period beside the raids within it: shown side by side, never added. */
export interface PeriodTotal {
  readonly claim: Claim;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly launched: number | null;
  readonly stopped: number | null;
  readonly raids: RaidSums;
}

/** A published claim about a whole period and country with both days; others have no raids to stand beside. */
export function isPeriodTotal(claim: Claim): claim is Claim & { start: IsoDate; end: IsoDate } {
  const { kind, scope, review, withdrawn, start, end } = claim;
  const isDated = start !== null && end !== null;
  return (
    isDated &&
    kind === "period" &&
    scope === NATIONAL &&
    review === "published" &&
    !withdrawn &&
    !weapon(claim.weapon).noRate
  );
}

/** A claim beside its raids. */
export function periodTotal(claim: Claim & { start: IsoDate; end: IsoDate }, raids: RaidSums): PeriodTotal {
  const { start, end, counts } = claim;
  return { claim, start, end, launched: numberOf(counts.launched), stopped: stoppedTotal(counts), raids };
}

/**
 * True where the raids hold more than a total that is no least number: one of the two is wrong, or a raid stands twice.
 * Less is no contradiction, for days may be missing.
 */
export function isExceeded({ claim: { counts }, launched, stopped, raids }: PeriodTotal): boolean {
  const isOpen = [counts.launched, counts.intercepted, counts.stopped, counts.lost].some(
    (count) => count && count.value !== null && (count.qualifier === "at_least" || count.qualifier === "about"),
  );
  if (isOpen) return false;
  const isSeparate = numberOf(counts.stopped) === null && numberOf(counts.lost) === null;
  const all = raids.stopped + raids.stopped_without_launched;
  return (launched !== null && raids.launched > launched) || (stopped !== null && !isSeparate && all > stopped);
}
