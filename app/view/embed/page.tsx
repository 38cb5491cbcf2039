import type { Metadata } from "next";
import { shareNote, shareSubtitle } from "../../../charts/captions.ts";
import { formatDay } from "../../../charts/dates.ts";
import { findingOf } from "../../../charts/finding.ts";
import { statedBy } from "../../../charts/labels.ts";
import { Patterns } from "../../../charts/patterns.tsx";
import { SHARES_NARROW, SHARES_WIDE } from "../../../charts/plot.ts";
import { ShareChart } from "../../../charts/share-chart.tsx";
import { chartState } from "../../../charts/state.ts";
import { CHART_STRINGS } from "../../../charts/strings/chart-strings.ts";
import { searchParamsOf } from "../../../contract/address.ts";
import { PUBLICATION } from "../../../contract/publication.ts";
import { dashboardHref } from "../../addresses.ts";
import { BreakList } from "../../dashboard/break-list.tsx";
import { EmptyState } from "../../dashboard/empty-state.tsx";
import { FindingTitle } from "../../dashboard/finding-header.tsx";
import { readDashboard } from "../../dashboard/read-model.ts";
import { DASHBOARD_STRINGS } from "../../strings/dashboard.ts";

export const metadata: Metadata = { title: "Chart", robots: { index: false } };

/** Tells the site around the frame how high it is. */
const SAY_HEIGHT = `(function(){var e=document.querySelector(".embed");function say(){parent.postMessage({interceptionLedgerHeight:Math.ceil(e.getBoundingClientRect().height)},"*")}new ResizeObserver(say).observe(e);addEventListener("load",say)})()`;

interface EmbedPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function EmbedPage({ searchParams }: EmbedPageProps) {
  const { model } = readDashboard(searchParamsOf(await searchParams).toString());
  const { state, rates, release, site } = model;
  const chart = chartState(rates, state, model.coverage.last_day);
  const finding = findingOf(chart);
  const { lang } = state;
  const words = DASHBOARD_STRINGS[lang];
  const page = site + dashboardHref(state);
  return (
    <main id="main" className="embed">
      <Patterns />
      <FindingTitle finding={finding} mark={chart.focus?.mark ?? "all"} />
      {chart.all.some((series) => series.last !== null) ? (
        <figure className="fig">
          <p className="sub">{shareSubtitle(chart, rates)}</p>
          <ShareChart
            state={chart}
            frame={SHARES_WIDE}
            className="d"
            focusHref={(series) => site + dashboardHref(state, { focus: series.weapon })}
          />
          <ShareChart
            state={chart}
            frame={SHARES_NARROW}
            className="m"
            focusHref={(series) => site + dashboardHref(state, { focus: series.weapon })}
          />
          <BreakList chart={chart} />
          <p className="note">{shareNote(chart)}</p>
        </figure>
      ) : (
        <EmptyState state={state} finding={finding} />
      )}
      <p className="src">
        {words.embedSource(statedBy(rates, lang))}{" "}
        {CHART_STRINGS[lang].captions.release(release.id, formatDay(release.committed_at.slice(0, 10), lang))}.{" "}
        {PUBLICATION.license.name}.{" "}
        <a href={page} target="_blank" rel="noopener">
          {words.embedLink(PUBLICATION.name)}
        </a>
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file. */}
      <script dangerouslySetInnerHTML={{ __html: SAY_HEIGHT }} />
    </main>
  );
}
