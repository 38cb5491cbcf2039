import type { IsoDate } from "../../domain/calendar.ts";
import type { Claim } from "../../domain/claim.ts";
import { CLAIM_SORTS, type ClaimsFilter, type Page } from "../../domain/filters.ts";
import type { Report } from "../../domain/report.ts";
import { subtree } from "../../domain/weapons.ts";
import { type ClaimRow, claimOf } from "../claim-row.ts";
import { readCursor, readSort, writeCursor } from "../cursor.ts";
import type { Db } from "../open.ts";
import { snapshot } from "../snapshot.ts";
import { resolveRelease } from "./releases.ts";
import { reportsByIds } from "./reports.ts";
import { type Condition, whereOf } from "./where.ts";

const SORT_KEY = {
  end: `coalesce(c."end", '')`,
  start: "coalesce(c.start, '')",
  launched: "coalesce(c.launched, -1)",
} as const;

/** One page of the claims that hold, those in review among them; `weapon` matches a node and everything below it. */
export function readClaims(db: Db, filter: ClaimsFilter): Page<Claim> {
  return snapshot(db, () => {
    const release = readCursor(filter)?.release ?? resolveRelease(db, filter.as_of).id;
    const { sql, parameters } = whereOf(claimConditions(filter, release));
    const total = db.$client.prepare(`SELECT count(*) FROM claim c ${sql}`).pluck().get(parameters) as number;
    return { ...claimPage(db, filter, release), total };
  });
}

/** Pages of all claims of a filter, for exports: each is read by itself, all at the release they began at. */
export function* iterateClaims(db: Db, filter: ClaimsFilter): Generator<Claim[]> {
  let cursor = filter.cursor;
  do {
    const page: Omit<Page<Claim>, "total"> = snapshot(db, () => {
      const release = readCursor({ ...filter, cursor })?.release ?? resolveRelease(db, filter.as_of).id;
      return claimPage(db, { ...filter, cursor }, release);
    });
    yield page.rows;
    cursor = page.next;
  } while (cursor !== null);
}

function claimPage(db: Db, filter: ClaimsFilter, release: number): Omit<Page<Claim>, "total"> {
  const { field, descending } = readSort(filter.sort, CLAIM_SORTS);
  const cursor = readCursor(filter);
  const key = SORT_KEY[field];
  const conditions = claimConditions(filter, release);
  if (cursor) {
    conditions.push({
      sql: `(${key}, c.id) ${descending ? "<" : ">"} (@cursor_key, @cursor_id)`,
      parameters: { cursor_key: cursor.key, cursor_id: cursor.id },
    });
  }
  const { sql, parameters } = whereOf(conditions);
  const direction = descending ? "DESC" : "ASC";
  const found = db.$client
    .prepare(
      `SELECT c.*, ${key} AS key FROM claim c ${sql} ORDER BY ${key} ${direction}, c.id ${direction} LIMIT @limit`,
    )
    .all({ ...parameters, limit: filter.limit + 1 }) as (ClaimRow & { key: string | number })[];
  const rows = found.slice(0, filter.limit);
  const last = rows.at(-1);
  const next = found.length > filter.limit && last ? writeCursor(filter, release, last.key, last.id) : null;
  return { rows: rows.map(claimOf), next };
}

function claimConditions(filter: ClaimsFilter, release: number): Condition[] {
  const conditions: Condition[] = [
    {
      sql: `c.release_id <= @release AND NOT EXISTS (
        SELECT 1 FROM claim newer WHERE newer.id = c.id AND newer.version > c.version AND newer.release_id <= @release)`,
      parameters: { release },
    },
    { sql: "c.withdrawn = 0" },
  ];
  const day = filter.date === "start" ? 'coalesce(c.start, c."end")' : `c."end"`;
  const { attacker, weapon, claimant, kind, scope, from, to, q } = filter;
  if (attacker !== null) conditions.push({ sql: "c.attacker = @attacker", parameters: { attacker } });
  if (kind !== null) conditions.push({ sql: "c.kind = @kind", parameters: { kind } });
  if (scope !== null) conditions.push({ sql: "fold(c.scope) = fold(@scope)", parameters: { scope } });
  if (from !== null) conditions.push({ sql: `${day} >= @from`, parameters: { from } });
  if (to !== null) conditions.push({ sql: `${day} <= @to`, parameters: { to } });
  if (weapon.length > 0) {
    conditions.push({
      sql: "c.weapon IN (SELECT value FROM json_each(@weapons))",
      parameters: { weapons: JSON.stringify(weapon.flatMap(subtree)) },
    });
  }
  if (claimant.length > 0) {
    conditions.push({
      sql: "c.claimant IN (SELECT value FROM json_each(@claimants))",
      parameters: { claimants: JSON.stringify(claimant) },
    });
  }
  if (q !== null) {
    conditions.push({
      sql: "instr(fold(c.quote || ' ' || c.scope || ' ' || c.weapon || ' ' || c.claimant || ' ' || c.id), fold(@q)) > 0",
      parameters: { q },
    });
  }
  return conditions;
}

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
    const rows = db.$client
      .prepare("SELECT * FROM claim WHERE id = ? AND release_id <= ? ORDER BY version DESC")
      .all(id, release) as ClaimRow[];
    const versions = rows.map(claimOf);
    const [claim] = versions;
    const [report] = claim ? reportsByIds(db, [claim.report_id], release) : [];
    return claim && report ? { claim, versions, report } : null;
  });
}
