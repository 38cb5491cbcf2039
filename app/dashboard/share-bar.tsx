import { formatDay } from "../../charts/dates.ts";
import { findingOf, sentenceOf } from "../../charts/finding.ts";
import { statedBy } from "../../charts/labels.ts";
import { plural } from "../../charts/numbers.ts";
import type { ChartState } from "../../charts/state.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import { dashboardHref, embedHref, pictureHref, ratesHref } from "../addresses.ts";
import { CopyButton } from "../chrome/copy-button.tsx";
import { Icon } from "../chrome/icons.tsx";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";
import { type CitationForm, citationsOf } from "./citation.ts";
import { embedCodes } from "./embed-code.ts";
import type { DashboardModel } from "./model.ts";

/** Source line, downloads, citation, embedding, and the address of the same figures in JSON. */
export function ShareBar({ chart, model }: { chart: ChartState; model: DashboardModel }) {
  const { state, rates, rows, release, site } = model;
  const { lang } = state;
  const words = DASHBOARD_STRINGS[lang];
  const { captions } = CHART_STRINGS[lang];
  const json = ratesHref(state, "json");
  const embed = embedCodes({
    lang,
    frame: site + embedHref(state),
    image: site + pictureHref(state, "png"),
    page: site + dashboardHref(state),
    title: sentenceOf(findingOf(chart)),
  });
  return (
    <>
      <p className="src">
        {words.readFrom(statedBy(rates, lang), PUBLICATION.name)} {words.licence}{" "}
        <a href={PUBLICATION.license.url}>{PUBLICATION.license.name}</a>.{" "}
        {captions.release(release.id, formatDay(release.committed_at.slice(0, 10), lang))}.
      </p>
      <p className="printline">{site + dashboardHref(state)}</p>
      <div className="share">
        <a className="btn pri" href={ratesHref(state, "csv")} download>
          <Icon name="download" />
          {words.downloadCsv}
          <span className="size">{plural(rows, CHART_STRINGS[lang].nouns.row, lang)}</span>
        </a>
        <a className="btn" href={pictureHref(state, "png")} download>
          <Icon name="picture" />
          PNG
        </a>
        <a className="btn" href={pictureHref(state, "svg")} download>
          <Icon name="picture" />
          SVG
        </a>
        <a className="btn" href={json}>
          <Icon name="code" />
          {words.jsonForView}
        </a>
        <Codes lang={lang} name={words.cite} icon="quote" codes={citationsOf(chart, model)} />
        <Codes lang={lang} name={words.embed} icon="code" codes={embed} />
        <CopyButton text={null} lang={lang}>
          <Icon name="link" />
          {words.copyLink}
        </CopyButton>
      </div>
      <p className="route">
        <span className="lab">{words.jsonAddress}</span>
        <code>GET {json}</code>
      </p>
    </>
  );
}

interface CodesProps {
  readonly lang: PageLanguage;
  readonly name: string;
  readonly icon: "quote" | "code";
  readonly codes: readonly CitationForm[];
}

/** Texts to take along, behind a button that opens without JavaScript. */
function Codes({ lang, name, icon, codes }: CodesProps) {
  const words = DASHBOARD_STRINGS[lang];
  return (
    <details className="codes">
      <summary className="btn">
        <Icon name={icon} />
        {name}
      </summary>
      {codes.map((code) => (
        <div key={code.name}>
          <div className="hd">
            <h3>{code.name}</h3>
            <CopyButton text={code.text} lang={lang} className="link" label={words.copyOf(name, code.name)}>
              {words.copy}
            </CopyButton>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
          <pre tabIndex={0}>{code.text}</pre>
        </div>
      ))}
    </details>
  );
}
