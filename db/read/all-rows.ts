import type { Attack, Statement } from "../../domain/attack.ts";
import type { Claim } from "../../domain/claim.ts";
import type { AttacksFilter, ChangesOf, ClaimsFilter, Page, ReportsFilter } from "../../domain/filters.ts";
import { type Db, openReader } from "../open.ts";
import { type AttackRow, iterateAttacks, readAttacks } from "./attacks.ts";
import { type Change, readChanges } from "./changes.ts";
import { iterateClaims, readClaims } from "./claims.ts";
import { type ReportRow, readReports } from "./reports.ts";

/** Every row of a filter, and how many there are; the rows are asked for only when they are sent. */
export interface AllRows<Row> {
  readonly total: number;
  readonly rows: Iterable<Row>;
}

/** A filter without its page. */
type Whole<Filter> = Omit<Filter, "limit" | "cursor">;

/** Rows that are read at once: so few that they are gone before the collector keeps them, and memory stays flat. */
const PAGE = 200;

/** All claims of a filter. */
export function allClaims(db: Db, filter: Whole<ClaimsFilter>): AllRows<Claim> {
  const paged = { ...filter, limit: PAGE, cursor: null };
  return allRows(db, readClaims(db, paged), (own, cursor) => iterateClaims(own, { ...paged, cursor }));
}

/** All attacks of a filter. */
export function allAttacks(db: Db, filter: Whole<AttacksFilter>): AllRows<AttackRow> {
  const paged = { ...filter, limit: PAGE, cursor: null };
  return allRows(db, readAttacks(db, paged), (own, cursor) => iterateAttacks(own, { ...paged, cursor }));
}

/** What one claimant says about one weapon and scope, with the attack that it belongs to. */
export interface AttackStatement {
  readonly attack: Attack;
  readonly statement: Statement;
}

/** A row for each attack and statement. They are counted in a pass of their own, so that none has to be kept. */
export function allStatements(db: Db, filter: Whole<AttacksFilter>): AllRows<AttackStatement> {
  let total = 0;
  for (const page of iterateAttacks(db, { ...filter, limit: PAGE, cursor: null })) {
    for (const attack of page) total += attack.statements.length;
  }
  return { total, rows: statementsOf(allAttacks(db, filter).rows) };
}

function* statementsOf(attacks: Iterable<AttackRow>): Generator<AttackStatement, void> {
  for (const attack of attacks) {
    for (const statement of attack.statements) yield { attack, statement };
  }
}

/** All reports of a filter. */
export function allReports(db: Db, filter: Whole<ReportsFilter>): AllRows<ReportRow> {
  const paged = { ...filter, limit: PAGE, cursor: null };
  return allRows(db, readReports(db, paged), (own, cursor) =>
    pagesFrom((at) => readReports(own, { ...paged, cursor: at }), cursor),
  );
}

/** All changes that are asked for. */
export function allChanges(db: Db, of: ChangesOf): AllRows<Change> {
  return allRows(db, readChanges(db, PAGE, null, of), (own, cursor) =>
    pagesFrom((at) => readChanges(own, PAGE, at, of), cursor),
  );
}

/**
 * The first page is read at once, and its cursor pins the others to the same release. They are read on a connection of
 * their own, which is opened when they are asked for and closed in any case.
 */
function allRows<Row>(
  db: Db,
  first: Page<Row>,
  pagesAfter: (db: Db, cursor: string) => Iterable<readonly Row[]>,
): AllRows<Row> {
  function* rows(): Generator<Row, void> {
    yield* first.rows;
    if (first.next === null) return;
    const own = openReader(db.$client.name);
    try {
      for (const page of pagesAfter(own, first.next)) yield* page;
    } finally {
      own.$client.close();
    }
  }
  return { total: first.total, rows: rows() };
}

/** The rows of every page from a cursor to the end. */
function* pagesFrom<Row>(read: (cursor: string) => Page<Row>, cursor: string): Generator<readonly Row[], void> {
  for (let at: string | null = cursor; at !== null; ) {
    const page: Page<Row> = read(at);
    yield page.rows;
    at = page.next;
  }
}
