import { formatDay } from "../../charts/dates.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import type { Release } from "../../domain/release.ts";

/** Where a sentence comes from, as a reporter cites it. */
export function citation(release: Release): string {
  return `${PUBLICATION.name}, release ${release.id} of ${formatDay(release.committed_at.slice(0, 10))}`;
}

/** A sentence with its source behind it. */
export function cited(sentence: string, release: Release): string {
  return `${sentence} (${citation(release)}; ${PUBLICATION.license.name}; not independently verified.)`;
}
