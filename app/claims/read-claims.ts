import { readClaims } from "../../db/read/claims.ts";
import { sharedReader } from "../../db/shared-reader.ts";
import type { Claim } from "../../domain/claim.ts";
import { type ClaimsFilter, EVERY_CLAIM, type Page } from "../../domain/filters.ts";

/** Claims of a filter, the newest twenty unless told otherwise, and how many there are in all. */
export function claimsWhere(filter: Partial<ClaimsFilter>): Page<Claim> {
  return readClaims(sharedReader(), { ...EVERY_CLAIM, sort: "-end", limit: 20, ...filter });
}
