import { measureDefinition, type Rate } from "../domain/rates.ts";
import { weapon } from "../domain/weapons.ts";
import { formatRange } from "./dates.ts";
import { statedBy } from "./labels.ts";
import { type ChartState, MOST_LINES } from "./state.ts";

/** "Share shot down or lost to EW, by weapon type". */
export function shareTitle(chart: ChartState): string {
  const { label } = measureDefinition(chart.filter.measure);
  const compared = chart.filter.claimant.length > 1;
  return `${label}, by ${compared ? `claimant: ${chart.focus ? weapon(chart.focus.weapon).plural : ""}` : "weapon type"}`;
}

/** "Of those launched, by month, as stated by …". */
export function shareSubtitle(chart: ChartState, rates: readonly Rate[]): string {
  const of = chart.filter.measure === "resolved" ? "Of those launched whose fate is known" : "Of those launched";
  return `${of}, by ${chart.filter.step}, ${statedBy(rates)}`;
}

/** What the marks of the share chart mean. */
export function shareNote(chart: ChartState): string {
  const { step } = chart.filter;
  if (step === "day")
    return "One dot for each day with at least 10 launched; its area grows with the number launched. Days without a figure are left blank, not zero.";
  const parts = ["Pale band: 95% interval (Wilson)."];
  if (chart.wedge.some((one) => one !== null)) parts.push("Hatched: lost to EW, where stated apart.");
  if (chart.series.some((one) => one.joins.length > 0)) parts.push("Dotted join: wording changed.");
  parts.push(
    `A line breaks where fewer than 10 were launched in the ${step}, or no claim gives a figure; a lone marker is a ${step} between gaps.`,
  );
  if (chart.columns.some((column) => column.partial))
    parts.push(`Grey columns and hollow markers: ${step} not complete.`);
  if (chart.all.length > chart.series.length)
    parts.push(
      `The chart draws ${MOST_LINES} lines; all ${chart.all.length} are in the table and the small multiples.`,
    );
  return parts.join(" ");
}

/** Measure, step, claimants and dates of a picture, as one line. */
export function pictureSubtitle(chart: ChartState, rates: readonly Rate[]): string {
  const [first] = chart.columns;
  const last = chart.columns.at(-1);
  const compared = chart.filter.claimant.length > 1;
  const by = `by ${chart.filter.step} and ${compared ? "claimant" : "weapon type"}`;
  const dates = first && last ? ` ${formatRange(first, last, chart.filter.step)}` : "";
  const group = compared && chart.focus ? weapon(chart.focus.weapon).plural : "weapons launched";
  const { id, label } = measureDefinition(chart.filter.measure);
  const share = id === "resolved" ? label : label.replace(/^Share/, `Share of ${group}`);
  return `${share}, ${by}, ${statedBy(rates)}.${dates}`;
}
