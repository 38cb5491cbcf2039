import type { Agreement, Attack, Statement } from "../domain/attack.ts";
import type { IsoDate } from "../domain/calendar.ts";
import { NATIONAL } from "../domain/claim.ts";
import { numberOf } from "../domain/count.ts";
import { METRICS, type Metric } from "../domain/metrics.ts";
import { lineage, WEAPONS } from "../domain/weapons.ts";
import { differingMetrics, standsBy } from "./agreement.ts";
import { stoppedTotal } from "./outcomes.ts";
import { byPreference } from "./preference.ts";
import { type Sources, type StatedClaim, statementOf } from "./statements.ts";

type Dated<Of> = Of & { readonly end: IsoDate };
type DatedClaim = Dated<StatedClaim>;

/** True for a claim that belongs to a raid: an attack with an end date, published, not withdrawn. */
export function isOfAttack<Of extends Pick<StatedClaim, "kind" | "review" | "withdrawn" | "end">>(
  claim: Of,
): claim is Dated<Of> {
  return claim.kind === "attack" && claim.review === "published" && !claim.withdrawn && claim.end !== null;
}

/**
 * The raids that claims are about, oldest first. A raid is filed under attacker and end date, so that one date can
 * be regrouped alone; a day raid is apart from the night's where one claimant gives them different numbers.
 * `sources` tells a claimant's own publication and the earliest report and may be left out.
 */
export function groupAttacks(claims: readonly StatedClaim[], sources: Sources = new Map()): Attack[] {
  const buckets = new Map<string, DatedClaim[]>();
  for (const claim of claims) {
    if (!isOfAttack(claim)) continue;
    const key = `${claim.end} ${claim.attacker}`;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(claim);
    else buckets.set(key, [claim]);
  }
  return [...buckets.keys()].sort().flatMap((key) => attacksOfDate(buckets.get(key) ?? [], sources));
}

const isDay = (claim: DatedClaim): boolean => claim.start === claim.end;
const statementKey = (claim: StatedClaim): string => `${claim.claimant} ${claim.weapon} ${claim.scope}`;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function attacksOfDate(claims: readonly DatedClaim[], sources: Sources): Attack[] {
  const day = claims.filter(isDay);
  const night = claims.filter((claim) => !isDay(claim));
  if (!areSeparateWaves(night, day)) return claims.length > 0 ? [attackOf(claims, "", sources)] : [];
  return [attackOf(night, "", sources), attackOf(day, "-day", sources)];
}

/**
 * True when one claimant gives the night and the day of a date different numbers. The largest number that both
 * carry decides: small ones agree by chance, and a date alone is often printed for a night.
 */
