import { fileFilter } from "../../../../contract/queries.ts";
import { CLAIMS } from "../../../../contract/routes.ts";
import { ndjsonFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";
import { allClaims } from "../claims/all.ts";

export const GET = ndjsonFile(CLAIMS, ({ db, filter }) => allClaims(db, fileFilter(filter)));
export const OPTIONS = readPreflight;
