import type { ReactNode } from "react";
import { shareNote, shareSubtitle, shareTitle } from "../../charts/captions.ts";
import { OutcomeChart } from "../../charts/outcome-chart.tsx";
import { OUTCOMES_NARROW, OUTCOMES_WIDE, SHARES_NARROW, SHARES_WIDE } from "../../charts/plot.ts";
import { ShareChart } from "../../charts/share-chart.tsx";
import type { ChartState, Series } from "../../charts/state.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import { dashboardHref } from "../addresses.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";
import { BreakList } from "./break-list.tsx";
import { brushPeriods } from "./brush-periods.ts";
import { DateBrush } from "./date-brush.tsx";
import type { DashboardModel } from "./model.ts";

type FocusHref = (series: Series) => string;
/** Draws the shares in place of the static drawings. */
export type SharesDrawing = (chart: ChartState, focusHref: FocusHref) => ReactNode;

interface ChartViewProps {
  readonly chart: ChartState;
  readonly model: DashboardModel;
  readonly shares?: SharesDrawing | undefined;
  readonly waiting: string | null;
}

/** Shares over time, and what became of those launched on the same axis. */
export function ChartView({ chart, model, shares, waiting }: ChartViewProps) {
  const { state, rates } = model;
  const focusHref: FocusHref = (series) => dashboardHref(state, { focus: series.weapon });
  const words = DASHBOARD_STRINGS[state.lang];
  const { byStep, weaponLabel } = CHART_STRINGS[state.lang];
  const compared =
    state.claimant.length > 1 && chart.focus ? `${weaponLabel(chart.focus.weapon)}, ${chart.focus.label}` : null;
  return (
    <>
      <figure className="fig" id="shares">
        <h2>{shareTitle(chart)}</h2>
        <p className="sub" role="status">
          {waiting ?? shareSubtitle(chart, rates)}
        </p>
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
        <h2>{words.outcomesTitle}</h2>
        <p className="sub">{words.outcomesOf(compared, byStep[state.step])}</p>
        <OutcomeChart state={chart} frame={OUTCOMES_WIDE} className="d" />
        <OutcomeChart state={chart} frame={OUTCOMES_NARROW} className="m" />
      </figure>
      <DateBrush
        key={state.step}
        state={{ step: state.step, from: state.from, to: state.to, lang: state.lang }}
        periods={brushPeriods(model.coverage.first_day, model.coverage.last_day, state.step)}
        history={model.history}
        words={{
          brush: words.brush,
          brushFrom: words.brushFrom,
          brushTo: words.brushTo,
          brushHint: words.brushHint,
        }}
      />
    </>
  );
}
