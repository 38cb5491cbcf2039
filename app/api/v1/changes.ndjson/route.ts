import { CHANGES } from "../../../../contract/routes.ts";
import { ndjsonFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";
import { allChanges } from "../changes/all.ts";

export const GET = ndjsonFile(CHANGES, ({ db }) => allChanges(db));
export const OPTIONS = readPreflight;
