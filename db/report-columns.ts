import type { Report } from "../domain/report.ts";

/** The fields of a report besides its id. */
export const REPORT_FIELDS = [
  "publisher",
  "title",
  "url",
  "published",
  "language",
  "origin",
  "license",
  "content_hash",
] as const satisfies readonly (keyof Report)[];

/** The columns of the table of reports, in the order in which they are written. */
export const REPORT_COLUMNS: readonly string[] = ["id", "version", "release_id", ...REPORT_FIELDS];
