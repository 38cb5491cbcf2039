import type Sqlite from "better-sqlite3";

/**
 * Leaves indexes out while many rows are written and makes them again, in the same transaction: so many entries are
 * sorted at once for less than one by one. Who reads meanwhile, or opens the file after a kill, never sees the ledger
 * without them. Not to be used for the one of claims by report: the check of foreign keys looks there for every report.
 */
export class DeferredIndexes {
  readonly #client: Sqlite.Database;
  #leftOut: readonly string[] = [];

  constructor(client: Sqlite.Database) {
    this.#client = client;
  }

  /** Drops the indexes of these names. */
  leaveOut(names: readonly string[]): void {
    const definition = this.#client.prepare("SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?").pluck();
    this.#leftOut = [...this.#leftOut, ...names.flatMap((name) => (definition.get(name) as string | undefined) ?? [])];
    for (const name of names) this.#client.exec(`DROP INDEX IF EXISTS ${name}`);
  }

  /** Makes again what was left out. */
  restore(): void {
    for (const sql of this.#leftOut) this.#client.exec(sql);
    this.#leftOut = [];
  }
}

/** The indexes of the lists of claims: a claim's place in them is anywhere, and nothing that files claims reads them. */
export const LIST_INDEXES = ["claim_by_end", "claim_by_start", "claim_by_launched"] as const;

/** What finds the derived rows of an attack, and the order of lists of attacks: nothing that derives them reads it. */
export const DERIVED_INDEXES = [
  "attack_end",
  "attack_start",
  "attack_attacker",
  "attack_by_launched",
  "statement_weapon",
  "statement_claimant",
  "figure_attack",
  "figure_claimant_attack",
] as const;
