import { createHash, type Hash } from "node:crypto";
import { CLAIM_COLUMNS, checkedText, type Value } from "./claim-row.ts";
import type { Db } from "./open.ts";
import { REPORT_COLUMNS } from "./report-columns.ts";

/** Characters of claims that are hashed together. */
const HASHED_AT_ONCE = 65_536;

/**
 * The checksum of a release: SHA-256 over the checksum before, the reports and the claims that it appended, each in
 * the order in which they were. Equal ledgers have equal checksums; no row can be changed without breaking it.
 */
export class Checksum {
  readonly #previous: string;
  readonly #reports: Hash = createHash("sha256");
  readonly #claims: Hash = createHash("sha256");
  /** Claims that are not hashed yet: a call for each of them would take longer than the hashing. */
  #waiting = "";

  constructor(previous: string) {
    this.#previous = previous;
  }

  addReport(values: readonly Value[]): void {
    this.#reports.update(`${JSON.stringify(values)}\n`);
  }

  /** Takes a claim as `newRow` and `checkedText` put it. */
  addClaim(text: string): void {
    this.#waiting += `${text}\n`;
    if (this.#waiting.length > HASHED_AT_ONCE) this.#hashWaiting();
  }

  #hashWaiting(): void {
    this.#claims.update(this.#waiting);
    this.#waiting = "";
  }

  /** Hexadecimal; may be asked for once. */
  value(): string {
    this.#hashWaiting();
    return createHash("sha256")
      .update(`${this.#previous}\n${this.#reports.digest("hex")}\n${this.#claims.digest("hex")}`)
      .digest("hex");
  }
}

/** The first release whose rows no longer give its checksum, or null where all do. */
export function firstBrokenRelease(db: Db): number | null {
  const select = (table: string, columns: readonly string[]) =>
    db.$client
      .prepare(
        `SELECT ${columns.map((column) => `"${column}"`).join(", ")} FROM ${table} WHERE release_id = ? ORDER BY rowid`,
      )
      .raw();
  const reports = select("report", REPORT_COLUMNS);
  const claims = select("claim", CLAIM_COLUMNS);
  let previous = "";
  const releases = db.$client.prepare("SELECT id, checksum FROM release ORDER BY id").all();
  for (const { id, checksum } of releases as { id: number; checksum: string }[]) {
    const sum = new Checksum(previous);
    for (const row of reports.iterate(id)) sum.addReport(row as Value[]);
    for (const row of claims.iterate(id)) sum.addClaim(checkedText(row as Value[]));
    if (sum.value() !== checksum) return id;
    previous = checksum;
  }
  return null;
}
