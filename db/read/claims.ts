import { and, asc, between, count, desc, eq, inArray, lte, type SQL, sql } from "drizzle-orm";
import type { Claim } from "../../domain/claim.ts";
import { type AsOf, CLAIM_SORTS, type ClaimsFilter, type Page } from "../../domain/filters.ts";
import type { Report } from "../../domain/report.ts";
import { subtree } from "../../domain/weapons.ts";
import { claimAt, holds, IN_TIME, isOwn } from "../as-of.ts";
import { claimOf, claimOfValues, LISTED_COLUMNS, LISTED_VALUES } from "../claim-row.ts";
import { keyset, readCursor, readSort, subjectOf, writeCursor } from "../cursor.ts";
import type { Db } from "../open.ts";
import { prepared } from "../prepared.ts";
import { countedOnce, isCounted } from "../row-counts.ts";
import { claim } from "../schema.ts";
import { snapshot } from "../snapshot.ts";
import { resolveRelease } from "./releases.ts";
import { reportsByIds } from "./reports.ts";

const SORT_KEY = {
  end: sql<string>`coalesce(${claim.end}, '')`,
  start: sql<string>`coalesce(${claim.start}, '')`,
  launched: sql<number>`coalesce(${claim.launched}, -1)`,
};

/** One page of the claims that hold, those in review among them; `weapon` matches a node and everything below it. */
export function readClaims(db: Db, filter: ClaimsFilter): Page<Claim> {
  return snapshot(db, () => {
    const release = releaseOf(db, filter);
    const total = countedOnce(db, countName(filter, release), () => countOf(db, filter, release));
    return { ...pageOf(db, filter, release), total };
  });
}

const countName = (filter: ClaimsFilter, release: number): string => `claims ${release} ${subjectOf(filter)}`;

function countOf(db: Db, filter: ClaimsFilter, release: number, slice?: SQL): number {
  const found = db
    .select({ total: count() })
    .from(claim)
    .where(and(slice, matching(db, filter, release)))
    .get();
  return found?.total ?? 0;
}

/** Rows of the table that are looked at between two pauses: some milliseconds. */
const SLICE = 10_000;

/**
 * Counts the claims of a filter for `readClaims` a slice of the table at a time, and waits for `pause` in between: to
 * count a million at once would hold up everything else for a second.
 */
export async function countClaims(
  db: Db,
  filter: ClaimsFilter,
  pause: () => Promise<unknown>,
  slice = SLICE,
): Promise<void> {
  const release = releaseOf(db, filter);
  const name = countName(filter, release);
  if (isCounted(db, name)) return;
  const last = db.$client.prepare("SELECT max(rowid) FROM claim").pluck().get() as number | null;
  let total = 0;
  for (let from = 1; from <= (last ?? 0); from += slice) {
    total += countOf(db, filter, release, sql`${claim}.rowid BETWEEN ${from} AND ${from + slice - 1}`);
    await pause();
  }
  countedOnce(db, name, () => total);
}

/** Pages of all claims of a filter, for exports: each is read by itself, all at the release they began at. */
export function* iterateClaims(db: Db, filter: ClaimsFilter): Generator<Claim[]> {
  let cursor = filter.cursor;
  do {
    const from = { ...filter, cursor };
    const page = snapshot(db, () => pageOf(db, from, releaseOf(db, from)));
    yield page.rows;
    cursor = page.next;
  } while (cursor !== null);
}

const releaseOf = (db: Db, filter: ClaimsFilter): number =>
  readCursor(filter)?.release ?? resolveRelease(db, filter.as_of).id;

function pageOf(db: Db, filter: ClaimsFilter, release: number): Omit<Page<Claim>, "total"> {
  const { field, descending } = readSort(filter.sort, CLAIM_SORTS);
  const key = SORT_KEY[field];
  const order = descending ? desc : asc;
  const query = db
    .select({ values: sql.raw(LISTED_COLUMNS), key })
    .from(claim)
    .where(and(matching(db, filter, release), keyset(readCursor(filter), key, claim.id, descending)))
    .orderBy(order(key), order(claim.id))
    .limit(filter.limit + 1)
    .toSQL();
  // Past Drizzle's mapping: a page of wide rows takes three times as long with it.
  const found = prepared(db.$client, query.sql).all(...query.params) as unknown[][];
  const page = found
    .slice(0, filter.limit)
    .map((values) => ({ at: values[LISTED_VALUES], claim: claimOfValues(values) }));
  const last = page.at(-1);
  const next =
    found.length > filter.limit && last
      ? writeCursor(filter, release, last.at as string | number, last.claim.id)
      : null;
  return { rows: page.map((row) => row.claim), next };
}

/** The condition of a filter on the table `claim` at a release. */
export function matching(db: Db, filter: ClaimsFilter, release: number): SQL | undefined {
  const { attacker, weapon, claimant, kind, scope, from, to, q } = filter;
  const day = filter.date === "start" ? sql`coalesce(${claim.start}, ${claim.end}, '')` : SORT_KEY.end;
  const isDated = from !== null || to !== null;
  return and(
    claimAt(db, release),
    eq(claim.withdrawn, false),
    filter.imported === false ? isOwn(db) : undefined,
    attacker === null ? undefined : eq(claim.attacker, attacker),
    kind === null ? undefined : eq(claim.kind, kind),
    scope === null ? undefined : sql`fold(${claim.scope}) = fold(${scope})`,
    weapon.length === 0 ? undefined : inArray(claim.weapon, weapon.flatMap(subtree)),
    claimant.length === 0 ? undefined : inArray(claim.claimant, [...claimant]),
    isDated ? between(day, from ?? "0", to ?? "9999") : undefined,
    q === null ? undefined : holds(WORDS, q),
    IN_TIME,
  );
}

const WORDS = sql`${claim.quote} || ' ' || ${claim.scope} || ' ' || ${claim.weapon} || ' ' || ${claim.claimant} || ' ' || ${claim.id}`;

/** A claim with its history. */
export interface ClaimDetail {
  /** As it stood; `withdrawn` tells a claim that its report no longer states. */
  readonly claim: Claim;
  /** All versions up to then, newest first. */
  readonly versions: Claim[];
  readonly report: Report;
}

/** The claim of an id as it stood on a day, withdrawn ones too, or null. */
export function readClaim(db: Db, id: string, as_of: AsOf): ClaimDetail | null {
  return snapshot(db, () => {
    const release = resolveRelease(db, as_of).id;
    const versions = db
      .select()
      .from(claim)
      .where(and(eq(claim.id, id), lte(claim.release_id, release)))
      .orderBy(desc(claim.version))
      .all()
      .map(claimOf);
    const [current] = versions;
    const [report] = current ? reportsByIds(db, [current.report_id], release) : [];
    return current && report ? { claim: current, versions, report } : null;
  });
}
