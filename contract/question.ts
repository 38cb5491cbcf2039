import type { AsOf } from "../domain/filters.ts";
import { parseAddress, type Query } from "./address.ts";
import { InvalidAddress } from "./problem.ts";
import { PUBLICATION } from "./publication.ts";

/** What an address asks for. */
export interface Question {
  /** Where its path begins: the root of the API, or one release below it. */
  readonly root: string;
  /** The parameters as they were asked. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What the rows are chosen by, as the read functions take it. */
  readonly filter: object;
  /** Names of the columns or fields that the rows shall have; empty for all. */
  readonly fields: readonly string[];
  /** What the rows shall be counted by. */
  readonly facets: readonly string[];
  /** True for CSV in the shape that spreadsheets need. */
  readonly bom: boolean;
  readonly as_of: AsOf;
}

/**
 * Reads the parameters of an address at the root, or below a release by its number, which then is the state of
 * knowledge. Throws `InvalidAddress`.
 */
export function questionOf(query: Query, params: URLSearchParams, release: number | null): Question {
  const parameters: Record<string, unknown> = parseAddress(query, params);
  if (release !== null && params.has("as_of")) {
    const reason = `can't be given here: the path says that this is release ${release}`;
    throw new InvalidAddress([{ parameter: "as_of", reason, allowed: [] }]);
  }
  const {
    fields = [],
    facets = [],
    bom,
    ...chosen
  } = parameters as {
    fields?: string[];
    facets?: string[];
    bom?: string;
    as_of?: string | null;
  };
  const as_of = release ?? chosen.as_of ?? null;
  return {
    root: release === null ? PUBLICATION.api : `${PUBLICATION.api}/releases/${release}`,
    parameters,
    filter: release === null ? chosen : { ...chosen, as_of },
    fields,
    facets,
    bom: bom === "1",
    as_of,
  };
}
