import { ATTACKS } from "../../../../contract/routes.ts";
import { ndjsonFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";
import { allAttacks } from "../attacks/all.ts";

export const GET = ndjsonFile(ATTACKS, ({ db, filter }) => allAttacks(db, filter));
export const OPTIONS = readPreflight;
