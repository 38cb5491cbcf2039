import type { Counts } from "../domain/claim.ts";
import { numberOf } from "../domain/count.ts";

/** What became of weapons, in numbers of weapons; null where no claim states it. */
export interface Outcomes {
  readonly intercepted: number | null;
  readonly lost: number | null;
  readonly stopped: number | null;
  readonly left: number | null;
  readonly active: number | null;
  readonly did_not_reach: number | null;
  readonly hits: number | null;
}

/** Nothing stated: the beginning of a sum. */
export const NO_OUTCOMES: Outcomes = {
  intercepted: null,
  lost: null,
  stopped: null,
  left: null,
  active: null,
  did_not_reach: null,
  hits: null,
};

/**
 * The outcomes of one claim, none counted twice. Where a merged number stands beside the number shot down, it is the
 * total of both kinds, and `stopped` is what it holds beyond the separate numbers. Beside a number of lost ones alone
 * it is apart from them, as posts put it, unless the two together exceed the number launched.
 */
export function outcomesOf(counts: Counts): Outcomes {
  const intercepted = numberOf(counts.intercepted);
  const lost = numberOf(counts.lost);
  const merged = numberOf(counts.stopped);
  const separate = (intercepted ?? 0) + (lost ?? 0);
  const isApart = intercepted === null && (merged ?? 0) + separate <= (numberOf(counts.launched) ?? Infinity);
  return {
    intercepted,
    lost,
    stopped: merged === null || isApart ? merged : Math.max(0, merged - separate),
    left: numberOf(counts.left),
    active: numberOf(counts.active),
    did_not_reach: numberOf(counts.did_not_reach),
    hits: numberOf(counts.hits),
  };
}

/** Weapons of every stated outcome together. */
export function totalOf(outcomes: Outcomes): number {
  const { left, active, did_not_reach, hits } = outcomes;
  return stoppedOf(outcomes) + (left ?? 0) + (active ?? 0) + (did_not_reach ?? 0) + (hits ?? 0);
}

/** Weapons stated to have been shot down, lost to electronic warfare, or either. */
export function stoppedOf({ intercepted, lost, stopped }: Pick<Outcomes, "intercepted" | "lost" | "stopped">): number {
  return (intercepted ?? 0) + (lost ?? 0) + (stopped ?? 0);
}

/** Weapons shot down or lost to electronic warfare; null where neither number nor the merged one is stated. */
export function stoppedTotal(counts: Counts): number | null {
  if (numberOf(counts.intercepted) === null && numberOf(counts.stopped) === null) return null;
  return stoppedOf(outcomesOf(counts));
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
