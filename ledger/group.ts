import type { Agreement, Attack, Statement } from "../domain/attack.ts";
import type { ClockTime, IsoDate } from "../domain/calendar.ts";
import { NATIONAL } from "../domain/claim.ts";
import { numberOf } from "../domain/count.ts";
import { METRICS, type Metric } from "../domain/metrics.ts";
import { utcOf, zoneUnderAttack } from "../domain/time-zone.ts";
import { isWithin, WEAPONS } from "../domain/weapons.ts";
import { differIn, standsBy } from "./agreement.ts";
import { groupBy } from "./group-by.ts";
import { stoppedTotal } from "./outcomes.ts";
import { byPreference } from "./preference.ts";
import { type Sources, type StatedClaim, statementOf } from "./statements.ts";
import { type DatedClaim, statementKey, wavesOf } from "./waves.ts";

/** True for a claim that belongs to a raid: an attack with an end date, published, not withdrawn. */
export function isOfAttack<Of extends Pick<StatedClaim, "kind" | "review" | "withdrawn" | "end">>(
  claim: Of,
): claim is Of & { readonly end: string } {
  return claim.kind === "attack" && claim.review === "published" && !claim.withdrawn && claim.end !== null;
}

/**
 * The raids that claims are about, oldest first. A raid is filed under attacker and end date, so that one date can
 * be regrouped alone; raids of one date are told apart by their times, or by the numbers of night and day.
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

function attacksOfDate(claims: readonly DatedClaim[], sources: Sources): Attack[] {
  return wavesOf(claims).map((wave, place) => attackOf(wave, suffixOf(place), sources));
}

/** What tells the raids of one date apart: nothing for the first, `-day`, `-day-2` … for those after it. */
function suffixOf(place: number): string {
  if (place === 0) return "";
  return place === 1 ? "-day" : `-day-${place}`;
}

const treePlace = new Map(WEAPONS.map((weapon, index) => [weapon.slug, index]));

function attackOf(claims: readonly DatedClaim[], suffix: string, sources: Sources): Attack {
  const first = claims[0];
  if (!first) throw new Error("An attack needs at least one claim.");
  const groups = groupBy(claims, statementKey);
  const statements = [...groups.values()].map((group) => statementOf(group, sources));
  const prefer = byPreference(first.attacker);
  const start = claims.map((claim) => claim.start ?? claim.end).sort()[0] ?? first.end;
  const opening = claims.flatMap((claim) => (claim.start === start ? (claim.start_time ?? []) : []));
  const closing = claims.flatMap((claim) => claim.end_time ?? []);
  statements.sort(
    (a, b) =>
      (treePlace.get(a.weapon) ?? 0) - (treePlace.get(b.weapon) ?? 0) ||
      Number(b.scope === NATIONAL) - Number(a.scope === NATIONAL) ||
      (a.scope < b.scope ? -1 : a.scope > b.scope ? 1 : prefer(a, b)),
  );
  const disagreements = disagreementsOf(statements);
  const start_time = opening.sort()[0] ?? null;
  const end_time = closing.sort().at(-1) ?? null;
  const zone = zoneUnderAttack(first.attacker);
  const instant = (day: IsoDate, time: ClockTime | null) => (zone && time ? utcOf(day, time, zone) : null);
  return {
    id: `${first.attacker}-${first.end}${suffix}`,
    attacker: first.attacker,
    start,
    end: first.end,
    start_time,
    end_time,
    zone,
    start_utc: instant(start, start_time),
    end_utc: instant(first.end, end_time),
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
  const national = best.filter((s) => s.scope === NATIONAL);
  const hasNational = (slug: Statement["weapon"]): boolean =>
    national.some((s) => isWithin(slug, s.weapon) || isWithin(s.weapon, slug));
  const counts = new Set(best.filter((s) => s.scope === NATIONAL || !hasNational(s.weapon)));
  const isPart = (part: Statement): boolean => national.some((whole) => whole !== part && holds(whole, part));
  return statements.map((s) => ({ ...s, preferred: counts.has(s) && !isPart(s) }));
}

/** True when a wider statement's numbers include all that a narrower one states. */
function holds(whole: Statement, part: Statement): boolean {
  if (whole.weapon === part.weapon || !isWithin(part.weapon, whole.weapon)) return false;
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
    printed.some((other) => one !== other && differIn(one.counts, other.counts, metric)),
  );
  if (parties.length < 2) return null;
  return parties.flatMap(({ claimant, counts, claim_ids }) => {
    const value = standsBy(counts, metric);
    const claim_id = claim_ids[0];
    return value === null || claim_id === undefined ? [] : [{ claimant, value, claim_id }];
  });
}
