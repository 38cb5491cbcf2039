import type { Db } from "../../../../db/open.ts";
import { readChanges } from "../../../../db/read/changes.ts";
import { allRows, EXPORT_PAGE, pagesFrom } from "../../all-rows.ts";

/** Every change of every release, for files. */
export function allChanges(db: Db) {
  return allRows(readChanges(db, EXPORT_PAGE, null), (own, cursor) =>
    pagesFrom((at) => readChanges(own, EXPORT_PAGE, at), cursor),
  );
}
