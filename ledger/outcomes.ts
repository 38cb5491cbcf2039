import type { Counts } from "../domain/claim.ts";
import { numberOf } from "../domain/count.ts";

/** What became of weapons, in numbers of weapons. Zero stands for "not stated" here: only sums are made of it. */
export interface Outcomes {
  readonly intercepted: number;
  readonly lost: number;
  readonly stopped: number;
  readonly left: number;
  readonly active: number;
  readonly did_not_reach: number;
  readonly hits: number;
}

/**
 * The outcomes of one claim, none counted twice. Where a merged number stands beside the number shot down, it is the
 * total of both kinds, and `stopped` is what it holds beyond the separate numbers. Beside a number of lost ones alone
 * it is apart from them, as posts put it, unless the two together exceed the number launched.
 */
export function outcomesOf(counts: Counts): Outcomes {
  const intercepted = numberOf(counts.intercepted) ?? 0;
  const lost = numberOf(counts.lost) ?? 0;
  const merged = numberOf(counts.stopped) ?? 0;
  const others = {
    left: numberOf(counts.left) ?? 0,
    active: numberOf(counts.active) ?? 0,
    did_not_reach: numberOf(counts.did_not_reach) ?? 0,
    hits: numberOf(counts.hits) ?? 0,
  };
  const isApart = numberOf(counts.intercepted) === null && merged + lost <= (numberOf(counts.launched) ?? Infinity);
  return { intercepted, lost, stopped: isApart ? merged : Math.max(0, merged - intercepted - lost), ...others };
}

/** Weapons of every stated outcome together. */
export function totalOf(outcomes: Outcomes): number {
  return (
    outcomes.intercepted +
    outcomes.lost +
    outcomes.stopped +
    outcomes.left +
    outcomes.active +
    outcomes.did_not_reach +
    outcomes.hits
  );
}

/** Weapons shot down or lost to electronic warfare; null where neither number nor the merged one is stated. */
export function stoppedTotal(counts: Counts): number | null {
  if (numberOf(counts.intercepted) === null && numberOf(counts.stopped) === null) return null;
  const { intercepted, lost, stopped } = outcomesOf(counts);
  return intercepted + lost + stopped;
}

/** Launched less every stated outcome: never below zero, null where launched is not stated. */
export function unaccountedOf(counts: Counts): number | null {
  const launched = numberOf(counts.launched);
  return launched === null ? null : Math.max(0, launched - totalOf(outcomesOf(counts)));
}

/** How many were launched, as the denominator of a rate; null where not stated or only as a least or greatest number. */
export function denominatorOf({ launched }: Counts): number | null {
  if (!launched || launched.value === null) return null;
  return launched.qualifier === "exact" || launched.qualifier === "about" ? launched.value : null;
}

/** True when a claim states both numbers of a rate: how many were launched and how many of them were stopped. */
export function isComplete(counts: Counts): boolean {
  return (denominatorOf(counts) ?? 0) > 0 && stoppedTotal(counts) !== null;
}
