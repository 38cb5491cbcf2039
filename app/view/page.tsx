import type { Metadata } from "next";
import { findingOf, sentenceOf } from "../../charts/finding.ts";
import { formatNumber } from "../../charts/numbers.ts";
import { chartState } from "../../charts/state.ts";
import { searchParamsOf } from "../../contract/address.ts";
import { alternatesOf, cardHref, dashboardHref, previewOf } from "../addresses.ts";
import { AttacksTable } from "../attacks/attacks-table.tsx";
import { PageFrame } from "../chrome/page-frame.tsx";
import { DashboardView } from "../dashboard/dashboard-view.tsx";
import { IgnoredNote } from "../dashboard/ignored-note.tsx";
import { Living } from "../dashboard/living.tsx";
import { readDashboard } from "../dashboard/read-model.ts";
import { inLanguage } from "../in-language.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";

interface DashboardPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: DashboardPageProps): Promise<Metadata> {
  const { model } = readDashboard(searchParamsOf(await searchParams).toString());
  const sentence = sentenceOf(findingOf(chartState(model.rates, model.state, model.coverage.last_day)));
  return {
    description: sentence,
    alternates: alternatesOf(dashboardHref(model.state), model.state.lang),
    ...previewOf(dashboardHref(model.state), cardHref(model.state), sentence),
  };
}

export default async function DashboardPage({ searchParams }: DashboardPageProps) {
  const { model, latest, ignored } = readDashboard(searchParamsOf(await searchParams).toString());
  const { lang } = model.state;
  const words = DASHBOARD_STRINGS[lang];
  return (
    <PageFrame here="/" lang={lang} address={dashboardHref(model.state)}>
      <IgnoredNote ignored={ignored} lang={lang} />
      <Living
        background={{ coverage: model.coverage, release: model.release, site: model.site, history: model.history }}
      >
        <DashboardView model={model} />
      </Living>
      <section className="sec" aria-labelledby="latest">
        <header>
          <h2 id="latest">{words.latestTitle}</h2>
          <span className="muted">{words.latestSub(latest.details.length, formatNumber(latest.total, lang))}</span>
          <a className="more" href={inLanguage("/attacks", lang)}>
            {words.allAttacks}
          </a>
        </header>
        <AttacksTable details={latest.details} lang={lang} />
      </section>
    </PageFrame>
  );
}
