import { fileFilter } from "../../../../contract/queries.ts";
import { CLAIMS } from "../../../../contract/routes.ts";
import { csvFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";
import { allClaims } from "../claims/all.ts";

export const GET = csvFile(CLAIMS, ({ db, filter }) => allClaims(db, fileFilter(filter)));
export const OPTIONS = readPreflight;
