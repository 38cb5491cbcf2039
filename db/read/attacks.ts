import { and, asc, count, desc, eq, gte, inArray, lte, ne, type SQL, sql } from "drizzle-orm";
import type { Attack } from "../../domain/attack.ts";
import { type Claim, NATIONAL } from "../../domain/claim.ts";
import type { Qualifier } from "../../domain/count.ts";
import { type AsOf, ATTACK_SORTS, type AttacksFilter, type Page } from "../../domain/filters.ts";
import type { Report } from "../../domain/report.ts";
import { subtree, type WeaponSlug } from "../../domain/weapons.ts";
import { claimAt, holds, IN_TIME } from "../as-of.ts";
import { claimOf } from "../claim-row.ts";
import { keyset, readCursor, readSort, subjectOf, writeCursor } from "../cursor.ts";
import type { Db } from "../open.ts";
import { countedOnce } from "../row-counts.ts";
import { attack, claim, statement } from "../schema.ts";
import { derivedAt, snapshot } from "../snapshot.ts";
import { resolveRelease } from "./releases.ts";
import { reportsByIds } from "./reports.ts";

/** One attack of a list. */
export type AttackRow = Attack & {
  /** Weapons launched by the preferred figures; null where none states it. */
  launched: number | null;
  /** How that number is put: `at_least` where more may have been launched. Null where there is none. */
  launched_qualifier: Qualifier | null;
  /** How many reports and claims stand behind it. */
  reports: number;
  claims: number;
  /** The weapons that are named, in the order of the tree. */
  weapons: WeaponSlug[];
  /** The places that have figures of their own. */
  places: string[];
};

/** As the index claim_by_end has it. */
const CLAIM_END = sql<string>`coalesce(${claim.end}, '')`;

const SORT_KEY = {
  end: sql<string>`${attack.end}`,
  start: sql<string>`${attack.start}`,
  launched: sql<number>`coalesce(${attack.launched}, -1)`,
};

/** One page of attacks by the filter; `weapon` matches a node and everything below it. */
export function readAttacks(db: Db, filter: AttacksFilter): Page<AttackRow> {
  return snapshot(db, () => {
    const release = releaseOf(db, filter);
    const state = derivedAt(db, release);
    const total = countedOnce(db, `attacks ${release} ${subjectOf(filter)}`, () => countOf(state, filter));
    return { ...pageOf(state, filter, release), total };
  });
}

function countOf(state: Db, filter: AttacksFilter): number {
  return state.select({ total: count() }).from(attack).where(matching(state, filter)).get()?.total ?? 0;
}

/** Pages of all attacks of a filter, for exports: each is read by itself, all at the release they began at. */
export function* iterateAttacks(db: Db, filter: AttacksFilter): Generator<AttackRow[]> {
  let cursor = filter.cursor;
  do {
    const from = { ...filter, cursor };
    const page = snapshot(db, () => {
      const release = releaseOf(db, from);
      return pageOf(derivedAt(db, release), from, release);
    });
    yield page.rows;
    cursor = page.next;
  } while (cursor !== null);
}

const releaseOf = (db: Db, filter: AttacksFilter): number =>
  readCursor(filter)?.release ?? resolveRelease(db, filter.as_of).id;

function pageOf(state: Db, filter: AttacksFilter, release: number): Omit<Page<AttackRow>, "total"> {
  const { field, descending } = readSort(filter.sort, ATTACK_SORTS);
  const key = SORT_KEY[field];
  const order = descending ? desc : asc;
  const found = state
    .select({ id: attack.id, key: key as SQL<string | number>, ...LAUNCHED, body: attack.body })
    .from(attack)
    .where(and(matching(state, filter), keyset(readCursor(filter), key, attack.id, descending)))
    .orderBy(order(key), order(attack.id))
    .limit(filter.limit + 1)
    .all();
  const rows = found.slice(0, filter.limit);
  const last = rows.at(-1);
  const next = found.length > filter.limit && last ? writeCursor(filter, release, last.key, last.id) : null;
  return { rows: rows.map(attackRow), next };
}

