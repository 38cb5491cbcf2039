import type { Rate } from "../domain/rates.ts";
import type { WeaponSlug } from "../domain/weapons.ts";
import { formatRange } from "./dates.ts";
import { statedBy } from "./labels.ts";
import { type ChartState, MOST_LINES } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";

/** The weapon whose claimants are compared, null where none is known; undefined where weapons are compared. */
const comparedWeapon = (chart: ChartState): WeaponSlug | null | undefined =>
  chart.filter.claimant.length > 1 ? (chart.focus?.weapon ?? null) : undefined;

/** "Share shot down or lost to EW, by weapon type". */
export function shareTitle(chart: ChartState): string {
  return CHART_STRINGS[chart.filter.lang].captions.title(chart.filter.measure, comparedWeapon(chart));
}

/** "Of those launched, by month, as stated by …". */
export function shareSubtitle(chart: ChartState, rates: readonly Rate[]): string {
  const { lang, measure, step } = chart.filter;
  const { captions, byStep } = CHART_STRINGS[lang];
  return captions.subtitle(measure, byStep[step], statedBy(rates, lang));
}

/** What the marks of the share chart mean. */
export function shareNote(chart: ChartState): string {
  const { step, lang } = chart.filter;
  const { captions } = CHART_STRINGS[lang];
  if (step === "day") return captions.days;
  const parts = [captions.band];
  if (chart.wedge.some((one) => one !== null)) parts.push(captions.hatched);
  if (chart.series.some((one) => one.joins.length > 0)) parts.push(captions.dotted);
  parts.push(captions.gaps(step));
  if (chart.columns.some((column) => column.partial)) parts.push(captions.partial(step));
  if (chart.all.length > chart.series.length) parts.push(captions.more(MOST_LINES, chart.all.length));
  return parts.join(" ");
}

/** Measure, step, claimants and dates of a picture, as one line. */
export function pictureSubtitle(chart: ChartState, rates: readonly Rate[]): string {
  const { lang, measure, step } = chart.filter;
  const { captions, byStep } = CHART_STRINGS[lang];
  const [first] = chart.columns;
  const last = chart.columns.at(-1);
  const dates = first && last ? ` ${formatRange(first, last, step, lang)}` : "";
  return captions.picture(measure, comparedWeapon(chart), byStep[step], statedBy(rates, lang)) + dates;
}
