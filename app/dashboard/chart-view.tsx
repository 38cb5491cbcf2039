import type { ReactNode } from "react";
import { breakNotes } from "../../charts/axes.tsx";
import { formatDay } from "../../charts/dates.ts";
import { statedBy } from "../../charts/labels.ts";
import { OutcomeChart } from "../../charts/outcome-chart.tsx";
import { OUTCOMES_NARROW, OUTCOMES_WIDE, plotOf, SHARES_NARROW, SHARES_WIDE } from "../../charts/plot.ts";
import { ShareChart } from "../../charts/share-chart.tsx";
import { type ChartState, MOST_LINES, type Series } from "../../charts/state.ts";
import { measureDefinition, type Rate } from "../../domain/rates.ts";
import { weapon } from "../../domain/weapons.ts";
import { dashboardHref } from "../addresses.ts";
import type { DashboardModel } from "./model.ts";

type FocusHref = (series: Series) => string;
/** Draws the shares in place of the static drawings. */
export type SharesDrawing = (chart: ChartState, focusHref: FocusHref) => ReactNode;

interface ChartViewProps {
  readonly chart: ChartState;
  readonly model: DashboardModel;
  readonly shares?: SharesDrawing | undefined;
}

/** Shares over time, and what became of those launched on the same axis. */
export function ChartView({ chart, model, shares }: ChartViewProps) {
  const { state, rates } = model;
  const focusHref: FocusHref = (series) => dashboardHref(state, { focus: series.weapon });
  const compared = state.claimant.length > 1;
  return (
    <>
      <figure className="fig" id="shares">
        <h2>{shareTitle(chart)}</h2>
        <p className="sub">{shareSubtitle(chart, rates)}</p>
        {shares ? (
          shares(chart, focusHref)
        ) : (
          <>
            <ShareChart state={chart} frame={SHARES_WIDE} className="d" focusHref={focusHref} />
            <ShareChart state={chart} frame={SHARES_NARROW} className="m" focusHref={focusHref} />
          </>
        )}
        <BreakList chart={chart} />
        <p className="note">{shareNote(chart)}</p>
      </figure>
      <figure className="fig" id="outcomes">
        <h2>Launched, by outcome</h2>
        <p className="sub">
          {compared && chart.focus
            ? `${weapon(chart.focus.weapon).label}, ${chart.focus.label}`
            : "All selected weapons"}
          , by {state.step}; only claims that state a number launched and what became of it
        </p>
        <OutcomeChart state={chart} frame={OUTCOMES_WIDE} className="d" />
        <OutcomeChart state={chart} frame={OUTCOMES_NARROW} className="m" />
      </figure>
    </>
  );
}

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

function shareNote(chart: ChartState): string {
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

/** Changes of wording in words, where the chart has no room for them: always on a phone. */
function BreakList({ chart }: { chart: ChartState }) {
  if (chart.breaks.length === 0) return null;
  const wide = breakNotes(chart, plotOf(chart.columns, SHARES_WIDE, 1));
  return (
    <ol className="break-notes">
      {chart.breaks.map((b, place) => (
        <li key={b.date} className={wide[place]?.lines ? "phone-only" : undefined}>
          <span className="k">{place + 1}</span>
          <span>
            <b>{b.lead}</b> {b.sentence} {formatDay(b.date)}.
          </span>
        </li>
      ))}
    </ol>
  );
}
