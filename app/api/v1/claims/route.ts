import { CLAIMS } from "../../../../contract/routes.ts";
import { readClaims } from "../../../../db/read/claims.ts";
import { list } from "../../answer.ts";
import { METRICS_AND_RULES } from "../../definitions.ts";
import { readPreflight } from "../../headers.ts";

export const GET = list(
  CLAIMS,
  ({ db, filter }) => readClaims(db, filter),
  () => METRICS_AND_RULES,
);
export const OPTIONS = readPreflight;
