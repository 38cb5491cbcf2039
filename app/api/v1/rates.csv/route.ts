import { fileFilter } from "../../../../contract/queries.ts";
import { RATES } from "../../../../contract/routes.ts";
import { readRates } from "../../../../db/read/rates.ts";
import { csvFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";

export const GET = csvFile(RATES, ({ db, filter }) => {
  const rows = readRates(db, fileFilter(filter));
  return { rows, total: rows.length };
});
export const OPTIONS = readPreflight;
