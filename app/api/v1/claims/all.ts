import type { Db } from "../../../../db/open.ts";
import { iterateClaims, readClaims } from "../../../../db/read/claims.ts";
import type { ClaimsFilter } from "../../../../domain/filters.ts";
import { allRows, EXPORT_PAGE } from "../../all-rows.ts";

/** All claims of a filter, for files. */
export function allClaims(db: Db, filter: Omit<ClaimsFilter, "limit" | "cursor">) {
  const paged = { ...filter, limit: EXPORT_PAGE, cursor: null };
  return allRows(readClaims(db, paged), (own, cursor) => iterateClaims(own, { ...paged, cursor }));
}
