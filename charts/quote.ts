import { findingOf, sentenceOf } from "./finding.ts";
import type { ChartState, Series } from "./state.ts";

/** The last figure of any series as a sentence that names the claimant, or null where it has none. */
export function quoteOf(state: ChartState, series: Series): string | null {
  const finding = findingOf({ ...state, focus: series, withoutLaunched: 0 });
  return finding.key ? sentenceOf(finding) : null;
}
