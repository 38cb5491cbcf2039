import type { ReactNode } from "react";
import { shareNote, shareSubtitle, shareTitle } from "../../charts/captions.ts";
import { OutcomeChart } from "../../charts/outcome-chart.tsx";
import { OUTCOMES_NARROW, OUTCOMES_WIDE, SHARES_NARROW, SHARES_WIDE } from "../../charts/plot.ts";
import { ShareChart } from "../../charts/share-chart.tsx";
import type { ChartState, Series } from "../../charts/state.ts";
import { weapon } from "../../domain/weapons.ts";
import { dashboardHref } from "../addresses.ts";
import { BreakList } from "./break-list.tsx";
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
