import { rateStatus } from "../../../../contract/columns.ts";
import type { Db } from "../../../../db/open.ts";
import { readRates } from "../../../../db/read/rates.ts";
import type { RatesFilter } from "../../../../domain/filters.ts";

/** The rows of `/rates`: every share with the reason where there is none. */
export function rateRows(db: Db, filter: RatesFilter) {
  return readRates(db, filter).map((rate) => ({ ...rate, rate_status: rateStatus(rate) }));
}
