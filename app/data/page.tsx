import type { Metadata } from "next";
import { headers } from "next/headers";
import { formatDay } from "../../charts/dates.ts";
import { formatNumber } from "../../charts/numbers.ts";
import { RATE_COLUMNS } from "../../contract/columns.ts";
import { FIELDS } from "../../contract/fields.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import { dashboardQuery } from "../../contract/queries.ts";
import { READ_ROUTES, type ReadRoute } from "../../contract/routes.ts";
import { readCoverage } from "../../db/read/coverage.ts";
import { readLatestRelease } from "../../db/read/releases.ts";
import { readImportedLicenses } from "../../db/read/reports.ts";
import { sharedReader } from "../../db/shared-reader.ts";
import { snapshot } from "../../db/snapshot.ts";
import { alternatesOf } from "../addresses.ts";
import { CopyButton } from "../chrome/copy-button.tsx";
import { Icon } from "../chrome/icons.tsx";
import { JsonLd } from "../chrome/json-ld.tsx";
import { PageFrame } from "../chrome/page-frame.tsx";
import { citation } from "../dashboard/citation.ts";
import { pageLanguage } from "../language.ts";
import { siteAddress } from "../site.ts";
import { datasetOf } from "./dataset.ts";
import { examplesOf } from "./examples.ts";
import { WithCode } from "./with-code.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: "Data and API",
    description: "All figures as CSV, Parquet and JSON, with columns, examples, licence and citation.",
    alternates: alternatesOf("/data", await pageLanguage()),
  };
}

const FILES = READ_ROUTES.filter((route) => route.file);

