import { EXTRACTED_METRICS, type ExtractedClaim, ledgerMetric } from "../../domain/claim.ts";
import type { Metric } from "../../domain/metrics.ts";
import type { Extraction } from "../../extractor/extract.ts";

/** A stretch of the text: plain, a count of a claim, a number that was not counted, or words that were recognised. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** What the number counts, and in which claims (A, B …). */
  readonly count?: { readonly metric: Metric; readonly claims: string };
  /** Place in the list of what was not counted, from 1. */
  readonly uncounted?: number;
  /** What the words name. */
  readonly names?: NamedKind;
}

/** What of the words beside the numbers is marked in the text. */
export type NamedKind = "weapon" | "claimant" | "date";

/** The letter of a claim: A to Z, then AA. */
export function claimLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : claimLetter(Math.floor(index / 26) - 1) + letter;
}

/** What a claim, and its first number in the text, are called in addresses: each leads to the other. */
export const claimAnchor = (letter: string): string => `claim-${letter}`;
export const textAnchor = (letter: string): string => `text-${letter}`;

/** Numbers that were not counted and are worth a line: dates and times explain themselves in the text. */
export function listedUncounted(extraction: Extraction): Extraction["notCounted"] {
  return extraction.notCounted.filter(({ reason }) => reason !== "date" && reason !== "time");
}

/** The text cut at every marked number, in order, without overlaps. */
export function segmentsOf(text: string, extraction: Extraction): Segment[] {
  const numbers = [...countMarks(extraction.claims), ...uncountedMarks(extraction)];
  const names = nameMarks(extraction).filter(
    (name) => !numbers.some((one) => one.from < name.to && name.from < one.to),
  );
  const marks = [...numbers, ...names].sort((a, b) => a.from - b.from || b.to - a.to);
  const segments: Segment[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.from < at || mark.to > text.length || mark.to <= mark.from) continue;
    if (mark.from > at) segments.push({ from: at, to: mark.from });
    segments.push(mark);
    at = mark.to;
  }
  if (at < text.length) segments.push({ from: at, to: text.length });
  return segments;
}

/** One mark for each span; several claims may share a number. */
function countMarks(claims: readonly ExtractedClaim[]): Segment[] {
  const marks = new Map<string, Segment>();
  claims.forEach((claim, index) => {
    for (const name of EXTRACTED_METRICS) {
      const count = claim[name];
      if (!count) continue;
      const [from, to] = count.span;
      const metric = ledgerMetric(name, claim.weapon, count.includes_suppressed === true);
      const earlier = marks.get(`${from}-${to}`)?.count;
      const letters = earlier ? `${earlier.claims}, ${claimLetter(index)}` : claimLetter(index);
      marks.set(`${from}-${to}`, { from, to, count: { metric: earlier?.metric ?? metric, claims: letters } });
    }
  });
  return [...marks.values()];
}

function uncountedMarks(extraction: Extraction): Segment[] {
  return listedUncounted(extraction).map(({ span }, place) => ({ from: span[0], to: span[1], uncounted: place + 1 }));
}

function nameMarks(extraction: Extraction): Segment[] {
  return extraction.mentions.flatMap(({ kind, span: [from, to] }) =>
    kind === "weapon" || kind === "claimant" || kind === "date" ? [{ from, to, names: kind }] : [],
  );
}
