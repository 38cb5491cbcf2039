import type { Metadata } from "next";
import { plural } from "../../charts/numbers.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import {
  type Ignored,
  readAttacksAddress,
  searchParamsOf,
  toSearchParams,
  withParams,
} from "../../contract/address.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import { attacksQuery } from "../../contract/queries.ts";
import { LedgerError } from "../../db/errors.ts";
import { readAttack, readAttacks } from "../../db/read/attacks.ts";
import { sharedReader } from "../../db/shared-reader.ts";
import { snapshot } from "../../db/snapshot.ts";
import type { AttacksFilter } from "../../domain/filters.ts";
import { alternatesOf } from "../addresses.ts";
import { Icon } from "../chrome/icons.tsx";
import { PageFrame } from "../chrome/page-frame.tsx";
import { IgnoredNote } from "../dashboard/ignored-note.tsx";
import { inLanguage } from "../in-language.ts";
import { pageLanguage } from "../language.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { BEFORE_FIRST_RELEASE, CURSOR_REFUSED } from "../strings/ignored.ts";
import { AttacksTable } from "./attacks-table.tsx";
import { ListForm } from "./list-form.tsx";

interface AttacksPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const lang = await pageLanguage();
  const { title, description } = ATTACKS_STRINGS[lang];
  return { title, description, alternates: alternatesOf("/attacks", lang) };
}

/** Rows of one page; each brings its evidence along. */
const PAGE = 25;

export default async function AttacksPage({ searchParams }: AttacksPageProps) {
  const lang = await pageLanguage();
  const words = ATTACKS_STRINGS[lang];
  const params = searchParamsOf(await searchParams);
  // The language is the page's; the filter knows nothing of it.
  params.delete("lang");
  const read = readAttacksAddress(params);
  const asked = { ...read.filter, limit: params.has("limit") ? Math.min(read.filter.limit, 100) : PAGE };
  const { page, filter, refused } = attacksOf(asked);
  const ignored = [...read.ignored, ...refused];
  const address = (path: string, changes: Partial<AttacksFilter>) =>
    withParams(path, toSearchParams(attacksQuery, { ...read.filter, ...filter, ...changes, limit: read.filter.limit }));
  return (
    <PageFrame here="/attacks" lang={lang} address={address("/attacks", {})}>
      <IgnoredNote ignored={ignored} lang={lang} />
      <div className="finding">
        <h1>{words.heading}</h1>
        <p className="stand">{words.standfirst}</p>
      </div>
      <ListForm filter={filter} lang={lang} />
      <section className="sec" aria-labelledby="list">
        <header>
          <h2 id="list">{plural(page.total, CHART_STRINGS[lang].nouns.attack, lang)}</h2>
          <span className="muted">
            {words.onThisPage(page.details.length)}
            {filter.cursor ? words.continued : ""}
          </span>
        </header>
        {page.details.length > 0 ? (
          <AttacksTable details={page.details} lang={lang} />
        ) : (
          <div className="state">
            <p>
              <b>{words.noneMatches}</b> {words.noneWhy}
            </p>
            <p>
              <a className="btn" href={inLanguage("/attacks", lang)}>
                {words.showAll}
              </a>
            </p>
          </div>
        )}
        <nav className="share" aria-label={words.pages}>
          {page.next && (
            <a className="btn" href={inLanguage(address("/attacks", { cursor: page.next }), lang)} rel="next">
              {words.next(PAGE)}
              <Icon name="chevron" />
            </a>
          )}
          {filter.cursor && (
            <a className="btn" href={inLanguage(address("/attacks", { cursor: null }), lang)}>
              {words.firstPage}
            </a>
          )}
          <a className="btn" href={address(`${PUBLICATION.api}/attacks.csv`, { cursor: null })} download>
            <Icon name="download" />
            {words.downloadCsv}
          </a>
          <a className="btn" href={address(`${PUBLICATION.api}/attacks`, { cursor: null })}>
            <Icon name="code" />
            JSON
          </a>
        </nav>
      </section>
    </PageFrame>
  );
}

/** The attacks of a filter. A cursor or date that the ledger refuses is left out and named. */
function attacksOf(filter: AttacksFilter): {
  page: ReturnType<typeof pageOf>;
  filter: AttacksFilter;
  refused: Ignored[];
} {
  try {
    return { page: pageOf(filter), filter, refused: [] };
  } catch (error) {
    const refused = error instanceof LedgerError ? refusalOf(error, filter) : null;
    if (!refused) throw error;
    const rest = { ...filter, [refused.parameter]: null };
    return { page: pageOf(rest), filter: rest, refused: [refused] };
  }
}

function refusalOf(error: LedgerError, filter: AttacksFilter): Ignored | null {
  if (error.code === "invalid_cursor")
    return {
      parameter: "cursor",
      value: filter.cursor ?? "",
      reason: CURSOR_REFUSED,
    };
  if (error.code === "no_release")
    return {
      parameter: "as_of",
      value: String(filter.as_of ?? ""),
      reason: BEFORE_FIRST_RELEASE,
    };
  return null;
}

function pageOf(filter: AttacksFilter) {
  const db = sharedReader();
  return snapshot(db, () => {
    const { rows, next, total } = readAttacks(db, filter);
    const details = rows.map((row) => readAttack(db, row.id, filter.as_of)).filter((detail) => detail !== null);
    return { details, next, total };
  });
}
