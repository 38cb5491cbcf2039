import type { Metadata } from "next";
import { headers } from "next/headers";
import { formatDay } from "../../charts/dates.ts";
import { plural } from "../../charts/numbers.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import { RATE_COLUMNS } from "../../contract/columns.ts";
import { FIELDS } from "../../contract/fields.ts";
import type { PageLanguage } from "../../contract/language.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import { dashboardQuery } from "../../contract/queries.ts";
import { READ_ROUTES, type ReadRoute } from "../../contract/routes.ts";
import { readCoverage } from "../../db/read/coverage.ts";
import { readLatestRelease } from "../../db/read/releases.ts";
import { readImportedLicenses } from "../../db/read/reports.ts";
import { sharedReader } from "../../db/shared-reader.ts";
import { snapshot } from "../../db/snapshot.ts";
import type { Metric } from "../../domain/metrics.ts";
import { alternatesOf } from "../addresses.ts";
import { CopyButton } from "../chrome/copy-button.tsx";
import { Icon } from "../chrome/icons.tsx";
import { JsonLd } from "../chrome/json-ld.tsx";
import { PageFrame } from "../chrome/page-frame.tsx";
import { RichText } from "../chrome/rich-text.tsx";
import { citation } from "../dashboard/citation.ts";
import { inLanguage } from "../in-language.ts";
import { pageLanguage } from "../language.ts";
import { siteAddress } from "../site.ts";
import { DATA_STRINGS } from "../strings/data.ts";
import { METHOD_STRINGS } from "../strings/method.ts";
import { datasetOf } from "./dataset.ts";
import { examplesOf } from "./examples.ts";

export async function generateMetadata(): Promise<Metadata> {
  const lang = await pageLanguage();
  const { title, description } = DATA_STRINGS[lang];
  return { title, description, alternates: alternatesOf("/data", lang) };
}

const FILES = READ_ROUTES.filter((route) => route.file);

