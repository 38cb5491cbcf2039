import type { PageLanguage } from "../contract/language.ts";
import { PAGE_LANGUAGES } from "../contract/language.ts";
import type { Count, Qualifier } from "../domain/count.ts";
import type { Rate } from "../domain/rates.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";
import type { PluralForms } from "./strings/en.ts";

const perLanguage = <T>(make: (locale: string) => T): Record<PageLanguage, T> =>
  Object.fromEntries(PAGE_LANGUAGES.map((lang) => [lang, make(CHART_STRINGS[lang].locale)])) as Record<PageLanguage, T>;

const THOUSANDS = perLanguage((locale) => new Intl.NumberFormat(locale));
const PLURAL_RULES = perLanguage((locale) => new Intl.PluralRules(locale));

/** A whole number as printed: 1,214 in English, 1 214 in Ukrainian. */
export function formatNumber(value: number, lang: PageLanguage): string {
  return THOUSANDS[lang].format(value).replace("-", "−");
}

/** A share as whole per cent; 0% and 100% only where they are exact. */
export function formatPercent(numerator: number, denominator: number, lang: PageLanguage): string {
  const percent = Math.round((numerator / denominator) * 100);
  if (percent === 0 && numerator > 0) return CHART_STRINGS[lang].underOne;
  if (percent === 100 && numerator < denominator) return CHART_STRINGS[lang].overNinetyNine;
  return `${percent}%`;
}

/** "64 of 114". */
export function formatOf(numerator: number, denominator: number, lang: PageLanguage): string {
  return CHART_STRINGS[lang].of(formatNumber(numerator, lang), formatNumber(denominator, lang));
}

/** A share as it may be quoted: "56%", and "5 of 6" where the numbers make none. */
export function shareOrNumbers({ numerator, denominator, rate }: RatioOfRate, lang: PageLanguage): string {
  return rate === null ? formatOf(numerator, denominator, lang) : formatPercent(numerator, denominator, lang);
}

type RatioOfRate = Pick<Rate, "numerator" | "denominator" | "rate">;

/** Two shares of 0 to 1 as an interval in per cent: "55–59%". */
export function formatInterval(low: number, high: number): string {
  return `${Math.round(low * 100)}–${Math.round(high * 100)}%`;
}

/** A number with its qualifier: "about 41". */
export function formatQualified(value: number, qualifier: Qualifier, lang: PageLanguage): string {
  return CHART_STRINGS[lang].qualified[qualifier] + formatNumber(value, lang);
}

/** A count as printed: its number with the qualifier, or why there is none. */
export function formatCount(count: Count | undefined, lang: PageLanguage): string {
  const { missing } = CHART_STRINGS[lang];
  if (!count) return missing.not_stated;
  return count.value === null ? missing[count.reason] : formatQualified(count.value, count.qualifier, lang);
}

/** "1 attack", "31 attacks": a number with its noun, by the plural rules of the language. */
export function plural(count: number, forms: PluralForms, lang: PageLanguage): string {
  return `${formatNumber(count, lang)} ${forms[PLURAL_RULES[lang].select(count)] ?? forms.other}`;
}
