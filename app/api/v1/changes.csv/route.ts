import { fileFilter } from "../../../../contract/queries.ts";
import { CHANGES } from "../../../../contract/routes.ts";
import { csvFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";
import { allChanges } from "../changes/all.ts";

export const GET = csvFile(CHANGES, ({ db, filter }) => allChanges(db, fileFilter(filter)));
export const OPTIONS = readPreflight;
