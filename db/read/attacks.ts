import type { Attack } from "../../domain/attack.ts";
import type { IsoDate } from "../../domain/calendar.ts";
import type { Claim } from "../../domain/claim.ts";
import { ATTACK_SORTS, type AttacksFilter, type Page } from "../../domain/filters.ts";
import type { Report } from "../../domain/report.ts";
import { subtree, type WeaponSlug } from "../../domain/weapons.ts";
import { type ClaimRow, claimOf } from "../claim-row.ts";
import { CLAIM_AT } from "../current.ts";
import { readCursor, readSort, writeCursor } from "../cursor.ts";
import type { Db } from "../open.ts";
import { derivedAt, snapshot } from "../snapshot.ts";
import { resolveRelease } from "./releases.ts";
import { reportsByIds } from "./reports.ts";
import { type Condition, whereOf } from "./where.ts";

/** One attack of a list. */
export type AttackRow = Attack & {
  /** Weapons launched by the preferred figures; null where none states it. */
  launched: number | null;
  /** How many reports and claims stand behind it. */
  reports: number;
  claims: number;
  /** The weapons that are named, in the order of the tree. */
  weapons: WeaponSlug[];
  /** The places that have figures of their own. */
  places: string[];
};

const SORT_KEY = { end: `"end"`, start: "start", launched: "coalesce(launched, -1)" } as const;

/** One page of attacks by the filter; `weapon` matches a node and everything below it. */
export function readAttacks(db: Db, filter: AttacksFilter): Page<AttackRow> {
  return snapshot(db, () => {
    const cursor = readCursor(filter);
    const release = cursor?.release ?? resolveRelease(db, filter.as_of).id;
    const state = derivedAt(db, release).$client;
    const conditions = attackConditions(filter);
    const { sql, parameters } = whereOf(conditions);
    const total = state.prepare(`SELECT count(*) FROM attack ${sql}`).pluck().get(parameters) as number;
    return { ...attackPage(db, filter, release), total };
  });
}

/** Pages of all attacks of a filter, for exports: each is read by itself, all at the release they began at. */
export function* iterateAttacks(db: Db, filter: AttacksFilter): Generator<AttackRow[]> {
  let cursor = filter.cursor;
  do {
    const page: Omit<Page<AttackRow>, "total"> = snapshot(db, () => {
      const release = readCursor({ ...filter, cursor })?.release ?? resolveRelease(db, filter.as_of).id;
      return attackPage(db, { ...filter, cursor }, release);
    });
    yield page.rows;
    cursor = page.next;
  } while (cursor !== null);
}

function attackPage(db: Db, filter: AttacksFilter, release: number): Omit<Page<AttackRow>, "total"> {
  const { field, descending } = readSort(filter.sort, ATTACK_SORTS);
  const cursor = readCursor(filter);
  const key = SORT_KEY[field];
  const conditions = attackConditions(filter);
  if (cursor) {
    conditions.push({
      sql: `(${key}, id) ${descending ? "<" : ">"} (@cursor_key, @cursor_id)`,
      parameters: { cursor_key: cursor.key, cursor_id: cursor.id },
    });
  }
  const { sql, parameters } = whereOf(conditions);
  const direction = descending ? "DESC" : "ASC";
  const found = derivedAt(db, release)
    .$client.prepare(
      `SELECT id, ${key} AS key, launched, body FROM attack ${sql} ORDER BY ${key} ${direction}, id ${direction} LIMIT @limit`,
    )
    .all({ ...parameters, limit: filter.limit + 1 }) as FoundAttack[];
  const rows = found.slice(0, filter.limit);
  const last = rows.at(-1);
  const next = found.length > filter.limit && last ? writeCursor(filter, release, last.key, last.id) : null;
  return { rows: rows.map(attackRow), next };
}

interface FoundAttack {
  readonly id: string;
  readonly key: string | number;
  readonly launched: number | null;
  readonly body: string;
}

function attackRow({ launched, body }: Pick<FoundAttack, "launched" | "body">): AttackRow {
  const attack = JSON.parse(body) as Attack;
  return {
    ...attack,
    launched,
    reports: new Set(attack.statements.flatMap((s) => s.report_ids)).size,
    claims: claimIdsOf(attack).size,
    weapons: [...new Set(attack.statements.map((s) => s.weapon))],
    places: [...new Set(attack.statements.map((s) => s.scope))].filter((scope) => scope !== "national"),
  };
}

function claimIdsOf(attack: Attack): Set<string> {
  return new Set(attack.statements.flatMap((s) => [...s.claim_ids, ...s.variants.flatMap((v) => v.claim_ids)]));
}

function attackConditions(filter: AttacksFilter): Condition[] {
  const conditions: Condition[] = [];
  const day = filter.date === "start" ? "start" : `"end"`;
  const { attacker, weapon, claimant, from, to, q } = filter;
  if (attacker !== null) conditions.push({ sql: "attacker = @attacker", parameters: { attacker } });
  if (weapon.length > 0) {
    conditions.push({
      sql: "id IN (SELECT attack_id FROM statement WHERE weapon IN (SELECT value FROM json_each(@weapons)))",
      parameters: { weapons: JSON.stringify(weapon.flatMap(subtree)) },
    });
  }
  if (claimant.length > 0) {
    conditions.push({
      sql: "id IN (SELECT attack_id FROM statement WHERE claimant IN (SELECT value FROM json_each(@claimants)))",
      parameters: { claimants: JSON.stringify(claimant) },
    });
  }
  if (from !== null) conditions.push({ sql: `${day} >= @from`, parameters: { from } });
  if (to !== null) conditions.push({ sql: `${day} <= @to`, parameters: { to } });
  if (q !== null) conditions.push({ sql: "instr(words, fold(@q)) > 0", parameters: { q } });
  return conditions;
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
export function readAttack(db: Db, id: string, as_of: IsoDate | null): AttackDetail | null {
  return snapshot(db, () => {
    const release = resolveRelease(db, as_of).id;
    const state = derivedAt(db, release).$client;
    const found = state.prepare("SELECT launched, body FROM attack WHERE id = ?").get(id) as FoundAttack | undefined;
    if (!found) return null;
    const attack = attackRow(found);
    const ids = claimIdsOf(attack);
    const rows = db.$client
      .prepare(
        `SELECT c.* FROM claim c WHERE c.attacker = ? AND c."end" = ? AND c.kind = 'attack' AND c.withdrawn = 0
         AND ${CLAIM_AT} ORDER BY c.id`,
      )
      .all(attack.attacker, attack.end, release, release) as ClaimRow[];
    const claims = rows.map(claimOf).filter((claim) => ids.has(claim.id) || claim.review === "in_review");
    const neighbour = (than: "<" | ">", direction: "ASC" | "DESC") =>
      state
        .prepare(
          `SELECT id FROM attack WHERE attacker = ? AND ("end", id) ${than} (?, ?) ORDER BY "end" ${direction}, id ${direction} LIMIT 1`,
        )
        .pluck()
        .get(attack.attacker, attack.end, attack.id) as string | undefined;
    return {
      attack,
      claims,
      reports: reportsByIds(db, [...new Set(claims.map((claim) => claim.report_id))], release),
      previous: neighbour("<", "DESC") ?? null,
      next: neighbour(">", "ASC") ?? null,
    };
  });
}
