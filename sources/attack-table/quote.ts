import type { Counts } from "../../domain/claim.ts";
import type { Qualifier } from "../../domain/count.ts";
import { METRICS, type Metric } from "../../domain/metrics.ts";

/** The words that stand before the number of each metric. */
const WORDS: Readonly<Record<Metric, string>> = {
  launched: "launched",
  intercepted: "shot down",
  lost: "lost",
  stopped: "shot down or suppressed",
  left: "crossed a border",
  active: "still airborne",
  did_not_reach: "did not reach the target",
  hits: "hits",
  hit_locations: "places hit",
  debris_locations: "places with debris",
};

const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exact: "",
  about: "about ",
  at_least: "at least ",
  at_most: "at most ",
};

const REASON_WORDS = {
  withheld: "number withheld",
  named_only: "named without a number",
  not_stated: "not stated",
  ambiguous: "unclear",
} as const;

/** The counts in words, and the counts with their spans when the words begin at `offset`. */
export function countsText(counts: Counts, offset: number): { text: string; counts: Counts } {
  let text = "";
  const placed: Counts = {};
  for (const metric of METRICS) {
    const count = counts[metric];
    if (!count) continue;
    text += `${text === "" ? "" : ", "}${WORDS[metric]} `;
    if (count.value !== null) text += QUALIFIER_WORDS[count.qualifier];
    const start = offset + text.length;
    text += count.value === null ? REASON_WORDS[count.reason] : count.value;
    placed[metric] = { ...count, span: [start, offset + text.length] };
  }
  return { text, counts: placed };
}
