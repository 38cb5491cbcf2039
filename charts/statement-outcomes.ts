import type { Counts } from "../domain/claim.ts";
import { numberOf } from "../domain/count.ts";
import { MINIMUM_LAUNCHED } from "../domain/rates.ts";
import { formatCount, formatOf, formatPercent } from "./numbers.ts";
import { OUTCOME_ORDER, type Outcome } from "./outcomes.ts";

/** What one claimant says became of the weapons of one raid; `launched` is null where it is not stated. */
export interface StatementOutcomes extends Readonly<Record<Outcome, number>> {
  readonly launched: number | null;
}

/** Counts as parts of a bar. `open` is what no stated outcome covers, 0 where launched is not stated. */
export function statementOutcomes(counts: Counts): StatementOutcomes {
  const launched = numberOf(counts.launched);
  const down = numberOf(counts.intercepted) ?? 0;
  const both = numberOf(counts.stopped) ?? 0;
  const ew = numberOf(counts.lost) ?? 0;
  const left = numberOf(counts.left) ?? 0;
  return { launched, down, both, ew, left, open: Math.max(0, (launched ?? 0) - down - both - ew - left) };
}

/** Weapons that the claimant says were stopped: shot down and lost to EW, or the merged number; null if unstated. */
export function stoppedOf(counts: Counts): number | null {
  const parts = [counts.intercepted, counts.lost, counts.stopped].map(numberOf).filter((value) => value !== null);
  return parts.length === 0 ? null : parts.reduce((total, value) => total + value, 0);
}

/** The share of one statement: "94%", "5 of 6" under ten, null where a number is missing. */
export function statementShare(counts: Counts): string | null {
  const launched = numberOf(counts.launched);
  const stopped = stoppedOf(counts);
  if (launched === null || stopped === null || launched === 0 || stopped > launched) return null;
  return launched < MINIMUM_LAUNCHED ? formatOf(stopped, launched) : formatPercent(stopped, launched);
}

/** What launched leaves after every stated outcome, with the qualifiers that it inherits: "about 9". */
export function unaccountedText(counts: Counts, unaccounted: number | null): string | null {
  if (unaccounted === null) return null;
  const inexact = Object.values(counts).some((count) => count?.value != null && count.qualifier !== "exact");
  return `${inexact ? "about " : ""}${unaccounted}`;
}

const CLAUSES = [
  ["intercepted", "shot down"],
  ["stopped", "shot down or suppressed"],
  ["lost", "lost to EW"],
  ["left", "left the airspace"],
  ["active", "still airborne"],
  ["did_not_reach", "did not reach their targets"],
  ["hits", "hits"],
] as const;

/** A statement in a line: "64 of 114 shot down, about 41 lost to EW, about 9 not stated". */
export function statementLine(counts: Counts, unaccounted: number | null): string {
  const launched = counts.launched?.value == null ? null : formatCount(counts.launched);
  const stated = CLAUSES.filter(([metric]) => counts[metric]?.value != null);
  const clauses = stated.map(([metric, words], place) => {
    const number = formatCount(counts[metric]);
    return place === 0 && launched ? `${number} of ${launched} ${words}` : `${number} ${words}`;
  });
  if (clauses.length === 0) return launched ? `${launched} launched, outcome not stated` : "no numbers stated";
  if (!launched) return `${clauses.join(", ")}, launched not stated`;
  const rest = unaccountedText(counts, unaccounted);
  return [...clauses, ...(rest && rest !== "0" ? [`${rest} not stated`] : [])].join(", ");
}

/** Outcomes of a bar that are not empty, from its foot up. */
export function usedOutcomes(outcomes: StatementOutcomes): Outcome[] {
  return OUTCOME_ORDER.filter((outcome) => outcomes[outcome] > 0);
}
