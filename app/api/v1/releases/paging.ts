import { readCursor, writeCursor } from "../../../../db/cursor.ts";
import type { Page } from "../../../../domain/filters.ts";
import type { Release } from "../../../../domain/release.ts";

/** One page of the releases up to `latest`, newest first. */
export function pageOfReleases(
  all: readonly Release[],
  filter: { readonly limit: number; readonly cursor: string | null },
  latest: Release,
): Page<Release> {
  const known = all.filter((release) => release.id <= latest.id);
  const position = readCursor(filter);
  const left = position ? known.filter((release) => release.id < Number(position.key)) : known;
  const rows = left.slice(0, filter.limit);
  const last = rows.at(-1);
  const next = last && left.length > filter.limit ? writeCursor(filter, latest.id, last.id, String(last.id)) : null;
  return { rows, next, total: known.length };
}
