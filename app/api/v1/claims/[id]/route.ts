import { CLAIM } from "../../../../../contract/routes.ts";
import { readClaim } from "../../../../../db/read/claims.ts";
import { one } from "../../../answer.ts";
import { readPreflight } from "../../../headers.ts";

export const GET = one(CLAIM, ({ db, filter }, id) => readClaim(db, id, filter.as_of));
export const OPTIONS = readPreflight;
