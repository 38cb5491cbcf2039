import type Sqlite from "better-sqlite3";
import type { Attack } from "../domain/attack.ts";
import type { IsoDate } from "../domain/calendar.ts";
import type { Claim } from "../domain/claim.ts";
import { type ClaimantSlug, claimant } from "../domain/claimants.ts";
import type { DateRule } from "../domain/rates.ts";
import { weapon } from "../domain/weapons.ts";
import { launchedOf } from "../ledger/figures.ts";
import { groupAttacks } from "../ledger/group.ts";
import { daySums, SUM_FIELDS } from "../ledger/rates.ts";
import type { Sources } from "../ledger/statements.ts";

/** The tables that are made from claims, each with what it is made for. */
export const DERIVED_TABLES = ["attack", "statement", "rate_day", "rate_day_claimant"] as const;

/** Attacker and end date: what is regrouped together. */
export interface Bucket {
  readonly attacker: string;
  readonly end: IsoDate;
}

/** Rewrites the derived tables. Prepared once for a connection, which must be in a transaction while it is used. */
export class Deriver {
  readonly #attacksOfBucket: Sqlite.Statement<[string, string]>;
  readonly #deleteStatements: Sqlite.Statement<[string]>;
  readonly #deleteAttacks: Sqlite.Statement<[string, string]>;
  readonly #insertAttack: Sqlite.Statement;
  readonly #insertStatement: Sqlite.Statement;
  readonly #bodies: Record<DateRule, Sqlite.Statement<[string, string]>>;
  readonly #deleteDay: readonly Sqlite.Statement<[string, string, string]>[];
  readonly #insertDay: Sqlite.Statement;
  readonly #insertDayClaimant: Sqlite.Statement;

  constructor(client: Sqlite.Database) {
    this.#attacksOfBucket = client.prepare(`SELECT id, start FROM attack WHERE attacker = ? AND "end" = ?`);
    this.#deleteStatements = client.prepare("DELETE FROM statement WHERE attack_id = ?");
    this.#deleteAttacks = client.prepare(`DELETE FROM attack WHERE attacker = ? AND "end" = ?`);
    this.#insertAttack = client.prepare(
      `INSERT INTO attack (id, attacker, start, "end", agreement, launched, words, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#insertStatement = client.prepare(
      "INSERT INTO statement (attack_id, weapon, claimant, scope) VALUES (?, ?, ?, ?)",
    );
    this.#bodies = {
      end: client.prepare(`SELECT body FROM attack WHERE attacker = ? AND "end" = ?`),
      start: client.prepare("SELECT body FROM attack WHERE attacker = ? AND start = ?"),
    };
    this.#deleteDay = ["rate_day", "rate_day_claimant"].map((table) =>
      // Named, because the planner prefers the primary key and reads all days of the attacker.
      client.prepare(`DELETE FROM ${table} INDEXED BY ${table}_day WHERE attacker = ? AND date_rule = ? AND day = ?`),
    );
    const columns = ["attacker", "measure", "date_rule", "view", "weapon", "day"];
    const insert = (table: string, more: readonly string[]) => {
      const all = [...columns, ...more];
      return client.prepare(
        `INSERT INTO ${table} (${all.map((c) => `"${c}"`).join(", ")}) VALUES (${all.map(() => "?").join(", ")})`,
      );
    };
    this.#insertDay = insert("rate_day", SUM_FIELDS);
    this.#insertDayClaimant = insert("rate_day_claimant", ["claimant", "launched"]);
  }

  /**
   * Groups the claims of each bucket anew and adds up the days that the attacks began and ended on, before and after.
   * `claimsOf` gives the current claims of a bucket. Returns how many attacks there are more than before.
   */
  regroup(buckets: Iterable<Bucket>, claimsOf: (bucket: Bucket) => { claims: Claim[]; sources: Sources }): number {
    const days = new Map<string, { attacker: string; rule: DateRule; day: IsoDate }>();
    const touch = (attacker: string, rule: DateRule, day: IsoDate) =>
      days.set(`${attacker} ${rule} ${day}`, { attacker, rule, day });
    let more = 0;
    for (const bucket of buckets) {
      const { attacker, end } = bucket;
      const before = this.#attacksOfBucket.all(attacker, end) as { id: string; start: IsoDate }[];
      for (const { id, start } of before) {
        this.#deleteStatements.run(id);
        touch(attacker, "start", start);
      }
      this.#deleteAttacks.run(attacker, end);
      const { claims, sources } = claimsOf(bucket);
      const attacks = groupAttacks(claims, sources);
      for (const attack of attacks) {
        this.#insert(attack);
        touch(attacker, "start", attack.start);
      }
      touch(attacker, "end", end);
      more += attacks.length - before.length;
    }
    for (const { attacker, rule, day } of days.values()) this.#addUpDay(attacker, rule, day);
    return more;
  }

  #insert(attack: Attack): void {
    this.#insertAttack.run(
      attack.id,
      attack.attacker,
      attack.start,
      attack.end,
      attack.agreement,
      launchedOf(attack),
      wordsOf(attack),
      JSON.stringify(attack),
    );
    for (const statement of attack.statements) {
      this.#insertStatement.run(attack.id, statement.weapon, statement.claimant, statement.scope);
    }
  }

  #addUpDay(attacker: string, rule: DateRule, day: IsoDate): void {
    for (const statement of this.#deleteDay) statement.run(attacker, rule, day);
    const bodies = this.#bodies[rule].all(attacker, day) as { body: string }[];
    const attacks = bodies.map(({ body }) => JSON.parse(body) as Attack);
    for (const sums of daySums(attacks, [rule])) {
      const key = [sums.attacker, sums.measure, sums.date, sums.view, sums.weapon, sums.day];
      this.#insertDay.run(...key, ...SUM_FIELDS.map((field) => sums[field]));
      for (const [slug, launched] of Object.entries(sums.claimants) as [ClaimantSlug, number][]) {
        this.#insertDayClaimant.run(...key, slug, launched);
      }
    }
  }
}

/** The words that a text filter finds an attack by, in lower case. */
function wordsOf(attack: Attack): string {
  const words = attack.statements.flatMap((s) => [
    weapon(s.weapon).label,
    s.weapon,
    claimant(s.claimant).label,
    s.claimant,
    s.scope,
  ]);
  return [...new Set([attack.id, ...words])].join(" ").toLowerCase();
}
