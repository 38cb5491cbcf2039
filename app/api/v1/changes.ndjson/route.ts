import { fileFilter } from "../../../../contract/queries.ts";
import { CHANGES } from "../../../../contract/routes.ts";
import { ndjsonFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";
import { allChanges } from "../changes/all.ts";

export const GET = ndjsonFile(CHANGES, ({ db, filter }) => allChanges(db, fileFilter(filter)));
export const OPTIONS = readPreflight;
