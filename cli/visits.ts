import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { type Db, databasePath } from "../db/open.ts";
import { readLatestRelease, readRelease } from "../db/read/releases.ts";
import { type Visit, visitSchema } from "../sources/visit.ts";

const fileSchema = z.object({
  /** The release after the visits: another ledger, or an older copy of this one, does not have it. */
  release: z.object({ id: z.int(), checksum: z.string() }),
  visits: z.record(z.string(), visitSchema),
});

/**
 * What the visits to each source left, by the source's address: a file beside the ledger. Without it, or where it
 * belongs to another ledger, every source is read as if for the first time, which changes nothing in the ledger.
 */
export class Visits {
  readonly #db: Db | null;
  readonly #path = `${databasePath()}.visits.json`;
  readonly #visits: Record<string, Visit>;

  constructor(db: Db | null) {
    this.#db = db;
    this.#visits = db ? read(this.#path, db) : {};
  }

  of(address: string): Visit {
    return this.#visits[address] ?? {};
  }

  /** Keeps a visit, once its reports are in the ledger. */
  keep(address: string, visit: Visit): void {
    if (!this.#db) return;
    this.#visits[address] = visit;
    const { id, checksum } = readLatestRelease(this.#db);
    const content = JSON.stringify({ release: { id, checksum }, visits: this.#visits });
    writeFileSync(`${this.#path}.new`, content);
    renameSync(`${this.#path}.new`, this.#path);
  }
}

function read(path: string, db: Db): Record<string, Visit> {
  try {
    const { release, visits } = fileSchema.parse(JSON.parse(readFileSync(path, "utf8")));
    const isOfThisLedger = release.id === 0 || readRelease(db, release.id)?.checksum === release.checksum;
    return isOfThisLedger ? visits : {};
  } catch {
    return {};
  }
}
