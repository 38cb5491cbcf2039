import type { ReactElement } from "react";
import { attackFinding } from "../../charts/attack-finding.ts";
import { Card, type CardAccount, CardAccounts, CardChart } from "../../charts/card.tsx";
import { formatDay, formatDays } from "../../charts/dates.ts";
import { findingOf, sentenceOf } from "../../charts/finding.ts";
import { statedBy } from "../../charts/labels.ts";
import { chartState } from "../../charts/state.ts";
import { statementLine } from "../../charts/statement-outcomes.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import type { DashboardState } from "../../contract/queries.ts";
import type { Db } from "../../db/open.ts";
import { readCoverage } from "../../db/read/coverage.ts";
import { readRates } from "../../db/read/rates.ts";
import type { Attack } from "../../domain/attack.ts";
import type { Release } from "../../domain/release.ts";
import { weapon } from "../../domain/weapons.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";

/** The card of a dashboard's state: its finding over its shares, whichever way the page shows them. */
export function dashboardCard(db: Db, state: DashboardState, release: Release): ReactElement {
  const { lang } = state;
  const rates = readRates(db, state);
  const chart = chartState(rates, state, readCoverage(db, state.attacker, state.as_of).last_day);
  const drawable = chart.all.some((series) => series.last !== null);
  return (
    <Card
      {...shared(lang)}
      sentence={withoutStop(sentenceOf(findingOf(chart)))}
      source={`${CHART_STRINGS[lang].captions.source(statedBy(rates, lang))} ${releaseWords(release, lang)}`}
      mark={chart.focus?.mark ?? "all"}
      body={(height) => drawable && <CardChart state={chart} height={height} />}
    />
  );
}

/** The card of an attack: what is said of it, by whom. */
export function attackCard(attack: Attack, release: Release, lang: PageLanguage): ReactElement {
  const { claimantLabel, direction } = CHART_STRINGS[lang];
  const finding = attackFinding(attack, lang);
  const accounts = finding.statements.map(
    ({ claimant, counts, unaccounted }): CardAccount => ({
      who: claimantLabel(claimant),
      what: statementLine(counts, unaccounted, lang),
      counts,
    }),
  );
  const when = `${formatDays(attack.start, attack.end, lang)}. ${direction(attack.attacker)}`;
  return (
    <Card
      {...shared(lang)}
      sentence={finding.second ? `${finding.first}; ${finding.second}` : finding.first}
      source={`${when}. ${DASHBOARD_STRINGS[lang].notVerifiedLine} ${releaseWords(release, lang)}`}
      mark={weapon(finding.statements[0]?.weapon ?? "mixed").mark}
      body={(height) => <CardAccounts accounts={accounts} height={height} />}
    />
  );
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, "");

const shared = (lang: PageLanguage) => ({ name: PUBLICATION.name, lang });

function releaseWords(release: Release, lang: PageLanguage): string {
  return `${CHART_STRINGS[lang].captions.release(release.id, formatDay(release.committed_at.slice(0, 10), lang))}.`;
}
