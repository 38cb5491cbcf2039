import { CHANGES } from "../../../../contract/routes.ts";
import { readChanges } from "../../../../db/read/changes.ts";
import { list } from "../../answer.ts";
import { readPreflight } from "../../headers.ts";

export const GET = list(CHANGES, ({ db, filter: { limit, cursor, ...of } }) => readChanges(db, limit, cursor, of));
export const OPTIONS = readPreflight;
