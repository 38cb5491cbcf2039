import type { Statement } from "../domain/attack.ts";
import type { IsoDate } from "../domain/calendar.ts";
import type { Claim, Counts } from "../domain/claim.ts";
import { isOwnChannel } from "../domain/claimants.ts";
import { METRICS, type Metric } from "../domain/metrics.ts";
import { differingMetrics, isRounderThan, sameNumbers } from "./agreement.ts";
import { outcomesOf, totalOf, unaccountedOf } from "./outcomes.ts";

/** What grouping needs to know of a claim. */
export type StatedClaim = Pick<
  Claim,
  | "id"
  | "report_id"
  | "claimant"
  | "attacker"
  | "weapon"
  | "kind"
  | "scope"
  | "start"
  | "end"
  | "start_time"
  | "end_time"
  | "counts"
  | "review"
  | "withdrawn"
>;

/** What a choice between reports depends on. */
export interface Source {
  readonly url: string | null;
  readonly published: IsoDate | null;
}

/** The sources of claims, by report id; an absent one is unknown. */
export type Sources = ReadonlyMap<string, Source>;

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];

const statedMetrics = (counts: Counts): Metric[] =>
  METRICS.filter((metric) => counts[metric] !== undefined && counts[metric].value !== null);

/**
 * The claims of one claimant, weapon and scope in one attack as one statement, by the rule in `VARIANT_RULE`.
 * The result does not depend on the order of the claims. `preferred` is false: the attack decides it.
 */
export function statementOf(claims: readonly StatedClaim[], sources: Sources): Statement {
  const ordered = ranked(claims, sources);
  const main = ordered[0];
  if (!main) throw new Error("A statement needs at least one claim.");
  const same = ordered.filter((claim) => differingMetrics(claim.counts, main.counts).length === 0);
  const counts = completed(main, same);
  return {
    claimant: main.claimant,
    weapon: main.weapon,
    scope: main.scope,
    counts,
    claim_ids: same.map((claim) => claim.id),
    report_ids: unique(ordered.map((claim) => claim.report_id)),
    variants: variantsOf(ordered.filter((claim) => !same.includes(claim))),
    unaccounted: unaccountedOf(counts),
    preferred: false,
  };
}

/** Claims in the order in which they may stand for the statement. */
function ranked(claims: readonly StatedClaim[], sources: Sources): StatedClaim[] {
  const standing = standingOf(claims);
  const exact = (claim: StatedClaim): number =>
    statedMetrics(claim.counts).filter((metric) => {
      const count = claim.counts[metric];
      return count !== undefined && count.value !== null && count.qualifier === "exact";
    }).length;
  const places = claims.map((claim) => {
    const source = sources.get(claim.report_id);
    const own = isOwnChannel(claim.claimant, source?.url ?? null);
    const day = source?.published ? Date.parse(source.published) : Number.POSITIVE_INFINITY;
    return {
      claim,
      key: [
        standing(claim).isRounder ? 1 : 0,
        own ? 0 : 1,
        // A claimant corrects itself: its latest word holds. One without a date is not known to be later.
        own && source?.published ? -day : 0,
        -standing(claim).support,
        -exact(claim),
        -statedMetrics(claim.counts).length,
        day,
        claim.id,
      ],
    };
  });
  places.sort((a, b) => {
    const at = a.key.findIndex((value, index) => value !== b.key[index]);
    return at < 0 ? 0 : compare(a.key[at] ?? 0, b.key[at] ?? 0);
  });
  return places.map((place) => place.claim);
}

/** How claims stand to one another: whether another says the same more exactly, and how many reports carry the numbers. */
function standingOf(claims: readonly StatedClaim[]): (claim: StatedClaim) => { isRounder: boolean; support: number } {
  // Most reports carry the same counts: they are held against each other once for each different set of them.
  const keyOf = new Map<Counts, string>();
  const sets = new Map<string, { counts: Counts; reports: string[] }>();
  for (const { counts, report_id } of claims) {
    const key = keyOf.get(counts) ?? JSON.stringify(counts);
    keyOf.set(counts, key);
    const set = sets.get(key);
    if (set) set.reports.push(report_id);
    else sets.set(key, { counts, reports: [report_id] });
  }
  const all = [...sets.values()];
  const standings = new Map(
    [...sets].map(([key, { counts }]) => {
      const carrying = all.filter((other) => sameNumbers(counts, other.counts));
      const support = unique(carrying.flatMap(({ reports }) => reports)).length;
      return [key, { isRounder: all.some((other) => isRounderThan(counts, other.counts)), support }];
    }),
  );
  return (claim) => standings.get(keyOf.get(claim.counts) ?? "") ?? { isRounder: false, support: 0 };
}

/**
 * The counts of the first claim, with numbers that it leaves out taken from reports of the same statement.
 * A merged number and separate ones are never mixed, and nothing is taken that would exceed the launched number.
 */
function completed(main: StatedClaim, same: readonly StatedClaim[]): Counts {
  const counts = withoutSpans(main.counts);
  for (const claim of same) {
    if (claim === main) continue;
    for (const metric of statedMetrics(claim.counts)) {
      if (counts[metric] !== undefined && counts[metric].value !== null) continue;
      if (metric === "stopped" && (counts.intercepted ?? counts.lost)) continue;
      if ((metric === "intercepted" || metric === "lost") && counts.stopped) continue;
      const more = { ...counts, ...withoutSpans({ [metric]: claim.counts[metric] }) };
      const launched = more.launched?.value ?? null;
      if (launched !== null && totalOf(outcomesOf(more)) > launched) continue;
      counts[metric] = more[metric];
    }
  }
  return counts;
}

/** Counts without their places in a quotation: a statement stands on several. */
function withoutSpans(counts: Counts): Counts {
  const plain: Counts = {};
  for (const metric of METRICS) {
    const count = counts[metric];
    if (!count) continue;
    const { span: _inOneQuote, ...rest } = count;
    plain[metric] = rest;
  }
  return plain;
}

/** The other numbers that are printed, one entry for each different set of them. */
function variantsOf(claims: readonly StatedClaim[]): Statement["variants"] {
  const byNumbers = new Map<string, Statement["variants"][number]>();
  for (const claim of claims) {
    const key = METRICS.map((metric) => {
      const count = claim.counts[metric];
      return count && count.value !== null ? `${count.value}${count.qualifier}` : "";
    }).join("|");
    const found = byNumbers.get(key);
    if (found) found.claim_ids.push(claim.id);
    else byNumbers.set(key, { counts: withoutSpans(claim.counts), claim_ids: [claim.id] });
  }
  return [...byNumbers.values()];
}
