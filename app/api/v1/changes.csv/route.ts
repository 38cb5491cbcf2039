import { CHANGES } from "../../../../contract/routes.ts";
import { csvFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";
import { allChanges } from "../changes/all.ts";

export const GET = csvFile(CHANGES, ({ db }) => allChanges(db));
export const OPTIONS = readPreflight;
