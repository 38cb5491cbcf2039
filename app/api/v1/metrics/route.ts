import { VOCABULARY_METRICS } from "../../../../contract/routes.ts";
import { list } from "../../answer.ts";
import { ALL_DEFINITION_ROWS } from "../../definitions.ts";
import { readPreflight } from "../../headers.ts";

export const GET = list(VOCABULARY_METRICS, () => ({
  rows: ALL_DEFINITION_ROWS,
  next: null,
  total: ALL_DEFINITION_ROWS.length,
}));
export const OPTIONS = readPreflight;
