import { VOCABULARY_METRICS } from "../../../../contract/routes.ts";
import { ALL_DEFINITION_ROWS } from "../../definitions.ts";
import { csvFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";

export const GET = csvFile(VOCABULARY_METRICS, () => ({
  rows: ALL_DEFINITION_ROWS,
  total: ALL_DEFINITION_ROWS.length,
}));
export const OPTIONS = readPreflight;