export default async function DataPage() {
  const asked = await headers();
  const lang = await pageLanguage();
  const host = asked.get("host") ?? "localhost:3000";
  const scheme = asked.get("x-forwarded-proto")?.split(",")[0] ?? "http";
  const base = `${scheme}://${host}${PUBLICATION.api}`;
  const db = sharedReader();
  const { release, coverage, licenses } = snapshot(db, () => ({
    release: readLatestRelease(db),
    coverage: readCoverage(db, null, null),
    licenses: readImportedLicenses(db, null),
  }));
  const importedRows =
    licenses.length === 0 ? "This release has none." : `In this release they are under ${licenses.join(", ")}.`;
  const cite = `${citation(release, "en")}. ${scheme}://${host}/. ${PUBLICATION.license.name}.`;
  return (
    <PageFrame here="/data" lang={lang} address="/data" englishOnly>
      <JsonLd data={datasetOf(release, coverage, FILES, siteAddress())} />
      <div className="finding">
        <h1>Every figure, as a file and as JSON</h1>
        <p className="stand">
          Release {release.id} of {formatDay(release.committed_at.slice(0, 10), "en")}:{" "}
          {formatNumber(release.claims, "en")} claims from {formatNumber(release.reports, "en")} reports about{" "}
          {formatNumber(release.attacks, "en")} attacks. What the page shows, the files hold: the same parameters give
          the same rows.
        </p>
      </div>
      <div className="rule" />
      <section className="sec first" aria-labelledby="files">
        <header>
          <h2 id="files">Files</h2>
          <span className="muted">UTF-8, comma separated, one header row; an empty cell is not stated, never zero</span>
        </header>
        <table className="tbl wide-t">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Rows</th>
              <th scope="col">Formats</th>
            </tr>
          </thead>
          <tbody>
            {FILES.map((route) => (
              <FileRow key={route.path} route={route} />
            ))}
          </tbody>
        </table>
      </section>
      <section className="sec" aria-labelledby="choosing">
        <header>
          <h2 id="choosing">What goes into a file</h2>
        </header>
        <ul className="rules">
          <li>
            <b>Everything at once:</b>{" "}
            <a href={`${PUBLICATION.api}/package.zip`} download>
              package.zip
            </a>{" "}
            holds all tables as CSV, with every column described (Data Package v2 and CSV on the Web), known gaps,
            licence, citation and checksums.
          </li>
          <li>
            <b>Imported tables stay out</b> unless you ask for them. Some rows of the ledger come from tables that
            others publish under a licence of their own; the pages and the JSON show them with their source. Files leave
            them out, and the figures that rest on them, so that everything in a file is under{" "}
            {PUBLICATION.license.name}. With <code>include=imported</code> they are in it, and their licence, which{" "}
            <code>license</code> in reports.csv names, holds for what you do with them. {importedRows}
          </li>
          <li>
            <b>Some columns:</b> <code>fields=id,launched</code> leaves the others out, in JSON and in every file.
          </li>
          <li>
            <b>Counts by value:</b> <code>facets=weapon,claimant</code> adds to a list of claims, attacks or reports how
            many of its rows have each value.
          </li>
          <li>
            <b>A state that never changes:</b>{" "}
            <code>
              {PUBLICATION.api}/releases/{release.id}/claims.csv
            </code>{" "}
            and every other list, file and package below that address stay as they are, byte by byte.{" "}
            <code>/releases/latest</code> always tells the newest.
          </li>
        </ul>
      </section>
      <section className="sec" aria-labelledby="examples">
        <header>
          <h2 id="examples">Examples</h2>
        </header>
        <div className="examples">
          {examplesOf(base).map(({ name, code }) => (
            <div key={name}>
              <div className="hd">
                <h3>{name}</h3>
                <CopyButton lang="en" text={code} className="link" label={`Copy the ${name} example`}>
                  Copy
                </CopyButton>
              </div>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
              <pre tabIndex={0}>{code}</pre>
            </div>
          ))}
        </div>
      </section>
      <section className="sec" aria-labelledby="routes">
        <header>
          <h2 id="routes">Routes</h2>
          <span className="muted">
            All parameters and replies, to be tried: <a href="/data/api">API reference</a>; for programs:{" "}
            <a href={`${PUBLICATION.api}/openapi.json`}>OpenAPI 3.1</a>
          </span>
        </header>
        <table className="tbl wide-t">
          <tbody>
            {READ_ROUTES.map((route) => (
              <tr key={route.path}>
                <th scope="row">
                  <code>
                    GET {PUBLICATION.api}
                    {route.path}
                  </code>
                </th>
                <td>
                  {route.summary}. <span className="muted">{parametersOf(route)}</span>
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">
                <code>GET {PUBLICATION.api}/charts/rates.svg</code>
              </th>
              <td>
                The picture of a view, with title, source and licence inside; also as <code>.png</code>, at twice the
                size. <span className="muted">Parameters: {Object.keys(dashboardQuery.shape).join(", ")}.</span>
              </td>
            </tr>
            <tr>
              <th scope="row">
                <code>GET /feed.xml</code>
              </th>
              <td>New attacks as an Atom feed.</td>
            </tr>
            <tr>
              <th scope="row">
                <code>POST {PUBLICATION.api}/extract</code>
              </th>
              <td>The claims of a pasted text; nothing is stored.</td>
            </tr>
          </tbody>
        </table>
      </section>
      <section className="sec" aria-labelledby="columns">
        <header>
          <h2 id="columns">Columns of the rates</h2>
          <span className="muted">New columns come at the end</span>
        </header>
        <table className="tbl wide-t">
          <tbody>
            {RATE_COLUMNS.map((column) => (
              <tr key={column.name}>
                <th scope="row">
                  <code>{column.name}</code>
                </th>
                <td>
                  <WithCode text={FIELDS[column.name] ?? ""} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="sec" aria-labelledby="cite">
        <header>
          <h2 id="cite">Licence, citation, stability</h2>
        </header>
        <p className="prose">
          The data are under <a href={PUBLICATION.license.url}>{PUBLICATION.license.name}</a>. Name the claimant in the
          same sentence as a number and the release that it was read from. {PUBLICATION.license.attribution}
        </p>
        <p className="cite">{cite}</p>
        <div className="tools">
          <CopyButton lang="en" text={cite}>
            <Icon name="quote" />
            Copy citation
          </CopyButton>
        </div>
        <p className="prose">
          Routes, parameters and columns may grow. They do not change or vanish within version 1; what is to go is
          announced a year before, with a Deprecation header and on <a href="/data/deprecations">Deprecations</a>. Every
          reply names its release; <code>as_of=2026-11-21</code> gives the figures as they stood on a day.
        </p>
      </section>
    </PageFrame>
  );
}

function FileRow({ route }: { route: ReadRoute }) {
  const address = `${PUBLICATION.api}${route.path}`;
  return (
    <tr>
      <th scope="row">{route.summary}</th>
      <td>
        <WithCode text={route.description} />
      </td>
      <td className="formats">
        <a href={`${address}.csv`} download>
          CSV
        </a>
        <a href={`${address}.csv?bom=1`} download>
          CSV for spreadsheets
        </a>
        {route.file?.formats.includes("ndjson") && <a href={`${address}.ndjson`}>NDJSON</a>}
        {route.file?.formats.includes("parquet") && (
          <a href={`${address}.parquet`} download>
            Parquet
          </a>
        )}
        <a href={address}>JSON</a>
      </td>
    </tr>
  );
}

function parametersOf(route: ReadRoute): string {
  const names = Object.keys(route.query.shape);
  return names.length === 0 ? "No parameters." : `Parameters: ${names.join(", ")}.`;
}
