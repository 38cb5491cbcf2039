import type { Metadata } from "next";
import { plural } from "../../charts/numbers.ts";
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
import { Icon } from "../chrome/icons.tsx";
import { PageFrame } from "../chrome/page-frame.tsx";
import { IgnoredNote } from "../dashboard/ignored-note.tsx";
import { AttacksTable } from "./attacks-table.tsx";
import { ListForm } from "./list-form.tsx";

export const metadata: Metadata = {
  title: "Attacks",
  description: "Every attack on record, with the figures of each claimant and the sentences they stand on.",
};

/** Rows of one page; each brings its evidence along. */
const PAGE = 25;

export default async function AttacksPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const params = searchParamsOf(await searchParams);
  const read = readAttacksAddress(params);
  const asked = { ...read.filter, limit: params.has("limit") ? Math.min(read.filter.limit, 100) : PAGE };
  const { page, filter, refused } = attacksOf(asked);
  const ignored = [...read.ignored, ...refused];
  const address = (path: string, changes: Partial<AttacksFilter>) =>
    withParams(path, toSearchParams(attacksQuery, { ...read.filter, ...filter, ...changes, limit: read.filter.limit }));
  return (
    <PageFrame here="/attacks">
      <IgnoredNote ignored={ignored} />
      <div className="finding">
        <h1>Attacks on record</h1>
        <p className="stand">
          One row for each claimant, weapon and place. Claims are attributed, not verified; a day without a row is a day
          without a figure.
        </p>
      </div>
      <ListForm filter={filter} />
      <section className="sec" aria-labelledby="list">
        <header>
          <h2 id="list">{plural(page.total, "attack")}</h2>
          <span className="muted">
            {page.details.length} on this page{filter.cursor ? ", continued" : ""}
          </span>
        </header>
        {page.details.length > 0 ? (
          <AttacksTable details={page.details} />
        ) : (
          <div className="state">
            <p>
              <b>No attack on record matches.</b> Other words, dates or weapons may; an attack that nobody put a number
              on is not here.
            </p>
            <p>
              <a className="btn" href="/attacks">
                Show all attacks
              </a>
            </p>
          </div>
        )}
        <nav className="share" aria-label="Pages and downloads">
          {page.next && (
            <a className="btn" href={address("/attacks", { cursor: page.next })} rel="next">
              Next {PAGE}
              <Icon name="chevron" />
            </a>
          )}
          {filter.cursor && (
            <a className="btn" href={address("/attacks", { cursor: null })}>
              Back to the first page
            </a>
          )}
          <a className="btn" href={address(`${PUBLICATION.api}/attacks.csv`, { cursor: null })} download>
            <Icon name="download" />
            Download CSV
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
      reason: "does not belong to this list; the first page is shown",
    };
  if (error.code === "no_release")
    return { parameter: "as_of", value: filter.as_of ?? "", reason: "is before the first release of the ledger" };
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
