import { Calendar } from "../../charts/calendar.tsx";
import { shareSubtitle } from "../../charts/captions.ts";
import { findingOf } from "../../charts/finding.ts";
import { viewLabel } from "../../charts/labels.ts";
import { SmallMultiples } from "../../charts/small-multiples.tsx";
import { chartState } from "../../charts/state.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { DashboardState } from "../../contract/queries.ts";
import { weapon } from "../../domain/weapons.ts";
import { ratesHref } from "../addresses.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";
import { ChartView, type SharesDrawing } from "./chart-view.tsx";
import { EmptyState } from "./empty-state.tsx";
import { FiguresToQuote } from "./figures-to-quote.tsx";
import { FilterForm } from "./filter-form.tsx";
import { FindingHeader } from "./finding-header.tsx";
import type { DashboardModel } from "./model.ts";
import { ShareBar } from "./share-bar.tsx";
import { TableView } from "./table-view.tsx";
import { ViewTabs } from "./view-tabs.tsx";
import { WhatIsCounted } from "./what-is-counted.tsx";

interface DashboardViewProps {
  readonly model: DashboardModel;
  readonly shares?: SharesDrawing | undefined;
  /** What is under way while other figures than these were asked for. */
  readonly waiting?: string | null;
}

/** The upper part of the dashboard, from the finding to the downloads: one chart state feeds all of it. */
export function DashboardView({ model, shares, waiting = null }: DashboardViewProps) {
  const { state, rates, coverage } = model;
  const chart = chartState(rates, state, coverage.last_day);
  const finding = findingOf(chart);
  const focus = chart.focus?.weapon ?? state.weapon[0] ?? "drone";
  const words = DASHBOARD_STRINGS[state.lang];
  const { measureLabel, measureInWords, weaponLabel, stepNoun, byStep } = CHART_STRINGS[state.lang];
  const drawable = chart.all.some((series) => series.last !== null);
  return (
    <>
      <FindingHeader finding={finding} mark={weapon(focus).mark} release={model.release} lang={state.lang} />
      <FilterForm state={state} focus={focus} coverage={coverage} />
      <div className="main">
        <div>
          <ViewTabs state={state} />
          <p className="printline">{words.viewLine(viewInWords(state))}</p>
          {state.view === "table" && <TableView chart={chart} rates={rates} csvHref={ratesHref(state, "csv")} />}
          {state.view !== "table" && !drawable && <EmptyState state={state} finding={finding} />}
          {state.view === "chart" && drawable && (
            <ChartView chart={chart} model={model} shares={shares} waiting={waiting} />
          )}
          {state.view === "multiples" && drawable && (
            <section className="fig">
              <h2>{words.multiplesTitle(measureLabel(state.measure))}</h2>
              <p className="sub">{words.multiplesSub(shareSubtitle(chart, rates))}</p>
              <SmallMultiples state={chart} all={chart.all} />
              <p className="note">{words.multiplesNote(stepNoun[state.step])}</p>
            </section>
          )}
          {state.view === "calendar" && drawable && (
            <section className="fig">
              <h2>{words.calendarTitle(weaponLabel(focus), measureInWords[state.measure])}</h2>
              <p className="sub">
                {words.calendarSub(shareSubtitle(chart, rates).replace(byStep[state.step], byStep.day), state.date)}
              </p>
              <Calendar rates={model.dayRates ?? []} mark={weapon(focus).mark} lang={state.lang} />
              {chart.breaks.length > 0 && (
                <p className="note">{chart.breaks.map((b) => `${b.lead} ${b.sentence}`).join(" ")}</p>
              )}
            </section>
          )}
          <ShareBar chart={chart} model={model} />
        </div>
        <aside className="side" aria-label={words.side}>
          <FiguresToQuote chart={chart} model={model} />
          <WhatIsCounted chart={chart} model={model} />
        </aside>
      </div>
    </>
  );
}

/** The filters in a line, for print: the controls are not printed. */
function viewInWords(state: DashboardState): string {
  const { direction, measureLabel, byStep, weaponLabel } = CHART_STRINGS[state.lang];
  const dates = state.from || state.to ? DASHBOARD_STRINGS[state.lang].dates(state.from, state.to) : "";
  const weapons = state.weapon.map(weaponLabel).join(", ");
  const views = state.claimant.map((view) => viewLabel(view, state.lang)).join(", ");
  return `${direction(state.attacker)}; ${views}; ${measureLabel(state.measure)}; ${byStep[state.step]}${dates}; ${weapons}.`;
}
