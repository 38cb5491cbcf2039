import { fileFilter } from "../../../../contract/queries.ts";
import { REPORTS } from "../../../../contract/routes.ts";
import { csvFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";
import { allReports } from "../reports/all.ts";

export const GET = csvFile(REPORTS, ({ db, filter }) => allReports(db, fileFilter(filter)));
export const OPTIONS = readPreflight;
