import { VOCABULARY_CLAIMANTS } from "../../../../contract/routes.ts";
import { CLAIMANT_ROWS } from "../../../../contract/vocabulary.ts";
import { csvFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";

export const GET = csvFile(VOCABULARY_CLAIMANTS, () => ({
  rows: CLAIMANT_ROWS,
  total: CLAIMANT_ROWS.length,
}));
export const OPTIONS = readPreflight;
