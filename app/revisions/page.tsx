import type { Metadata } from "next";
import { formatNumber, plural } from "../../charts/numbers.ts";
import { type Ignored, readAddress, searchParamsOf, toSearchParams, withParams } from "../../contract/address.ts";
import type { PageLanguage } from "../../contract/language.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import { changesQuery } from "../../contract/queries.ts";
import { LedgerError } from "../../db/errors.ts";
import { readChangeCounts, readChanges } from "../../db/read/changes.ts";
import { pageOfReleases, readLatestRelease, readRelease, readReleases } from "../../db/read/releases.ts";
import { reportsByIds } from "../../db/read/reports.ts";
import { sharedReader } from "../../db/shared-reader.ts";
import { snapshot } from "../../db/snapshot.ts";
import { CHANGE_KINDS } from "../../domain/filters.ts";
import { alternatesOf } from "../addresses.ts";
import { Icon } from "../chrome/icons.tsx";
import { PageFrame } from "../chrome/page-frame.tsx";
import { RichText } from "../chrome/rich-text.tsx";
import { IgnoredNote } from "../dashboard/ignored-note.tsx";
import { inLanguage } from "../in-language.ts";
import { pageLanguage } from "../language.ts";
import { CURSOR_REFUSED } from "../strings/ignored.ts";
import { REVISIONS_STRINGS } from "../strings/revisions.ts";
import { ChangeTable } from "./change-table.tsx";
import { formatTime, ReleaseFacts, ReleaseList } from "./release-list.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const lang = await pageLanguage();
  const { title, description } = REVISIONS_STRINGS[lang];
  return { title, description, alternates: alternatesOf("/revisions", lang) };
}

const RELEASES_OF_A_PAGE = 20;
const CHANGES_OF_A_PAGE = 50;

type Filter = ReturnType<typeof readAddress<typeof changesQuery>>["filter"];

export default async function RevisionsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const lang = await pageLanguage();
  const params = searchParamsOf(await searchParams);
  // The language is the page’s; the filter knows nothing of it.
  params.delete("lang");
  const { filter, ignored } = readAddress(changesQuery, params);
  const { content, refused } = contentOf(filter, lang);
  return (
    <PageFrame here={null} lang={lang} address={addressOf("/revisions", filter)}>
      <IgnoredNote ignored={[...ignored, ...refused]} lang={lang} />
      {content}
    </PageFrame>
  );
}

/** The page of an address; a cursor that the list refuses is left out and named. */
function contentOf(filter: Filter, lang: PageLanguage) {
  try {
    return { content: snapshot(sharedReader(), () => viewOf(filter, lang)), refused: [] };
  } catch (error) {
    if (!(error instanceof LedgerError) || error.code !== "invalid_cursor") throw error;
    const refused: Ignored[] = [{ parameter: "cursor", value: filter.cursor ?? "", reason: CURSOR_REFUSED }];
    return { content: snapshot(sharedReader(), () => viewOf({ ...filter, cursor: null }, lang)), refused };
  }
}

const viewOf = (filter: Filter, lang: PageLanguage) =>
  filter.release === null && filter.kind === null ? releases(filter, lang) : changes(filter, lang);

const addressOf = (path: string, filter: Partial<Filter>) => withParams(path, toSearchParams(changesQuery, filter));

const pageOf = (filter: Partial<Filter>, lang: PageLanguage) => inLanguage(addressOf("/revisions", filter), lang);

function releases({ cursor }: Filter, lang: PageLanguage) {
  const words = REVISIONS_STRINGS[lang];
  const db = sharedReader();
  const all = readReleases(db);
  const [latest] = all;
  const page = latest
    ? pageOfReleases(all, { limit: RELEASES_OF_A_PAGE, cursor }, latest)
    : { rows: [], next: null, total: 0 };
  const counts = readChangeCounts(
    db,
    page.rows.map(({ id }) => id),
  );
  return (
    <>
      <div className="finding">
        <h1>{words.heading}</h1>
        <p className="stand">
          <RichText text={words.standfirst} />
        </p>
      </div>
      <section className="sec" aria-labelledby="releases">
        <header>
          <h2 id="releases">{plural(page.total, words.releases, lang)}</h2>
          <span className="muted">{words.newestFirst}</span>
          <span className="more">
            <a href={pageOf({ kind: "revised" }, lang)}>{words.allRevised}</a>,{" "}
            <a href={pageOf({ kind: "withdrawn" }, lang)}>{words.allWithdrawn}</a>
          </span>
        </header>
        <ReleaseList releases={page.rows} counts={counts} lang={lang} />
        <Pages
          lang={lang}
          next={page.next && pageOf({ cursor: page.next }, lang)}
          first={cursor && pageOf({}, lang)}
          csv={`${PUBLICATION.api}/releases.csv`}
          json={`${PUBLICATION.api}/releases`}
        />
      </section>
    </>
  );
}

