import { formatDay } from "../../charts/dates.ts";
import { findingOf, sentenceOf } from "../../charts/finding.ts";
import { statedBy } from "../../charts/labels.ts";
import { formatNumber } from "../../charts/numbers.ts";
import type { ChartState } from "../../charts/state.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import { dashboardHref, embedHref, pictureHref, ratesHref } from "../addresses.ts";
import { CopyButton } from "../chrome/copy-button.tsx";
import { Icon } from "../chrome/icons.tsx";
import { type CitationForm, citationsOf } from "./citation.ts";
import { embedCodes } from "./embed-code.ts";
import type { DashboardModel } from "./model.ts";

/** Source line, downloads, citation, embedding, and the address of the same figures in JSON. */
export function ShareBar({ chart, model }: { chart: ChartState; model: DashboardModel }) {
  const { state, rates, release, site } = model;
  const json = ratesHref(state, "json");
  const embed = embedCodes({
    frame: site + embedHref(state),
    image: site + pictureHref(state, "png"),
    page: site + dashboardHref(state),
    title: sentenceOf(findingOf(chart)),
  });
  return (
    <>
      <p className="src">
        Source: figures {statedBy(rates)}, read from public reports by {PUBLICATION.name}. Not independently verified.
        Licence: <a href={PUBLICATION.license.url}>{PUBLICATION.license.name}</a>. Release {release.id},{" "}
        {formatDay(release.committed_at.slice(0, 10))}.
      </p>
      <div className="share">
        <a className="btn pri" href={ratesHref(state, "csv")} download>
          <Icon name="download" />
          Download CSV<span className="size">{formatNumber(rates.length)} rows</span>
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
          JSON for this view
        </a>
        <Codes name="Cite" icon="quote" codes={citationsOf(chart, model)} />
        <Codes name="Embed" icon="code" codes={embed} />
        <CopyButton text={null}>
          <Icon name="link" />
          Copy link
        </CopyButton>
      </div>
      <p className="route">
        <span className="lab">JSON address</span>
        <code>GET {json}</code>
      </p>
    </>
  );
}

interface CodesProps {
  readonly name: string;
  readonly icon: "quote" | "code";
  readonly codes: readonly CitationForm[];
}

/** Texts to take along, behind a button that opens without JavaScript. */
function Codes({ name, icon, codes }: CodesProps) {
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
            <CopyButton text={code.text} className="link" label={`Copy: ${name}, ${code.name}`}>
              Copy
            </CopyButton>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
          <pre tabIndex={0}>{code.text}</pre>
        </div>
      ))}
    </details>
  );
}
