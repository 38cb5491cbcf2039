import type Sqlite from "better-sqlite3";

/**
 * Indexes in the order of lists: a claim's place in them is anywhere, and nothing that files claims reads them. The one
 * by report has to stay: the check of foreign keys looks there for every report that is filed.
 */
const DEFERRED = ["claim_by_end", "claim_by_start", "claim_by_launched"] as const;

/** So many new claims, and more than the ledger held before, are sorted at once for less than one by one. */
const WORTH_DEFERRING = 20_000;

/**
 * Leaves the indexes of lists out while a large commit appends, and makes them again at its end, in the same
 * transaction: who reads meanwhile, or opens the file after a kill, never sees the ledger without them.
 */
export class DeferredIndexes {
  readonly #client: Sqlite.Database;
  readonly #threshold: number;
  #dropped: readonly string[] = [];

  /** `claims` is how many the ledger held before. */
  constructor(client: Sqlite.Database, claims: number) {
    this.#client = client;
    this.#threshold = Math.max(WORTH_DEFERRING, claims);
  }

  /** To be told how many claims the commit has appended. They are left out once, not again after `restore`. */
  appended(claims: number): void {
    if (claims !== this.#threshold) return;
    const names = DEFERRED.map(() => "?").join(", ");
    const sql = this.#client
      .prepare(`SELECT sql FROM sqlite_master WHERE type = 'index' AND name IN (${names})`)
      .pluck();
    this.#dropped = sql.all(...DEFERRED) as string[];
    for (const name of DEFERRED) this.#client.exec(`DROP INDEX IF EXISTS ${name}`);
  }

  /** Makes again what was left out. */
  restore(): void {
    for (const sql of this.#dropped) this.#client.exec(sql);
    this.#dropped = [];
  }
}
