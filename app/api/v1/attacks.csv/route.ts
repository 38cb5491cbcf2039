import { fileFilter } from "../../../../contract/queries.ts";
import { ATTACKS } from "../../../../contract/routes.ts";
import { csvFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";
import { allStatements } from "../attacks/all.ts";

export const GET = csvFile(ATTACKS, ({ db, filter }) => allStatements(db, fileFilter(filter)));
export const OPTIONS = readPreflight;