function areSeparateWaves(night: readonly DatedClaim[], day: readonly DatedClaim[]): boolean {
  const dayStatements = groupBy(day, statementKey);
  let largest = -1;
  let separate = false;
  for (const [key, nightClaims] of [...groupBy(night, statementKey)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const dayClaims = dayStatements.get(key);
    if (!dayClaims) continue;
    for (const metric of ["launched", "stopped", "intercepted"] as const) {
      const nightNumbers = exactNumbers(nightClaims, metric);
      const dayNumbers = exactNumbers(dayClaims, metric);
      if (nightNumbers.length === 0 || dayNumbers.length === 0) continue;
      const size = Math.max(...nightNumbers, ...dayNumbers);
      if (size > largest) {
        largest = size;
        separate = !nightNumbers.some((number) => dayNumbers.includes(number));
      }
      break;
    }
  }
  return separate;
}

function exactNumbers(claims: readonly StatedClaim[], metric: Metric): number[] {
  return claims.flatMap(({ counts }) => {
    const count = counts[metric];
    return count && count.value !== null && count.qualifier === "exact" ? [count.value] : [];
  });
}

const treePlace = new Map(WEAPONS.map((weapon, index) => [weapon.slug, index]));

function attackOf(claims: readonly DatedClaim[], suffix: "" | "-day", sources: Sources): Attack {
  const first = claims[0];
  if (!first) throw new Error("An attack needs at least one claim.");
  const groups = groupBy(claims, statementKey);
  const statements = [...groups.values()].map((group) => statementOf(group, sources));
  const prefer = byPreference(first.attacker);
  statements.sort(
    (a, b) =>
      (treePlace.get(a.weapon) ?? 0) - (treePlace.get(b.weapon) ?? 0) ||
      Number(b.scope === NATIONAL) - Number(a.scope === NATIONAL) ||
      (a.scope < b.scope ? -1 : a.scope > b.scope ? 1 : prefer(a, b)),
  );
  const disagreements = disagreementsOf(statements);
  return {
    id: `${first.attacker}-${first.end}${suffix}`,
    attacker: first.attacker,
    start: claims.map((claim) => claim.start ?? claim.end).sort()[0] ?? first.end,
    end: first.end,
    agreement: agreementOf(statements, disagreements),
    statements: withPreferred(statements),
    disagreements,
  };
}

function agreementOf(statements: readonly Statement[], disagreements: Attack["disagreements"]): Agreement {
  if (disagreements.some((d) => d.kind === "conflict")) return "conflict";
  if (disagreements.length > 0) return "differ";
  const perTopic = groupBy(statements, (s) => `${s.weapon} ${s.scope}`);
  return [...perTopic.values()].some((group) => group.length > 1) ? "agree" : "one_claimant";
}

/** Marks what counts for the raid as a whole: statements are ordered by weapon, scope and preference. */
function withPreferred(statements: readonly Statement[]): Statement[] {
  const best = [...groupBy(statements, (s) => `${s.weapon} ${s.scope}`).values()].flatMap((group) => group.slice(0, 1));
  const hasNational = (slug: Statement["weapon"]): boolean =>
    best.some((s) => s.scope === NATIONAL && (lineage(slug).includes(s.weapon) || lineage(s.weapon).includes(slug)));
  const counts = new Set(best.filter((s) => s.scope === NATIONAL || !hasNational(s.weapon)));
  const isPart = (part: Statement): boolean =>
    [...counts].some((whole) => whole !== part && whole.scope === NATIONAL && holds(whole, part));
  return statements.map((s) => ({ ...s, preferred: counts.has(s) && !isPart(s) }));
}

/** True when a wider statement's numbers include all that a narrower one states. */
function holds(whole: Statement, part: Statement): boolean {
  if (whole.weapon === part.weapon || !lineage(part.weapon).includes(whole.weapon)) return false;
  const includes = (total: number | null, number: number | null) => number === null || (total ?? -1) >= number;
  return (
    includes(numberOf(whole.counts.launched), numberOf(part.counts.launched)) &&
    includes(stoppedTotal(whole.counts), stoppedTotal(part.counts))
  );
}

type Disagreement = Attack["disagreements"][number];

function disagreementsOf(statements: readonly Statement[]): Disagreement[] {
  const found: Disagreement[] = [];
  for (const group of groupBy(statements, (s) => `${s.weapon} ${s.scope}`).values()) {
    if (group.every((s) => s.variants.length === 0) && group.length === 1) continue;
    for (const metric of METRICS) {
      for (const statement of group) {
        const values = differing(
          [{ counts: statement.counts, claim_ids: statement.claim_ids }, ...statement.variants].map((printed) => ({
            ...printed,
            claimant: statement.claimant,
          })),
          metric,
        );
        if (values) found.push({ ...topic(statement), metric, kind: "differ", values });
      }
      const values = differing(group, metric);
      const [first] = group;
      if (values && first) found.push({ ...topic(first), metric, kind: "conflict", values });
    }
  }
  return found;
}

const topic = ({ weapon, scope }: Statement) => ({ weapon, scope });

/** The numbers of one metric of which at least two can't both be right, or null. */
function differing(
  printed: readonly Pick<Statement, "claimant" | "counts" | "claim_ids">[],
  metric: Metric,
): Disagreement["values"] | null {
  const parties = printed.filter((one) =>
    printed.some((other) => one !== other && differingMetrics(one.counts, other.counts).includes(metric)),
  );
  if (parties.length < 2) return null;
  return parties.flatMap(({ claimant, counts, claim_ids }) => {
    const value = standsBy(counts, metric);
    const claim_id = claim_ids[0];
    return value === null || claim_id === undefined ? [] : [{ claimant, value, claim_id }];
  });
}
