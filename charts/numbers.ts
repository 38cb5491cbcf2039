import type { Count, Qualifier } from "../domain/count.ts";
import { MINIMUM_LAUNCHED } from "../domain/rates.ts";

const THOUSANDS = new Intl.NumberFormat("en-GB");

/** A whole number as printed in English: 1,214. */
export function formatNumber(value: number): string {
  return THOUSANDS.format(value).replace("-", "−");
}

/** A share as whole per cent; 0% and 100% only where they are exact. */
export function formatPercent(numerator: number, denominator: number): string {
  const percent = Math.round((numerator / denominator) * 100);
  if (percent === 0 && numerator > 0) return "under 1%";
  if (percent === 100 && numerator < denominator) return "over 99%";
  return `${percent}%`;
}

/** "64 of 114". */
export function formatOf(numerator: number, denominator: number): string {
  return `${formatNumber(numerator)} of ${formatNumber(denominator)}`;
}

/** A share as it may be quoted: "56%", and "5 of 6" where fewer than ten were launched. */
export function formatShare(numerator: number, denominator: number): string {
  return denominator < MINIMUM_LAUNCHED ? formatOf(numerator, denominator) : formatPercent(numerator, denominator);
}

/** Two shares of 0 to 1 as an interval in per cent: "55–59%". */
export function formatInterval(low: number, high: number): string {
  return `${Math.round(low * 100)}–${Math.round(high * 100)}%`;
}

const QUALIFIER_WORDS: Record<Qualifier, string> = {
  exact: "",
  about: "about ",
  at_least: "at least ",
  at_most: "up to ",
};

/** A number with its qualifier: "about 41". */
export function formatQualified(value: number, qualifier: Qualifier): string {
  return QUALIFIER_WORDS[qualifier] + formatNumber(value);
}

const REASON_WORDS = {
  not_stated: "not stated",
  withheld: "withheld",
  named_only: "named without a number",
  ambiguous: "ambiguous",
} as const;

/** A count as printed: its number with the qualifier, or why there is none. */
export function formatCount(count: Count | undefined): string {
  if (!count) return REASON_WORDS.not_stated;
  return count.value === null ? REASON_WORDS[count.reason] : formatQualified(count.value, count.qualifier);
}

/** "1 attack", "31 attacks". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
