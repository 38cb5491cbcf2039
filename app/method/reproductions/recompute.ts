import { formatOf } from "../../../charts/numbers.ts";
import { parseAddress, parseRatesQuery } from "../../../contract/address.ts";
import type { PageLanguage } from "../../../contract/language.ts";
import { entityQuery } from "../../../contract/queries.ts";
import type { Db } from "../../../db/open.ts";
import { readAttack } from "../../../db/read/attacks.ts";
import { readRates } from "../../../db/read/rates.ts";
import { lengthOf } from "../../../domain/calendar.ts";
import { NATIONAL } from "../../../domain/claim.ts";
import { numberOf, statusOf } from "../../../domain/count.ts";
import { MINIMUM_LAUNCHED } from "../../../domain/rates.ts";
import { REPRODUCTIONS_STRINGS } from "../../strings/reproductions.ts";
import type { Comparison, Taken } from "./published-figures.ts";

/** What the ledger says where a number was published. */
export interface Recomputed {
  /** In the unit of the published number; a share in per cent, unrounded. Null where there is none. */
  readonly value: number | null;
  /** Why there is no number, or what a share is made of; null where nothing needs saying. */
  readonly detail: string | null;
  /** Days with a figure, of the days asked for; null for one attack. */
  readonly coverage: { readonly days: number; readonly days_covered: number } | null;
}

/**
 * Computes a comparison's address as its route does: the same parser, the same read functions.
 * Throws `InvalidAddress` for an address that the route would refuse.
 */
export function recompute(db: Db, { address, taken }: Comparison, lang: PageLanguage): Recomputed {
  const [path = "", query = ""] = address.split("?");
  const params = new URLSearchParams(query);
  if (taken.of === "rates" && path === "/rates") return fromRates(db, params, taken.field, lang);
  if (taken.of === "attack" && path.startsWith("/attacks/")) {
    return fromAttack(db, path.slice("/attacks/".length), params, taken, lang);
  }
  throw new Error(`Nothing of ${taken.of} can be taken from ${address}.`);
}

function fromRates(
  db: Db,
  params: URLSearchParams,
  field: Extract<Taken, { of: "rates" }>["field"],
  lang: PageLanguage,
): Recomputed {
  const words = REPRODUCTIONS_STRINGS[lang];
  const filter = parseRatesQuery(params);
  const rows = readRates(db, filter);
  const numerator = rows.reduce((sum, row) => sum + row.numerator, 0);
  const denominator = rows.reduce((sum, row) => sum + row.denominator, 0);
  const days = readRates(db, { ...filter, step: "day" }).filter((row) => row.denominator > 0);
  const coverage =
    filter.from !== null && filter.to !== null
      ? {
          days: lengthOf({ start: filter.from, end: filter.to }),
          days_covered: new Set(days.map((row) => row.period_start)).size,
        }
      : null;
  if (denominator === 0) return { value: null, detail: words.holdsNone, coverage };
  if (field !== "share") return { value: field === "numerator" ? numerator : denominator, detail: null, coverage };
  const sums = formatOf(numerator, denominator, lang);
  if (denominator < MINIMUM_LAUNCHED) return { value: null, detail: words.tooFew(sums), coverage };
  return { value: (numerator / denominator) * 100, detail: sums, coverage };
}

function fromAttack(
  db: Db,
  id: string,
  params: URLSearchParams,
  { weapon, metric }: Extract<Taken, { of: "attack" }>,
  lang: PageLanguage,
): Recomputed {
  const words = REPRODUCTIONS_STRINGS[lang];
  const { as_of } = parseAddress(entityQuery, params);
  const attack = readAttack(db, id, as_of)?.attack;
  // The statements about one weapon stand in the order of preference.
  const statement = attack?.statements.find((one) => one.weapon === weapon && one.scope === NATIONAL);
  if (!statement) return { value: null, detail: words.holdsNone, coverage: null };
  const count = statement.counts[metric];
  const status = statusOf(count);
  return { value: numberOf(count), detail: status === "stated" ? null : words.missing[status], coverage: null };
}

/** How the ledger stands to a published number. */
export interface Verdict {
  readonly kind: "same" | "differs" | "none";
  /** Ledger less published, in the unit of the number; null where there is nothing to compare. */
  readonly difference: number | null;
}

/** Holds a result against the published number; a share is the same where it rounds to the same per cent. */
export function verdictOf({ published, taken }: Comparison, { value }: Recomputed): Verdict {
  if (value === null) return { kind: "none", difference: null };
  const isShare = taken.of === "rates" && taken.field === "share";
  const same = isShare ? Math.round(value) === published : value === published;
  return same ? { kind: "same", difference: 0 } : { kind: "differs", difference: value - published };
}