function changes(filter: Filter, lang: PageLanguage) {
  const words = REVISIONS_STRINGS[lang];
  const db = sharedReader();
  const { release: id, kind, cursor } = filter;
  const page = readChanges(db, CHANGES_OF_A_PAGE, cursor, { release: id, kind });
  const release = id === null ? null : readRelease(db, id);
  const reportIds = new Set(page.rows.map(({ after }) => after.report_id));
  const reports = reportsByIds(db, [...reportIds], readLatestRelease(db).id);
  const all = { release: id, kind };
  return (
    <>
      <nav className="crumb" aria-label={words.crumbs}>
        <a href={pageOf({}, lang)}>{words.allReleases}</a>
        <span>
          {release ? `${words.release(release.id)}, ${formatTime(release.committed_at, lang)}` : words.everyRelease}
        </span>
      </nav>
      <div className="finding">
        <h1>
          {id === null ? words.everyRelease : words.release(id)}:{" "}
          {kind === null ? words.allChanges : words.whatIt[kind]}
        </h1>
        <p className="stand" lang={release ? "en" : undefined}>
          {id !== null && release === null ? words.noRelease(id) : (release?.note ?? words.newestChangeFirst)}
        </p>
      </div>
      {release && (
        <div className="release">
          <ReleaseFacts release={release} counts={readChangeCounts(db, [release.id]).get(release.id)} lang={lang} />
        </div>
      )}
      <section className="sec" aria-labelledby="changes">
        <header>
          <h2 id="changes">{plural(page.total, words.changes, lang)}</h2>
          <span className="muted">
            {words.onThisPage(formatNumber(page.rows.length, lang))}
            {cursor ? words.continued : ""}
          </span>
          <span className="more kinds">
            {([null, ...CHANGE_KINDS] as const).map((one) => (
              <a
                key={one ?? "all"}
                href={pageOf({ release: id, kind: one }, lang)}
                aria-current={one === kind ? "true" : undefined}
              >
                {one === null ? words.all : words.kinds[one]}
              </a>
            ))}
          </span>
        </header>
        {page.rows.length > 0 ? (
          <ChangeTable changes={page.rows} reports={reports} lang={lang} />
        ) : (
          <div className="state">
            <p>{words.nothing[kind ?? "changed"]}</p>
          </div>
        )}
        <Pages
          lang={lang}
          next={page.next && pageOf({ ...all, cursor: page.next }, lang)}
          first={cursor && pageOf(all, lang)}
          csv={addressOf(`${PUBLICATION.api}/changes.csv`, all)}
          json={addressOf(`${PUBLICATION.api}/changes`, all)}
        />
      </section>
    </>
  );
}

interface PagesProps {
  readonly lang: PageLanguage;
  readonly next: string | null;
  readonly first: string | null;
  readonly csv: string;
  readonly json: string;
}

function Pages({ lang, next, first, csv, json }: PagesProps) {
  const words = REVISIONS_STRINGS[lang];
  return (
    <nav className="share" aria-label={words.pages}>
      {next && (
        <a className="btn" href={next} rel="next">
          {words.next}
          <Icon name="chevron" />
        </a>
      )}
      {first && (
        <a className="btn" href={first}>
          {words.first}
        </a>
      )}
      <a className="btn" href={csv} download>
        <Icon name="download" />
        {words.downloadCsv}
      </a>
      <a className="btn" href={json}>
        <Icon name="code" />
        JSON
      </a>
    </nav>
  );
}
