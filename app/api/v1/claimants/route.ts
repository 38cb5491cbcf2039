import { VOCABULARY_CLAIMANTS } from "../../../../contract/routes.ts";
import { CLAIMANT_ROWS } from "../../../../contract/vocabulary.ts";
import { list } from "../../answer.ts";
import { readPreflight } from "../../headers.ts";

export const GET = list(VOCABULARY_CLAIMANTS, () => ({ rows: CLAIMANT_ROWS, next: null, total: CLAIMANT_ROWS.length }));
export const OPTIONS = readPreflight;
