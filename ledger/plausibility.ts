import { type IsoDate, isoDateSchema } from "../domain/calendar.ts";
import type { Claim, Counts } from "../domain/claim.ts";
import { numberOf, type Qualifier } from "../domain/count.ts";
import { METRICS } from "../domain/metrics.ts";
import { lineage, WEAPONS, type WeaponSlug } from "../domain/weapons.ts";
import { type Outcomes, outcomesOf, totalOf } from "./outcomes.ts";

/** No report of this war, nor of the fighting before it, is older. */
const EARLIEST: IsoDate = "2014-01-01";

/** About the largest number of weapons reported for one raid, by the nearest node; no limit where none is listed. */
const RECORDS: Partial<Record<WeaponSlug, number>> = {
  mixed: 1500,
  drone: 1450,
  missile: 130,
  himars: 50,
};

/** How far above the record a number has to be before someone must look at it. */
const ORDER_OF_MAGNITUDE = 10;

type Checked = Pick<Claim, "kind" | "weapon" | "start" | "end" | "counts">;

/**
 * Why a claim can't be right as it stands, one sentence for each reason; empty when nothing speaks against it.
 * `today` is the latest date that a report can speak of.
 */
export function implausibilities(claim: Checked, today: IsoDate): string[] {
  return [...windowFaults(claim, today), ...sumFaults(claim), ...recordFaults(claim)];
}

function windowFaults({ start, end }: Checked, today: IsoDate): string[] {
  const faults: string[] = [];
  for (const date of [start, end]) {
    if (date !== null && !isoDateSchema.safeParse(date).success) faults.push(`The date ${date} does not exist.`);
  }
  if (start !== null && end !== null && end < start)
    faults.push(`The window ends on ${end}, before it starts on ${start}.`);
  const last = end ?? start;
  if (last !== null && last > today) faults.push(`The window ends on ${last}, in the future.`);
  const first = start ?? end;
  if (first !== null && first < EARLIEST) faults.push(`The window starts on ${first}, before ${EARLIEST.slice(0, 4)}.`);
  return faults;
}

const OUTCOME_WORDS: Record<keyof Outcomes, string> = {
  intercepted: "shot down",
  lost: "lost",
  stopped: "shot down or suppressed",
  left: "left",
  active: "airborne",
  did_not_reach: "did not reach the target",
  hits: "hit",
};

const LAUNCHED_WORDS: Record<Qualifier, string> = {
  exact: "",
  about: "about ",
  at_least: "at least ",
  at_most: "at most ",
};

/**
 * Outcomes above launched, every number taken as it stands: such a claim could give nothing to a rate. More than a
 * least number launched is no contradiction. Hits are left out, see `surplusHits`.
 */
function sumFaults({ counts }: Checked): string[] {
  const surplus = surplusOf(counts, { ...outcomesOf(counts), hits: 0 });
  return surplus === null ? [] : [`The outcomes exceed the number launched: ${surplus}.`];
}

/**
 * What speaks against the number of hits, or null. It does not keep a claim out of the rates: reports give warheads
 * and places under that word, no share is made of it, and sums take no more hits than the other outcomes leave room for.
 */
export function surplusHits(claim: Checked): string | null {
  if (sumFaults(claim).length > 0) return null;
  const surplus = surplusOf(claim.counts, outcomesOf(claim.counts));
  return surplus === null ? null : `With the hits the outcomes exceed the number launched: ${surplus}.`;
}

/** "15 shot down + 11 lost = 26 of 16", or null where the outcomes do not exceed what was launched. */
function surplusOf({ launched }: Counts, outcomes: Outcomes): string | null {
  if (!launched || launched.value === null || launched.qualifier === "at_least") return null;
  const total = totalOf(outcomes);
  if (total <= launched.value) return null;
  const stated = Object.entries(outcomes).filter(([, number]) => number > 0) as [keyof Outcomes, number][];
  const parts = stated.map(([metric, number]) => `${number} ${OUTCOME_WORDS[metric]}`).join(" + ");
  return `${parts} = ${total} of ${LAUNCHED_WORDS[launched.qualifier]}${launched.value}`;
}

/** The record of a weapon's nearest node that has one. */
const recordOf = new Map(
  WEAPONS.map(({ slug }) => [slug, RECORDS[lineage(slug).find((node) => RECORDS[node] !== undefined) ?? slug]]),
);

function recordFaults({ kind, weapon, counts }: Checked): string[] {
  if (kind !== "attack") return [];
  const record = recordOf.get(weapon);
  if (!record) return [];
  const faults: string[] = [];
  for (const metric of METRICS) {
    const number = numberOf(counts[metric]);
    if (number === null || number < record * ORDER_OF_MAGNITUDE) continue;
    faults.push(`The number ${number} for ${metric} is ten times the record for one raid (${record}) or more.`);
  }
  return faults;
}