/** The condition of a filter on the table `attack`. */
export function matching(state: Db, filter: AttacksFilter): SQL | undefined {
  const { attacker, weapon, claimant, from, to, q } = filter;
  const day = filter.date === "start" ? attack.start : attack.end;
  const withStatement = (condition: SQL) =>
    inArray(
      attack.id,
      state
        .select({ id: statement.attack_id })
        .from(statement)
        .where(and(isDrawn(statement), condition)),
    );
  const isDrawn = (table: typeof attack | typeof statement) =>
    ne(table.drawn_from, filter.imported === false ? "all" : "own");
  return and(
    isDrawn(attack),
    attacker === null ? undefined : eq(attack.attacker, attacker),
    weapon.length === 0 ? undefined : withStatement(inArray(statement.weapon, weapon.flatMap(subtree))),
    claimant.length === 0 ? undefined : withStatement(inArray(statement.claimant, [...claimant])),
    from === null ? undefined : gte(day, from),
    to === null ? undefined : lte(day, to),
    q === null ? undefined : holds(sql`${attack.words}`, q),
    IN_TIME,
  );
}

const LAUNCHED = { launched: attack.launched, launched_qualifier: attack.launched_qualifier };

type Launched = Pick<AttackRow, keyof typeof LAUNCHED>;

function attackRow({ launched, launched_qualifier, body }: Launched & { body: string }): AttackRow {
  const raid = JSON.parse(body) as Attack;
  return {
    ...raid,
    launched,
    launched_qualifier,
    reports: new Set(raid.statements.flatMap((s) => s.report_ids)).size,
    claims: claimIdsOf(raid).size,
    weapons: [...new Set(raid.statements.map((s) => s.weapon))],
    places: [...new Set(raid.statements.map((s) => s.scope))].filter((scope) => scope !== NATIONAL),
  };
}

function claimIdsOf({ statements }: Attack): Set<string> {
  return new Set(statements.flatMap((s) => [...s.claim_ids, ...s.variants.flatMap((v) => v.claim_ids)]));
}

/** One attack with everything that is known of it. */
export interface AttackDetail {
  readonly attack: AttackRow;
  /** The claims of the attack, and those of the same day that wait for review. */
  readonly claims: Claim[];
  readonly reports: Report[];
  /** Ids of the attacks before and after it of the same attacker. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** The attack of an id as it stood on a day, or null. */
export function readAttack(db: Db, id: string, as_of: AsOf): AttackDetail | null {
  return snapshot(db, () => {
    const release = resolveRelease(db, as_of).id;
    const state = derivedAt(db, release);
    const found = state
      .select()
      .from(attack)
      .where(and(eq(attack.id, id), ne(attack.drawn_from, "own")))
      .get();
    if (!found) return null;
    const row = attackRow(found);
    const ids = claimIdsOf(row);
    const ofDay = and(eq(CLAIM_END, row.end), eq(claim.attacker, row.attacker), eq(claim.kind, "attack"));
    const claims = db
      .select()
      .from(claim)
      .where(and(ofDay, eq(claim.withdrawn, false), claimAt(db, release)))
      .orderBy(claim.id)
      .all()
      .map(claimOf)
      .filter((one) => ids.has(one.id) || one.review === "in_review");
    return {
      attack: row,
      claims,
      reports: reportsByIds(db, [...new Set(claims.map((one) => one.report_id))], release),
      previous: neighbour(state, row, true),
      next: neighbour(state, row, false),
    };
  });
}

function neighbour(state: Db, { attacker, end, id }: Attack, isBefore: boolean): string | null {
  const order = isBefore ? desc : asc;
  const position = { key: end, id };
  const found = state
    .select({ id: attack.id })
    .from(attack)
    .where(
      and(
        eq(attack.attacker, attacker),
        ne(attack.drawn_from, "own"),
        keyset(position, sql`${attack.end}`, attack.id, isBefore),
      ),
    )
    .orderBy(order(attack.end), order(attack.id))
    .limit(1)
    .get();
  return found?.id ?? null;
}
