import { REPORT } from "../../../../../contract/routes.ts";
import { readReport } from "../../../../../db/read/reports.ts";
import { one } from "../../../answer.ts";
import { readPreflight } from "../../../headers.ts";

export const GET = one(REPORT, ({ db, filter }, id) => readReport(db, id, filter.as_of));
export const OPTIONS = readPreflight;
