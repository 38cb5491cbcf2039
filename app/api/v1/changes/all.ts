import type { Db } from "../../../../db/open.ts";
import { readChanges } from "../../../../db/read/changes.ts";
import type { ChangesOf } from "../../../../domain/filters.ts";
import { allRows, EXPORT_PAGE, pagesFrom } from "../../all-rows.ts";

/** All changes that are asked for, for files. */
export function allChanges(db: Db, of: ChangesOf) {
  return allRows(readChanges(db, EXPORT_PAGE, null, of), (own, cursor) =>
    pagesFrom((at) => readChanges(own, EXPORT_PAGE, at, of), cursor),
  );
}
