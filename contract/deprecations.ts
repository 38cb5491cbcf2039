import type { IsoDate } from "../domain/calendar.ts";

/** The page that says what is to go, and what to use in its place. */
export const DEPRECATIONS_PAGE = "/data/deprecations";

/** Something of the contract that is to go: a route, one of its parameters, or a field or column of its rows. */
export interface Deprecation {
  /** A path of the OpenAPI document, such as `/claims.csv`. */
  readonly path: string;
  /** A parameter or a field of that path; left out where the whole path goes. */
  readonly name?: string;
  /** Since when it should not be used for anything new. */
  readonly since: IsoDate;
  /** From when on it may be gone; at least a year later. */
  readonly sunset: IsoDate;
  /** What to use in its place, as a sentence. */
  readonly instead: string;
}

/** What is announced to go. Nothing is removed that did not stand here for a year, and then only with `/api/v2`. */
export const DEPRECATIONS: readonly Deprecation[] = [];

/**
 * The headers of a reply of a path that has something to go: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and a
 * `Link` to the page. A parameter concerns only the requests that use it; a field every reply of the path.
 */
export function deprecationHeaders(
  path: string,
  parameters: ReadonlySet<string>,
  isParameter: (name: string) => boolean,
  announced: readonly Deprecation[] = DEPRECATIONS,
): Record<string, string> {
  const concerned = announced.filter(
    (one) => one.path === path && (one.name === undefined || parameters.has(one.name) || !isParameter(one.name)),
  );
  const [first] = concerned.toSorted((a, b) => (a.sunset < b.sunset ? -1 : 1));
  if (!first) return {};
  const at = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);
  return {
    Deprecation: `@${at(first.since).getTime() / 1000}`,
    Sunset: at(first.sunset).toUTCString(),
    Link: `<${DEPRECATIONS_PAGE}>; rel="deprecation"; type="text/html"`,
  };
}

/** What a test says where something of the contract has vanished or changed. */
export const HOW_TO_DEPRECATE =
  "Data teams build on it, so keep it as it is. To take it away: add an entry to DEPRECATIONS in " +
  "contract/deprecations.ts with its path, its name, today as `since`, a `sunset` at least a year later, and what to use " +
  "in its place; its replies then carry `Deprecation` and `Sunset`, and /data/deprecations shows it. Write a line in " +
  "CHANGELOG.md. Remove it with /api/v2 only.";
