import { Calendar } from "../../charts/calendar.tsx";
import { shareSubtitle } from "../../charts/captions.ts";
import { findingOf } from "../../charts/finding.ts";
import { directionLabel, viewLabel } from "../../charts/labels.ts";
import { SmallMultiples } from "../../charts/small-multiples.tsx";
import { chartState } from "../../charts/state.ts";
import type { DashboardState } from "../../contract/queries.ts";
import { measureDefinition } from "../../domain/rates.ts";
import { weapon } from "../../domain/weapons.ts";
import { ratesHref } from "../addresses.ts";
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

/** The upper part of the dashboard, from the finding to the downloads: one chart state feeds all of it. */
export function DashboardView({ model, shares }: { model: DashboardModel; shares?: SharesDrawing | undefined }) {
  const { state, rates, coverage } = model;
  const chart = chartState(rates, state, coverage.last_day);
  const finding = findingOf(chart);
  const focus = chart.focus?.weapon ?? state.weapon[0] ?? "drone";
  const drawable = chart.all.some((series) => series.last !== null);
  return (
    <>
      <FindingHeader finding={finding} mark={weapon(focus).mark} release={model.release} />
      <FilterForm state={state} focus={focus} coverage={coverage} />
      <div className="main">
        <div>
          <ViewTabs state={state} />
          <p className="printline">View: {viewInWords(state)}</p>
          {state.view === "table" && <TableView chart={chart} rates={rates} csvHref={ratesHref(state, "csv")} />}
          {state.view !== "table" && !drawable && <EmptyState state={state} finding={finding} />}
          {state.view === "chart" && drawable && <ChartView chart={chart} model={model} shares={shares} />}
          {state.view === "multiples" && drawable && (
            <section className="fig">
              <h2>{measureDefinition(state.measure).label}, one panel for each</h2>
              <p className="sub">{shareSubtitle(chart, rates)}. Grey lines: the others</p>
              <SmallMultiples state={chart} all={chart.all} />
              <p className="note">
                Band: 95% interval. Dotted rules: changes of wording. Gaps: fewer than 10 launched in the {state.step},
                or no figure.
              </p>
            </section>
          )}
          {state.view === "calendar" && drawable && (
            <section className="fig">
              <h2>
                {weapon(focus).label}: {measureDefinition(state.measure).label.toLowerCase().replace("ew", "EW")}, day
                by day
              </h2>
              <p className="sub">
                {shareSubtitle(chart, rates).replace(`by ${state.step}`, "by day")}. A night attack is dated by its{" "}
                {state.date === "end" ? "morning" : "evening"}
              </p>
              <Calendar rates={model.dayRates ?? []} mark={weapon(focus).mark} />
              {chart.breaks.length > 0 && (
                <p className="note">{chart.breaks.map((b) => `${b.lead} ${b.sentence}`).join(" ")}</p>
              )}
            </section>
          )}
          <ShareBar chart={chart} model={model} />
        </div>
        <aside className="side" aria-label="Figures and coverage">
          <FiguresToQuote chart={chart} model={model} />
          <WhatIsCounted chart={chart} model={model} />
        </aside>
      </div>
    </>
  );
}

/** The filters in a line, for print: the controls are not printed. */
function viewInWords(state: DashboardState): string {
  const dates = state.from || state.to ? `, ${state.from ?? "the first day"} to ${state.to ?? "the last day"}` : "";
  const weapons = state.weapon.map((slug) => weapon(slug).label).join(", ");
  return `${directionLabel(state.attacker)}; ${state.claimant.map(viewLabel).join(", ")}; ${measureDefinition(state.measure).label}; by ${state.step}${dates}; ${weapons}.`;
}
