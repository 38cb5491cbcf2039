import type { Db } from "../../../../db/open.ts";
import { readReports } from "../../../../db/read/reports.ts";
import type { ReportsFilter } from "../../../../domain/filters.ts";
import { allRows, EXPORT_PAGE, pagesFrom } from "../../all-rows.ts";

/** All reports of a filter, for files. */
export function allReports(db: Db, filter: Omit<ReportsFilter, "limit" | "cursor">) {
  const paged = { ...filter, limit: EXPORT_PAGE, cursor: null };
  return allRows(readReports(db, paged), (own, cursor) =>
    pagesFrom((at) => readReports(own, { ...paged, cursor: at }), cursor),
  );
}
