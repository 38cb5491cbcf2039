import type { Claim } from "../../domain/claim.ts";
import { type ClaimRow, claimOf } from "../claim-row.ts";
import type { Db } from "../open.ts";

/** A function that gives the last version of a claim, withdrawn ones too, or null; prepared once for many. */
export function latestClaims(db: Db): (id: string) => Claim | null {
  const select = db.$client.prepare("SELECT * FROM claim WHERE id = ? ORDER BY version DESC LIMIT 1");
  return (id) => {
    const row = select.get(id) as ClaimRow | undefined;
    return row ? claimOf(row) : null;
  };
}
