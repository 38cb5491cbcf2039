import { VOCABULARY_WEAPONS } from "../../../../contract/routes.ts";
import { WEAPON_ROWS } from "../../../../contract/vocabulary.ts";
import { list } from "../../answer.ts";
import { readPreflight } from "../../headers.ts";

export const GET = list(VOCABULARY_WEAPONS, () => ({ rows: WEAPON_ROWS, next: null, total: WEAPON_ROWS.length }));
export const OPTIONS = readPreflight;
