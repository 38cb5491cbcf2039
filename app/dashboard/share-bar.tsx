import { formatDay } from "../../charts/dates.ts";
import { statedBy } from "../../charts/labels.ts";
import { formatNumber } from "../../charts/numbers.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import { ratesHref } from "../addresses.ts";
import { CopyButton } from "../chrome/copy-button.tsx";
import { Icon } from "../chrome/icons.tsx";
import { citation } from "./citation.ts";
import type { DashboardModel } from "./model.ts";

/** Source line, downloads and the address of the same figures in JSON. */
export function ShareBar({ model }: { model: DashboardModel }) {
  const { state, rates, release } = model;
  const json = ratesHref(state, "json");
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
        <a className="btn" href={json}>
          <Icon name="code" />
          JSON for this view
        </a>
        <CopyButton text={citation(release)}>
          <Icon name="quote" />
          Copy citation
        </CopyButton>
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
