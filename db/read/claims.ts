import { and, asc, count, desc, eq, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import type { IsoDate } from "../../domain/calendar.ts";
import type { Claim } from "../../domain/claim.ts";
import { CLAIM_SORTS, type ClaimsFilter, type Page } from "../../domain/filters.ts";
import type { Report } from "../../domain/report.ts";
import { subtree } from "../../domain/weapons.ts";
import { claimAt, holds } from "../as-of.ts";
import { claimOf } from "../claim-row.ts";
import { keyset, readCursor, readSort, writeCursor } from "../cursor.ts";
import type { Db } from "../open.ts";
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
    const total =
      db
        .select({ total: count() })
        .from(claim)
        .where(matching(db, filter, release))
        .get()?.total ?? 0;
    return { ...pageOf(db, filter, release), total };
  });
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
  const found = db
    .select({ row: claim, key: key as SQL<string | number> })
    .from(claim)
    .where(and(matching(db, filter, release), keyset(readCursor(filter), key, claim.id, descending)))
    .orderBy(order(key), order(claim.id))
    .limit(filter.limit + 1)
    .all();
  const rows = found.slice(0, filter.limit);
  const last = rows.at(-1);
  const next = found.length > filter.limit && last ? writeCursor(filter, release, last.key, last.row.id) : null;
  return { rows: rows.map(({ row }) => claimOf(row)), next };
}

function matching(db: Db, filter: ClaimsFilter, release: number): SQL | undefined {
  const { attacker, weapon, claimant, kind, scope, from, to, q } = filter;
  const day = filter.date === "start" ? sql`coalesce(${claim.start}, ${claim.end})` : sql`${claim.end}`;
  return and(
    claimAt(db, release),
    eq(claim.withdrawn, false),
    attacker === null ? undefined : eq(claim.attacker, attacker),
    kind === null ? undefined : eq(claim.kind, kind),
    scope === null ? undefined : sql`fold(${claim.scope}) = fold(${scope})`,
    weapon.length === 0 ? undefined : inArray(claim.weapon, weapon.flatMap(subtree)),
    claimant.length === 0 ? undefined : inArray(claim.claimant, [...claimant]),
    from === null ? undefined : gte(day, from),
    to === null ? undefined : lte(day, to),
    q === null ? undefined : holds(WORDS, q),
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
export function readClaim(db: Db, id: string, as_of: IsoDate | null): ClaimDetail | null {
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
