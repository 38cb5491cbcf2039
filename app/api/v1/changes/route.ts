import { CHANGES } from "../../../../contract/routes.ts";
import { readChanges } from "../../../../db/read/changes.ts";
import { list } from "../../answer.ts";
import { readPreflight } from "../../headers.ts";

export const GET = list(CHANGES, ({ db, filter }) => readChanges(db, filter.limit, filter.cursor));
export const OPTIONS = readPreflight;
