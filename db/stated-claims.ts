import type Sqlite from "better-sqlite3";
import type { Claim } from "../domain/claim.ts";
import { type ClaimRow, claimOf } from "./claim-row.ts";

const IS_CORRECTION = "EXISTS (SELECT 1 FROM correction m WHERE m.claim_id = c.id AND m.claim_version = c.version)";
const IS_DECISION = "EXISTS (SELECT 1 FROM decision d WHERE d.claim_id = c.id AND d.claim_version = c.version)";

/** Reads what reports state, before anything that a correction or a review made of it. */
export class StatedClaims {
  readonly #latest: Sqlite.Statement<[string]>;
  readonly #unmarked: Sqlite.Statement<[string]>;
  readonly #isCorrected: Sqlite.Statement<[string]>;

  constructor(client: Sqlite.Database) {
    this.#latest = client.prepare(
      `SELECT c.*, ${IS_CORRECTION} AS corrected, ${IS_DECISION} AS decided FROM claim c
       WHERE c.report_id = ? AND c.version = (SELECT max(version) FROM claim WHERE id = c.id) AND c.withdrawn = 0
       ORDER BY (SELECT min(rowid) FROM claim WHERE id = c.id)`,
    );
    this.#unmarked = client.prepare(
      `SELECT * FROM claim c WHERE c.id = ? AND NOT ${IS_CORRECTION} AND NOT ${IS_DECISION} ORDER BY version DESC LIMIT 1`,
    );
    this.#isCorrected = client.prepare("SELECT 1 FROM correction WHERE claim_id = ?");
  }

  /** The claims that a report states, in the order in which they first came; the parts that a split made are none. */
  ofReport(report_id: string): Claim[] {
    const rows = this.#latest.all(report_id) as (ClaimRow & { corrected: number; decided: number })[];
    return rows.flatMap((row) => {
      const latest = claimOf(row);
      if (row.corrected === 0 && row.decided === 0) return latest;
      const stated = this.ofClaim(latest.id);
      if (!stated) return [];
      if (this.#isCorrected.get(latest.id)) return stated;
      // A decision alone changes nothing but whether the claim counts; its version may have a newer phrase.
      return { ...latest, review: stated.review, review_reason: stated.review_reason };
    });
  }

  /** The last version of a claim that neither a correction nor a review made; null where there is none. */
  ofClaim(id: string): Claim | null {
    const row = this.#unmarked.get(id) as ClaimRow | undefined;
    return row ? claimOf(row) : null;
  }
}
