import type { Metadata } from "next";
import { formatNumber, plural } from "../../charts/numbers.ts";
import { type Ignored, readAddress, searchParamsOf, toSearchParams, withParams } from "../../contract/address.ts";
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
import { IgnoredNote } from "../dashboard/ignored-note.tsx";
import { pageLanguage } from "../language.ts";
import { ChangeTable } from "./change-table.tsx";
import { formatTime, ReleaseFacts, ReleaseList } from "./release-list.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: "Revisions",
    description:
      "Every release of the ledger, and what each added, revised and withdrew, with before, after and reason.",
    alternates: alternatesOf("/revisions", await pageLanguage()),
  };
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
  const { content, refused } = contentOf(filter);
  return (
    <PageFrame here={null} lang={lang} address={addressOf("/revisions", filter)} englishOnly>
      <IgnoredNote ignored={[...ignored, ...refused]} lang={lang} />
      {content}
    </PageFrame>
  );
}

/** The page of an address; a cursor that the list refuses is left out and named. */
function contentOf(filter: Filter) {
  try {
    return { content: snapshot(sharedReader(), () => viewOf(filter)), refused: [] };
  } catch (error) {
    if (!(error instanceof LedgerError) || error.code !== "invalid_cursor") throw error;
    const refused: Ignored[] = [
      {
        parameter: "cursor",
        value: filter.cursor ?? "",
        reason: "does not belong to this list; the first page is shown",
      },
    ];
    return { content: snapshot(sharedReader(), () => viewOf({ ...filter, cursor: null })), refused };
  }
}

const viewOf = (filter: Filter) =>
  filter.release === null && filter.kind === null ? releases(filter) : changes(filter);

const addressOf = (path: string, filter: Partial<Filter>) => withParams(path, toSearchParams(changesQuery, filter));

function releases({ cursor }: Filter) {
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
        <h1>What was added, revised and withdrawn</h1>
        <p className="stand">
          Nothing here is overwritten. Each commit is a release with a checksum over everything before it; a number that
          changed keeps its old version, and <code>as_of</code> on any page or file gives the figures as they stood on a
          day.
        </p>
      </div>
      <section className="sec" aria-labelledby="releases">
        <header>
          <h2 id="releases">{plural(page.total, { one: "release", other: "releases" }, "en")}</h2>
          <span className="muted">The newest first</span>
          <span className="more">
            <a href={addressOf("/revisions", { kind: "revised" })}>All that was revised</a>,{" "}
            <a href={addressOf("/revisions", { kind: "withdrawn" })}>all that was withdrawn</a>
          </span>
        </header>
        <ReleaseList releases={page.rows} counts={counts} />
        <Pages
          next={page.next && addressOf("/revisions", { cursor: page.next })}
          first={cursor && "/revisions"}
          csv={`${PUBLICATION.api}/releases.csv`}
          json={`${PUBLICATION.api}/releases`}
        />
      </section>
    </>
  );
}

function changes(filter: Filter) {
  const db = sharedReader();
  const { release: id, kind, cursor } = filter;
  const page = readChanges(db, CHANGES_OF_A_PAGE, cursor, { release: id, kind });
  const release = id === null ? null : readRelease(db, id);
  const reportIds = new Set(page.rows.map(({ after }) => after.report_id));
  const reports = reportsByIds(db, [...reportIds], readLatestRelease(db).id);
  const all = { release: id, kind };
  return (
    <>
      <nav className="crumb" aria-label="Releases">
        <a href="/revisions">All releases</a>
        <span>{release ? `Release ${release.id}, ${formatTime(release.committed_at)}` : "Every release"}</span>
      </nav>
      <div className="finding">
        <h1>
          {id === null ? "Every release" : `Release ${id}`}: {kind === null ? "all changes" : `what it ${kind}`}
        </h1>
        <p className="stand">
          {id !== null && release === null
            ? `There is no release ${id}.`
            : (release?.note ?? "The newest change first.")}
        </p>
      </div>
      {release && (
        <div className="release">
          <ReleaseFacts release={release} counts={readChangeCounts(db, [release.id]).get(release.id)} />
        </div>
      )}
      <section className="sec" aria-labelledby="changes">
        <header>
          <h2 id="changes">{plural(page.total, { one: "change", other: "changes" }, "en")}</h2>
          <span className="muted">
            {formatNumber(page.rows.length, "en")} on this page{cursor ? ", continued" : ""}
          </span>
          <span className="more kinds">
            {([null, ...CHANGE_KINDS] as const).map((one) => (
              <a
                key={one ?? "all"}
                href={addressOf("/revisions", { release: id, kind: one })}
                aria-current={one === kind ? "true" : undefined}
              >
                {one ?? "all"}
              </a>
            ))}
          </span>
        </header>
        {page.rows.length > 0 ? (
          <ChangeTable changes={page.rows} reports={reports} />
        ) : (
          <div className="state">
            <p>Nothing was {kind ?? "changed"} here.</p>
          </div>
        )}
        <Pages
          next={page.next && addressOf("/revisions", { ...all, cursor: page.next })}
          first={cursor && addressOf("/revisions", all)}
          csv={addressOf(`${PUBLICATION.api}/changes.csv`, all)}
          json={addressOf(`${PUBLICATION.api}/changes`, all)}
        />
      </section>
    </>
  );
}

function Pages({ next, first, csv, json }: { next: string | null; first: string | null; csv: string; json: string }) {
  return (
    <nav className="share" aria-label="Pages and downloads">
      {next && (
        <a className="btn" href={next} rel="next">
          Next page
          <Icon name="chevron" />
        </a>
      )}
      {first && (
        <a className="btn" href={first}>
          Back to the first page
        </a>
      )}
      <a className="btn" href={csv} download>
        <Icon name="download" />
        Download CSV
      </a>
      <a className="btn" href={json}>
        <Icon name="code" />
        JSON
      </a>
    </nav>
  );
}
