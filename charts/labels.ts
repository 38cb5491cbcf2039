import type { PageLanguage } from "../contract/language.ts";
import type { ClaimantSlug } from "../domain/claimants.ts";
import type { Rate, View } from "../domain/rates.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

/** Whose figures are drawn: "Ukrainian Air Force", "Preferred claimant". */
export function viewLabel(view: View, lang: PageLanguage): string {
  const { claimantLabel, preferredClaimant } = CHART_STRINGS[lang];
  return view === "preferred" ? preferredClaimant : claimantLabel(view);
}

/** "as stated by the Ukrainian Air Force and 2 other claimants", from the claimants of the rates shown. */
export function statedBy(rates: readonly Rate[], lang: PageLanguage): string {
  const weight = new Map<ClaimantSlug, number>();
  for (const rate of rates) {
    rate.claimants.forEach((slug, place) => {
      weight.set(slug, (weight.get(slug) ?? 0) + (place === 0 ? rate.launched : 0));
    });
  }
  const [first, ...others] = [...weight].sort((a, b) => b[1] - a[1]).map(([slug]) => slug);
  return CHART_STRINGS[lang].statedBy(first, others.length);
}
