import type Sqlite from "better-sqlite3";
import type { Attack } from "../domain/attack.ts";
import type { IsoDate } from "../domain/calendar.ts";
import { claimant } from "../domain/claimants.ts";
import type { WithImported } from "../domain/filters.ts";
import { weapon } from "../domain/weapons.ts";
import { figuresOf, launchedOf } from "../ledger/figures.ts";
import { groupAttacks } from "../ledger/group.ts";
import { SUMMED_FIELDS } from "../ledger/rates.ts";
import { type BucketClaims, bucketReader, CLAIM_AT } from "./bucket-claims.ts";
import { DERIVED_INDEXES, DeferredIndexes } from "./deferred-indexes.ts";
import type { attack } from "./schema.ts";

/** The tables that are made from claims. */
export const DERIVED_TABLES = ["attack", "statement", "figure", "figure_claimant"] as const;

type DrawnFrom = typeof attack.$inferSelect.drawn_from;

/** SQL: whether a derived row stands for all claims, or for those alone that were not imported. */
export function isDrawnFrom(imported: WithImported): string {
  return `drawn_from <> '${imported ? "own" : "all"}'`;
}

/** Attacker and end date: what is regrouped together. */
export interface Bucket {
  readonly attacker: string;
  readonly end: IsoDate;
}

/** So many buckets, and more than the attacks that stay, go into the indexes of the derived tables at once. */
const MANY_BUCKETS = 500;

/** Rewrites the derived tables. Prepared once for a connection, which must be in a transaction while it is used. */
export class Deriver {
  readonly #client: Sqlite.Database;
  readonly #attacksOfBucket: Sqlite.Statement<[string, string]>;
  readonly #deletes: readonly Sqlite.Statement<[string]>[];
  readonly #insertAttack: Sqlite.Statement;
  readonly #insertStatement: Sqlite.Statement;
  readonly #insertFigure: Sqlite.Statement;
  readonly #insertFigureClaimant: Sqlite.Statement;

  constructor(client: Sqlite.Database) {
    this.#client = client;
    this.#attacksOfBucket = client.prepare(`SELECT id, drawn_from FROM attack WHERE attacker = ? AND "end" = ?`);
    this.#deletes = [
      ...["statement", "figure", "figure_claimant"].map((table) => `DELETE FROM ${table} WHERE attack_id = ?`),
      "DELETE FROM attack WHERE id = ?",
    ].map((sql) => client.prepare(sql));
    this.#insertAttack = insertInto(client, "attack", [
      "id",
      "drawn_from",
      "attacker",
      "start",
      "end",
      "agreement",
      "launched",
      "launched_qualifier",
      "words",
      "body",
    ]);
    this.#insertStatement = insertInto(client, "statement", ["attack_id", "drawn_from", "weapon", "claimant", "scope"]);
    const key = ["attack_id", "drawn_from", "attacker", "start", "end", "weapon", "separate", "resolvable"];
    this.#insertFigure = insertInto(client, "figure", [...key, "end_month", "view", ...SUMMED_FIELDS, "claimant"]);
    this.#insertFigureClaimant = insertInto(client, "figure_claimant", [...key, "claimant", "launched"]);
  }

  /**
   * Groups the claims of each bucket anew. `claimsOf` gives the current claims of a bucket. Returns how many attacks
   * there are more than before.
   */
  regroup(buckets: Iterable<Bucket>, claimsOf: (bucket: Bucket) => BucketClaims): number {
    const touched = [...buckets];
    let more = 0;
    for (const bucket of touched) more -= this.#clear(bucket);
    const indexes = new DeferredIndexes(this.#client);
    if (touched.length >= MANY_BUCKETS && touched.length > this.#attacks()) indexes.leaveOut(DERIVED_INDEXES);
    for (const bucket of touched) {
      const { claims, own, sources } = claimsOf(bucket);
      const attacks = groupAttacks(claims, sources);
      for (const attack of attacks) this.#insert(attack, own === claims ? "both" : "all");
      if (own !== claims) for (const attack of groupAttacks(own, sources)) this.#insert(attack, "own");
      more += attacks.length;
    }
    indexes.restore();
    return more;
  }

  /** Deletes the attacks of a bucket; returns how many there were. */
  #clear({ attacker, end }: Bucket): number {
    const before = this.#attacksOfBucket.all(attacker, end) as { id: string; drawn_from: DrawnFrom }[];
    for (const { id } of before) for (const statement of this.#deletes) statement.run(id);
    return before.filter(({ drawn_from }) => drawn_from !== "own").length;
  }

  /** How many attacks there are. */
  #attacks(): number {
    return this.#client.prepare("SELECT count(*) FROM attack").pluck().get() as number;
  }

  #insert(attack: Attack, drawn_from: DrawnFrom): void {
    const { id, attacker, start, end } = attack;
    const launched = launchedOf(attack);
    this.#insertAttack.run(
      id,
      drawn_from,
      attacker,
      start,
      end,
      attack.agreement,
      launched?.value ?? null,
      launched?.qualifier ?? null,
      wordsOf(attack),
      JSON.stringify(attack),
    );
    for (const { weapon, claimant, scope } of attack.statements) {
      this.#insertStatement.run(id, drawn_from, weapon, claimant, scope);
    }
    for (const figure of figuresOf(attack)) {
      const { separate, resolvable } = figure;
      const key = [id, drawn_from, attacker, start, end, figure.weapon, separate ? 1 : 0, resolvable ? 1 : 0];
      const claimants = Object.entries(figure.claimants);
      const only = claimants.length === 1 ? claimants[0]?.[0] : null;
      const sums = SUMMED_FIELDS.map((field) => figure[field]);
      this.#insertFigure.run(...key, end.slice(0, 7), figure.view, ...sums, only ?? null);
      if (figure.view !== "preferred") continue;
      for (const [slug, launched] of claimants) {
        this.#insertFigureClaimant.run(...key, slug, launched);
      }
    }
  }
}

/** Makes the derived tables of a connection anew, from the claims of `from` as they stood at a release. */
export function deriveAll(into: Sqlite.Database, from: Sqlite.Database, release_id: number): void {
  const buckets = from
    .prepare(
      `SELECT DISTINCT c.attacker, c."end" FROM claim c WHERE c.kind = 'attack' AND c."end" IS NOT NULL
       AND c.review = 'published' AND c.withdrawn = 0 AND ${CLAIM_AT}`,
    )
    .all(release_id, release_id) as Bucket[];
  into.transaction(() => {
    for (const table of DERIVED_TABLES) into.exec(`DELETE FROM ${table}`);
    new Deriver(into).regroup(buckets, bucketReader(from, release_id));
  })();
}

/** A statement that inserts one row with values for the given columns, in their order. */
export function insertInto(client: Sqlite.Database, table: string, columns: readonly string[]): Sqlite.Statement {
  const names = columns.map((column) => `"${column}"`).join(", ");
  return client.prepare(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => "?").join(", ")})`);
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
