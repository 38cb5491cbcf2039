import { ATTACK } from "../../../../../contract/routes.ts";
import { readAttack } from "../../../../../db/read/attacks.ts";
import { one } from "../../../answer.ts";
import { readPreflight } from "../../../headers.ts";

export const GET = one(ATTACK, ({ db, filter }, id) => readAttack(db, id, filter.as_of));
export const OPTIONS = readPreflight;
