import { formatCount } from "../../charts/numbers.ts";
import type { Change } from "../../db/read/changes.ts";
import type { Claim } from "../../domain/claim.ts";
import { isSameCount } from "../../domain/correction.ts";
import { METRICS, metricDefinition } from "../../domain/metrics.ts";

/** One thing that a release changed about a claim, in words; null where there is nothing on that side. */
export interface Difference {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

const REVIEW_WORDS: Record<Claim["review"], string> = {
  published: "published",
  in_review: "in review",
  rejected: "rejected",
};

/** Why a claim was changed: the reason on record, or what the versions tell. */
export function reasonOf({ kind, before, after, reason }: Omit<Change, "release" | "committed_at">): string {
  if (reason !== null) return reason;
  if (kind === "added" || before === null) return "New in the ledger.";
  if (before.extractor !== after.extractor || before.rule !== after.rule) return `Read anew: ${after.extractor}.`;
  return "The report says so now.";
}

/**
 * What a change made of a claim: every number of one that was added or withdrawn, and of a revised one what differs.
 * A revision that leaves all numbers as they were names the phrase.
 */
export function differencesOf({ kind, before, after }: Pick<Change, "kind" | "before" | "after">): Difference[] {
  const old = kind === "added" ? null : before;
  const current = kind === "withdrawn" ? null : after;
  const numbers = METRICS.flatMap((metric): Difference[] => {
    const [one, other] = [old?.counts[metric], current?.counts[metric]];
    if (!one && !other) return [];
    if (old && current && isSameCount(one, other)) return [];
    return [
      {
        label: metricDefinition(metric).label,
        before: old ? formatCount(one, "en") : null,
        after: current ? formatCount(other, "en") : null,
      },
    ];
  });
  const review: Difference[] =
    current && current.review !== (old?.review ?? "published")
      ? [{ label: "State", before: old ? REVIEW_WORDS[old.review] : null, after: REVIEW_WORDS[current.review] }]
      : [];
  const found = [...numbers, ...review];
  if (found.length > 0 || !old || !current || old.quote === current.quote) return found;
  return [{ label: "Phrase", before: `“${old.quote}”`, after: `“${current.quote}”` }];
}
