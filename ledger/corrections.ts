import type { Claim, Counts } from "../domain/claim.ts";
import { areSameCounts, type Correction, type CorrectionTarget, isSameCount } from "../domain/correction.ts";
import { METRICS } from "../domain/metrics.ts";

/** A claim before the writer gives it id and version. */
export type UnfiledClaim = Omit<Claim, "id" | "version" | "report_id" | "withdrawn">;

/** Corrections by the id of the report that they are about. */
export type CorrectionsByReport = ReadonlyMap<string, readonly Correction[]>;

export interface Corrected {
  /** Every claim that came in is still there: as it was, changed, in review or rejected. */
  readonly claims: UnfiledClaim[];
  /** A sentence for each correction that the claims no longer allow; it was not applied. */
  readonly outOfDate: string[];
}

/**
 * The claims of one report with the corrections of that report applied, in their order. A correction whose claim is
 * gone or has other counts than it expects changes nothing and is named; one that is fixed upstream, or that made a
 * claim what it is already, is passed over. Claims that no correction touches are the very ones that came in.
 */
export function corrected(claims: readonly UnfiledClaim[], corrections: readonly Correction[]): Corrected {
  const outOfDate: string[] = [];
  let current = [...claims];
  for (const correction of corrections) {
    if (correction.status === "fixed_upstream") continue;
    if (current.some((claim) => isMadeBy(claim, correction))) continue;
    const targets = correction.action === "merge" ? [correction.claim, correction.with] : [correction.claim];
    const fault = targets.map((target) => faultOf(target, current)).find((reason) => reason !== null);
    if (fault) outOfDate.push(`The ${describeCorrection(correction)} is out of date: ${fault}`);
    else current = applied(correction, current);
  }
  return { claims: current, outOfDate };
}

/** What a correction does and to which claim: "flag of drone by russian-mod, national, 2025-05-20 to 2025-05-22, in …". */
export function describeCorrection({ action, report, claim }: Correction): string {
  const { weapon, claimant, scope, start, end } = claim;
  return `${action} of ${weapon} by ${claimant}, ${scope}, ${start ?? "?"} to ${end ?? "?"}, in ${report}`;
}

/** True for a claim that came with its correction, as in a copy of a ledger. */
function isMadeBy(claim: UnfiledClaim, { claim: target, reason }: Correction): boolean {
  return isAbout(claim, target) && (claim.review_reason ?? "").includes(reason);
}

function isAbout(claim: UnfiledClaim, target: CorrectionTarget): boolean {
  const keys = ["claimant", "weapon", "scope", "start", "end"] as const;
  return keys.every((key) => claim[key] === target[key]);
}

function isTarget(claim: UnfiledClaim, target: CorrectionTarget): boolean {
  return claim.review !== "rejected" && isAbout(claim, target);
}

const isExpected = (claim: UnfiledClaim, target: CorrectionTarget): boolean =>
  isTarget(claim, target) && areSameCounts(claim.counts, target.expect);

/** Why a target can't be found among the claims, or null. */
function faultOf(target: CorrectionTarget, claims: readonly UnfiledClaim[]): string | null {
  const found = claims.filter((claim) => isExpected(claim, target)).length;
  if (found === 1) return null;
  if (found > 1)
    return `${found} claims are alike and state ${inWords(target.expect)}. Name the report's other claims.`;
  const others = claims.filter((claim) => isTarget(claim, target));
  const seen =
    others.length === 0
      ? "the report makes no such claim any more"
      : `the claim states ${others.map(({ counts }) => inWords(counts)).join(" or ")}`;
  return (
    `it expects ${inWords(target.expect)}, but ${seen}. ` +
    'Look at the source: where it was mended, set the status to "fixed_upstream", else correct the entry.'
  );
}

/** "launched 135, active at_most 10". */
function inWords(counts: Counts): string {
  const words = METRICS.flatMap((metric) => {
    const count = counts[metric];
    if (!count) return [];
    if (count.value === null) return [`${metric} ${count.reason}`];
    return [`${metric} ${count.qualifier === "exact" ? "" : `${count.qualifier} `}${count.value}`];
  });
  return words.join(", ") || "no count";
}

/** The claims after a correction whose targets are among them. */
function applied(correction: Correction, claims: readonly UnfiledClaim[]): UnfiledClaim[] {
  const { reason } = correction;
  const replaced = (target: CorrectionTarget, by: (claim: UnfiledClaim) => UnfiledClaim) =>
    claims.map((claim) => (isExpected(claim, target) ? by(claim) : claim));
  switch (correction.action) {
    case "drop":
      return replaced(correction.claim, (claim) => rejected(claim, reason));
    case "flag":
      return replaced(correction.claim, (claim) => ({ ...claim, review: "in_review", review_reason: reason }));
    case "override":
      return replaced(correction.claim, (claim) => ({
        ...decided(claim, reason),
        counts: overridden(claim.counts, correction.counts),
      }));
    case "merge": {
      const rest = claims.find((claim) => isExpected(claim, correction.with));
      return claims.map((claim) => {
        if (claim === rest) return rejected(claim, `Merged with another claim of its report. ${reason}`);
        return rest && isExpected(claim, correction.claim) ? merged(claim, rest, reason) : claim;
      });
    }
    case "split": {
      const bundle = claims.find((claim) => isExpected(claim, correction.claim));
      const parts = correction.parts.flatMap(({ weapon, counts }) =>
        bundle ? [{ ...decided(bundle, reason), weapon, counts: { ...counts } }] : [],
      );
      return [...replaced(correction.claim, (claim) => rejected(claim, `Split into its parts. ${reason}`)), ...parts];
    }
  }
}

const rejected = (claim: UnfiledClaim, reason: string): UnfiledClaim => ({
  ...claim,
  review: "rejected",
  review_reason: reason,
});

/** A claim that a correction settles; the writer still looks whether it is plausible. */
const decided = (claim: UnfiledClaim, reason: string): UnfiledClaim => ({
  ...claim,
  review: "published",
  review_reason: reason,
});

/** The new counts; one that stays as it was keeps its place in the phrase. */
function overridden(before: Counts, after: Counts): Counts {
  const counts: Counts = {};
  for (const metric of METRICS) {
    const count = isSameCount(before[metric], after[metric]) ? before[metric] : after[metric];
    if (count) counts[metric] = count;
  }
  return counts;
}

const ELLIPSIS = " … ";

/** The first claim with the counts that the second adds, and both phrases. */
function merged(first: UnfiledClaim, second: UnfiledClaim, reason: string): UnfiledClaim {
  const isOnePhrase = first.quote === second.quote;
  const shift = isOnePhrase ? 0 : first.quote.length + ELLIPSIS.length;
  const counts: Counts = { ...first.counts };
  for (const metric of METRICS) {
    const count = second.counts[metric];
    if (!count || counts[metric]) continue;
    counts[metric] = count.span ? { ...count, span: [count.span[0] + shift, count.span[1] + shift] } : count;
  }
  const quote = isOnePhrase ? first.quote : first.quote + ELLIPSIS + second.quote;
  return { ...decided(first, reason), counts, quote };
}
