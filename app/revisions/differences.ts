import { formatCount } from "../../charts/numbers.ts";
import type { PageLanguage } from "../../contract/language.ts";
import type { Change } from "../../db/read/changes.ts";
import { isSameCount } from "../../domain/correction.ts";
import { METRICS, metricDefinition } from "../../domain/metrics.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { REVISIONS_STRINGS } from "../strings/revisions.ts";

/** One thing that a release changed about a claim, in words; null where there is nothing on that side. */
export interface Difference {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Why a claim was changed, as its versions tell, where no reason is on record. */
export function reasonFromVersions(
  { kind, before, after }: Pick<Change, "kind" | "before" | "after">,
  lang: PageLanguage,
): string {
  const words = REVISIONS_STRINGS[lang];
  if (kind === "added" || before === null) return words.newInLedger;
  if (before.extractor !== after.extractor || before.rule !== after.rule) return words.readAnew(after.extractor);
  return words.saysSoNow;
}

/**
 * What a change made of a claim: every number of one that was added or withdrawn, and of a revised one what differs.
 * A revision that leaves all numbers as they were names the phrase.
 */
export function differencesOf(
  { kind, before, after }: Pick<Change, "kind" | "before" | "after">,
  lang: PageLanguage,
): Difference[] {
  const words = REVISIONS_STRINGS[lang];
  const old = kind === "added" ? null : before;
  const current = kind === "withdrawn" ? null : after;
  const numbers = METRICS.flatMap((metric): Difference[] => {
    const [one, other] = [old?.counts[metric], current?.counts[metric]];
    if (!one && !other) return [];
    if (old && current && isSameCount(one, other)) return [];
    return [
      {
        label: ATTACKS_STRINGS[lang].metrics?.[metric] ?? metricDefinition(metric).label,
        before: old ? formatCount(one, lang) : null,
        after: current ? formatCount(other, lang) : null,
      },
    ];
  });
  const review: Difference[] =
    current && current.review !== (old?.review ?? "published")
      ? [{ label: words.state, before: old ? words.states[old.review] : null, after: words.states[current.review] }]
      : [];
  const found = [...numbers, ...review];
  if (found.length > 0 || !old || !current || old.quote === current.quote) return found;
  return [{ label: words.phrase, before: words.quoted(old.quote), after: words.quoted(current.quote) }];
}
