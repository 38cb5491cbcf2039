import { type IsoDate, isoDateSchema } from "../domain/calendar.ts";
import type { Claim, Counts } from "../domain/claim.ts";
import { numberOf } from "../domain/count.ts";
import { METRICS } from "../domain/metrics.ts";
import { lineage, type WeaponSlug } from "../domain/weapons.ts";
import { type Outcomes, outcomesOf } from "./outcomes.ts";

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
  return [...windowFaults(claim, today), ...sumFaults(claim.counts), ...recordFaults(claim)];
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

/** Outcomes above launched. Only exact numbers are held against each other. */
function sumFaults(counts: Counts): string[] {
  const launched = counts.launched;
  if (!launched || launched.value === null || launched.qualifier !== "exact") return [];
  const exact: Counts = Object.fromEntries(
    METRICS.flatMap((metric) => {
      const count = counts[metric];
      return count && count.value !== null && count.qualifier === "exact" ? [[metric, count]] : [];
    }),
  );
  // Hits are left out: reports mix weapons and places under that word.
  const { hits: _hits, ...outcomes } = outcomesOf(exact);
  const stated = Object.entries(outcomes).filter(([, number]) => number > 0) as [keyof Outcomes, number][];
  const total = stated.reduce((sum, [, number]) => sum + number, 0);
  if (total <= launched.value) return [];
  const parts = stated.map(([metric, number]) => `${number} ${OUTCOME_WORDS[metric]}`).join(" + ");
  return [`The outcomes exceed the number launched: ${parts} = ${total} of ${launched.value}.`];
}

function recordFaults({ kind, weapon, counts }: Checked): string[] {
  if (kind !== "attack") return [];
  const node = lineage(weapon).find((slug) => RECORDS[slug] !== undefined);
  const record = node && RECORDS[node];
  if (!record) return [];
  return METRICS.flatMap((metric) => {
    const number = numberOf(counts[metric]);
    return number !== null && number >= record * ORDER_OF_MAGNITUDE
      ? [`The number ${number} for ${metric} is ten times the record for one raid (${record}) or more.`]
      : [];
  });
}
