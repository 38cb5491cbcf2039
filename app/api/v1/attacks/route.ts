import { ATTACKS } from "../../../../contract/routes.ts";
import { readAttacks } from "../../../../db/read/attacks.ts";
import { list } from "../../answer.ts";
import { METRICS_AND_RULES } from "../../definitions.ts";
import { readPreflight } from "../../headers.ts";

export const GET = list(
  ATTACKS,
  ({ db, filter }) => readAttacks(db, filter),
  () => METRICS_AND_RULES,
);
export const OPTIONS = readPreflight;
