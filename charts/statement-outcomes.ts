import type { PageLanguage } from "../contract/language.ts";
import type { Counts } from "../domain/claim.ts";
import { numberOf } from "../domain/count.ts";
import { MINIMUM_LAUNCHED } from "../domain/rates.ts";
import { formatCount, formatOf, formatPercent } from "./numbers.ts";
import { OUTCOME_ORDER, type Outcome } from "./outcomes.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

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
export function statementShare(counts: Counts, lang: PageLanguage): string | null {
  const launched = numberOf(counts.launched);
  const stopped = stoppedOf(counts);
  if (launched === null || stopped === null || launched === 0 || stopped > launched) return null;
  return launched < MINIMUM_LAUNCHED ? formatOf(stopped, launched, lang) : formatPercent(stopped, launched, lang);
}

/** What launched leaves after every stated outcome, with the qualifiers that it inherits: "about 9". */
export function unaccountedText(counts: Counts, unaccounted: number | null, lang: PageLanguage): string | null {
  if (unaccounted === null) return null;
  const inexact = Object.values(counts).some((count) => count?.value != null && count.qualifier !== "exact");
  return inexact ? CHART_STRINGS[lang].statement.about(String(unaccounted)) : String(unaccounted);
}

const CLAUSES = ["intercepted", "stopped", "lost", "left", "active", "did_not_reach", "hits"] as const;

/** A statement in a line: "64 of 114 shot down, about 41 lost to EW, about 9 not stated". */
export function statementLine(counts: Counts, unaccounted: number | null, lang: PageLanguage): string {
  const { statement: words, of } = CHART_STRINGS[lang];
  const launched = counts.launched?.value == null ? null : formatCount(counts.launched, lang);
  const stated = CLAUSES.filter((metric) => counts[metric]?.value != null);
  const clauses = stated.map((metric, place) => {
    const number = formatCount(counts[metric], lang);
    const named = counts[metric]?.value === 1 ? words.outcomesOfOne : words.outcomes;
    return words.outcome(place === 0 && launched ? of(number, launched) : number, named[metric]);
  });
  if (clauses.length === 0) return launched ? words.launchedOnly(launched) : words.nothing;
  if (!launched) return `${clauses.join(", ")}, ${words.launchedNotStated}`;
  const rest = unaccounted === 0 ? null : unaccountedText(counts, unaccounted, lang);
  return [...clauses, ...(rest ? [words.notStated(rest)] : [])].join(", ");
}

/** Outcomes of a bar that are not empty, from its foot up. */
export function usedOutcomes(outcomes: StatementOutcomes): Outcome[] {
  return OUTCOME_ORDER.filter((outcome) => outcomes[outcome] > 0);
}
