import { fileFilter } from "../../../../contract/queries.ts";
import { ATTACKS } from "../../../../contract/routes.ts";
import { ndjsonFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";
import { allAttacks } from "../attacks/all.ts";

export const GET = ndjsonFile(ATTACKS, ({ db, filter }) => allAttacks(db, fileFilter(filter)));
export const OPTIONS = readPreflight;
