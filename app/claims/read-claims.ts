import { readClaims } from "../../db/read/claims.ts";
import { sharedReader } from "../../db/shared-reader.ts";
import type { Claim } from "../../domain/claim.ts";
import type { ClaimsFilter, Page } from "../../domain/filters.ts";

const ALL: ClaimsFilter = {
  attacker: null,
  weapon: [],
  claimant: [],
  kind: null,
  scope: null,
  q: null,
  from: null,
  to: null,
  date: "end",
  as_of: null,
  sort: "-end",
  limit: 20,
  cursor: null,
};

/** Claims of a filter, the newest twenty unless told otherwise, and how many there are in all. */
export function claimsWhere(filter: Partial<ClaimsFilter>): Page<Claim> {
  return readClaims(sharedReader(), { ...ALL, ...filter });
}