export default async function DataPage() {
  const asked = await headers();
  const lang = await pageLanguage();
  const words = DATA_STRINGS[lang];
  const { nouns } = CHART_STRINGS[lang];
  const host = asked.get("host") ?? "localhost:3000";
  const scheme = asked.get("x-forwarded-proto")?.split(",")[0] ?? "http";
  const base = `${scheme}://${host}${PUBLICATION.api}`;
  const db = sharedReader();
  const { release, coverage, licenses } = snapshot(db, () => ({
    release: readLatestRelease(db),
    coverage: readCoverage(db, null, null),
    licenses: readImportedLicenses(db, null),
  }));
  const importedRows = licenses.length === 0 ? words.noImportedRows : words.importedUnder(licenses.join(", "));
  const day = release.committed_at.slice(0, 10);
  const cite = `${citation(release, lang)}. ${scheme}://${host}/. ${PUBLICATION.license.name}.`;
  return (
    <PageFrame here="/data" lang={lang} address="/data">
      <JsonLd data={datasetOf(release, coverage, FILES, siteAddress())} />
      <div className="finding">
        <h1>{words.heading}</h1>
        <p className="stand">
          {words.standfirst(
            release.id,
            formatDay(day, lang),
            plural(release.claims, nouns.claim, lang),
            plural(release.reports, nouns.report, lang),
            plural(release.attacks, nouns.attack, lang),
          )}
        </p>
      </div>
      <div className="rule" />
      <section className="sec first" aria-labelledby="files">
        <header>
          <h2 id="files">{words.files}</h2>
          <span className="muted">{words.filesSub}</span>
        </header>
        <table className="tbl wide-t">
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.rows}</th>
              <th scope="col">{words.formats}</th>
            </tr>
          </thead>
          <tbody>
            {FILES.map((route) => (
              <FileRow key={route.path} route={route} lang={lang} />
            ))}
          </tbody>
        </table>
      </section>
      <section className="sec" aria-labelledby="choosing">
        <header>
          <h2 id="choosing">{words.choosing}</h2>
        </header>
        <ul className="rules">
          {[
            words.everything,
            words.imported(PUBLICATION.license.name, importedRows),
            words.someColumns,
            words.counts,
            words.pinned(`${PUBLICATION.api}/releases/${release.id}/claims.csv`),
          ].map((text) => (
            <li key={text}>
              <RichText text={text} links={{ package: `${PUBLICATION.api}/package.zip` }} />
            </li>
          ))}
        </ul>
      </section>
      <section className="sec" aria-labelledby="examples">
        <header>
          <h2 id="examples">{words.examples}</h2>
        </header>
        <div className="examples">
          {examplesOf(base, words.everyPage).map(({ name, code }) => (
            <div key={name}>
              <div className="hd">
                <h3>{name}</h3>
                <CopyButton lang={lang} text={code} className="link" label={words.copyExample(name)}>
                  {words.copy}
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
          <h2 id="routes">{words.routes}</h2>
          <span className="muted">
            <RichText
              text={words.routesSub}
              links={{ reference: inLanguage("/data/api", lang), openapi: `${PUBLICATION.api}/openapi.json` }}
            />
          </span>
        </header>
        <table className="tbl wide-t">
          <tbody>
            {READ_ROUTES.map((route) => (
              <RouteRow
                key={route.path}
                address={`GET ${PUBLICATION.api}${route.path}`}
                text={`${(words.routeWords?.[route.path] ?? route).summary}.`}
                parameters={parametersOf(Object.keys(route.query.shape), lang)}
              />
            ))}
            <RouteRow
              address={`GET ${PUBLICATION.api}/charts/rates.svg`}
              text={words.pictureRoute}
              parameters={parametersOf(Object.keys(dashboardQuery.shape), lang)}
            />
            <RouteRow address="GET /feed.xml" text={words.feedRoute} />
            <RouteRow address={`POST ${PUBLICATION.api}/extract`} text={words.extractRoute} />
          </tbody>
        </table>
      </section>
      <section className="sec" aria-labelledby="columns">
        <header>
          <h2 id="columns">{words.columns}</h2>
          <span className="muted">{words.columnsSub}</span>
        </header>
        <table className="tbl wide-t">
          <tbody>
            {RATE_COLUMNS.map(({ name }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>
                  <RichText text={columnWords(name, lang)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="sec" aria-labelledby="cite">
        <header>
          <h2 id="cite">{words.terms}</h2>
        </header>
        <p className="prose">
          <RichText
            text={words.license(PUBLICATION.license.name, words.attribution ?? PUBLICATION.license.attribution)}
            links={{ license: PUBLICATION.license.url }}
          />
        </p>
        <p className="cite">{cite}</p>
        <div className="tools">
          <CopyButton lang={lang} text={cite}>
            <Icon name="quote" />
            {words.copyCitation}
          </CopyButton>
        </div>
        <p className="prose">
          <RichText text={words.stability(day)} links={{ deprecations: inLanguage("/data/deprecations", lang) }} />
        </p>
      </section>
    </PageFrame>
  );
}

function FileRow({ route, lang }: { route: ReadRoute; lang: PageLanguage }) {
  const words = DATA_STRINGS[lang];
  const address = `${PUBLICATION.api}${route.path}`;
  const { summary, description } = words.routeWords?.[route.path] ?? route;
  return (
    <tr>
      <th scope="row">{summary}</th>
      <td>
        <RichText text={description} />
      </td>
      <td className="formats">
        <a href={`${address}.csv`} download>
          CSV
        </a>
        <a href={`${address}.csv?bom=1`} download>
          {words.forSpreadsheets}
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

function RouteRow({ address, text, parameters = "" }: { address: string; text: string; parameters?: string }) {
  return (
    <tr>
      <th scope="row">
        <code>{address}</code>
      </th>
      <td>
        <RichText text={text} /> <span className="muted">{parameters}</span>
      </td>
    </tr>
  );
}

function parametersOf(names: readonly string[], lang: PageLanguage): string {
  const words = DATA_STRINGS[lang];
  return names.length === 0 ? words.noParameters : words.parameters(names.join(", "));
}

function columnWords(name: string, lang: PageLanguage): string {
  const ofMetric = METHOD_STRINGS[lang].metricDefinitions?.[name as Metric];
  return DATA_STRINGS[lang].columnWords?.[name] ?? ofMetric ?? FIELDS[name] ?? "";
}
