import { REPORTS } from "../../../../contract/routes.ts";
import { readReports } from "../../../../db/read/reports.ts";
import { list } from "../../answer.ts";

import { readPreflight } from "../../headers.ts";

export const GET = list(REPORTS, ({ db, filter }) => readReports(db, filter));
export const OPTIONS = readPreflight;
