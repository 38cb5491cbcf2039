import { shareTitle } from "../../charts/captions.ts";
import { formatDay, formatRange } from "../../charts/dates.ts";
import { statedBy } from "../../charts/labels.ts";
import type { ChartState } from "../../charts/state.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import type { Release } from "../../domain/release.ts";
import { dashboardHref } from "../addresses.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";
import type { DashboardModel } from "./model.ts";

/** Where a sentence comes from, as a reporter cites it. */
export function citation(release: Release, lang: PageLanguage): string {
  const day = formatDay(release.committed_at.slice(0, 10), lang);
  return DASHBOARD_STRINGS[lang].citation(PUBLICATION.name, release.id, day);
}

/** A sentence with its source behind it. */
export function cited(sentence: string, release: Release, lang: PageLanguage): string {
  return DASHBOARD_STRINGS[lang].cited(sentence, citation(release, lang), PUBLICATION.license.name);
}

export interface CitationForm {
  readonly name: string;
  readonly text: string;
}

/** A view as a source: in plain words, for LaTeX, and as CSL-JSON for reference managers. */
export function citationsOf(chart: ChartState, model: DashboardModel): CitationForm[] {
  const { state, release, rates, site } = model;
  const { lang } = state;
  const words = DASHBOARD_STRINGS[lang];
  const day = release.committed_at.slice(0, 10);
  // Pinned to the day of the release: the address gives the same figures later.
  const url = site + dashboardHref(state, { as_of: state.as_of ?? day });
  const title = `${shareTitle(chart)}. ${CHART_STRINGS[lang].direction(state.attacker)}${datesOf(chart)}`;
  const note = words.citationNote(statedBy(rates, lang), PUBLICATION.license.name);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return [
    {
      name: words.citationForms.plain,
      text: words.citationPlain(PUBLICATION.name, title, release.id, formatDay(day, lang), url, note),
    },
    {
      name: words.citationForms.bibtex,
      text: [
        `@misc{interception-ledger-${release.id},`,
        `  author = {{${PUBLICATION.name}}},`,
        `  title = {{${forTex(title)}}},`,
        `  year = {${year}},`,
        `  month = {${month}},`,
        `  version = {release ${release.id}},`,
        `  note = {${forTex(note)}},`,
        `  url = {${url}}`,
        "}",
      ].join("\n"),
    },
    {
      name: words.citationForms.csl,
      text: JSON.stringify(
        [
          {
            id: `interception-ledger-${release.id}`,
            type: "dataset",
            title,
            author: [{ literal: PUBLICATION.name }],
            publisher: PUBLICATION.name,
            issued: { "date-parts": [[year, month, date]] },
            version: `release ${release.id}`,
            URL: url,
            note,
          },
        ],
        null,
        1,
      ),
    },
  ];
}

function datesOf(chart: ChartState): string {
  const [first] = chart.columns;
  const last = chart.columns.at(-1);
  return first && last ? `, ${formatRange(first, last, chart.filter.step, chart.filter.lang)}` : "";
}

const forTex = (text: string): string => text.replace(/[&%_#$]/g, "\\$&");
