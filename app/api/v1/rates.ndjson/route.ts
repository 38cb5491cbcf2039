import { fileFilter } from "../../../../contract/queries.ts";
import { RATES } from "../../../../contract/routes.ts";
import { ndjsonFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";
import { rateRows } from "../rates/rows.ts";

export const GET = ndjsonFile(RATES, ({ db, filter }) => {
  const rows = rateRows(db, fileFilter(filter));
  return { rows, total: rows.length };
});
export const OPTIONS = readPreflight;
