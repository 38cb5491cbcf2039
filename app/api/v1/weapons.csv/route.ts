import { VOCABULARY_WEAPONS } from "../../../../contract/routes.ts";
import { WEAPON_ROWS } from "../../../../contract/vocabulary.ts";
import { csvFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";

export const GET = csvFile(VOCABULARY_WEAPONS, () => ({
  rows: WEAPON_ROWS,
  total: WEAPON_ROWS.length,
}));
export const OPTIONS = readPreflight;
