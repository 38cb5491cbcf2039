import { RATES } from "../../../../contract/routes.ts";
import { list } from "../../answer.ts";
import { measureAndRules } from "../../definitions.ts";
import { readPreflight } from "../../headers.ts";
import { rateRows } from "./rows.ts";

export const GET = list(
  RATES,
  ({ db, filter }) => {
    const rows = rateRows(db, filter);
    return { rows, next: null, total: rows.length };
  },
  ({ measure }) => measureAndRules(measure),
);
export const OPTIONS = readPreflight;
