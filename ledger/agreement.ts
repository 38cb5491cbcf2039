import type { Counts } from "../domain/claim.ts";
import { type Count, numberOf, type StatedCount } from "../domain/count.ts";
import { METRICS, type Metric } from "../domain/metrics.ts";
import { stoppedTotal } from "./outcomes.ts";

/** How far "about" reaches on either side, as a share of the number. */
const ABOUT = 0.1;

/** The least and the greatest number that a count leaves open: "over 60" is 60 and everything above. */
function rangeOf({ value, qualifier }: StatedCount): readonly [number, number] {
  switch (qualifier) {
    case "exact":
      return [value, value];
    case "about":
      return [Math.floor(value * (1 - ABOUT)), Math.ceil(value * (1 + ABOUT))];
    case "at_least":
      return [value, Number.POSITIVE_INFINITY];
    case "at_most":
      return [0, value];
  }
}

const stated = (count: Count | undefined): StatedCount | null =>
  count !== undefined && count.value !== null ? count : null;

/** All weapons that a claim says were stopped, by whatever numbers; a floor where only those shot down are stated. */
function allStopped(counts: Counts): StatedCount | null {
  const total = stoppedTotal(counts);
  if (total === null) return null;
  const parts = [counts.intercepted, counts.lost, counts.stopped].filter((count) => stated(count) !== null);
  if (!stated(counts.stopped) && !stated(counts.lost)) return { value: total, qualifier: "at_least" };
  const exact = parts.every((count) => stated(count)?.qualifier === "exact");
  const only = parts.length === 1 ? stated(parts[0]) : null;
  return { value: total, qualifier: only?.qualifier ?? (exact ? "exact" : "about") };
}

/** The two numbers that claims give for one metric, or null where one of them gives none. */
function pair(a: Counts, b: Counts, metric: Metric): readonly [StatedCount, StatedCount] | null {
  let left = stated(a[metric]);
  let right = stated(b[metric]);
  if (!left && !right) return null;
  if (metric === "stopped") {
    left = allStopped(a);
    right = allStopped(b);
  }
  return left && right ? [left, right] : null;
}

function overlap(a: StatedCount, b: StatedCount): boolean {
  const [low, high] = rangeOf(a);
  const [otherLow, otherHigh] = rangeOf(b);
  return low <= otherHigh && otherLow <= high;
}

/**
 * The metrics for which two claims can't both be right. A number that only one of them gives is no difference,
 * nor is a rounder one: "over 60" and 64.
 */
export function differingMetrics(a: Counts, b: Counts): Metric[] {
  return METRICS.filter((metric) => differIn(a, b, metric));
}

/** True when two claims can't both be right about one metric. */
export function differIn(a: Counts, b: Counts, metric: Metric): boolean {
  const both = pair(a, b, metric);
  return both !== null && both[0].value !== both[1].value && !overlap(...both);
}

/** The number that a claim stands by for a metric; for `stopped` all that were stopped, by whatever numbers. */
export function standsBy(counts: Counts, metric: Metric): number | null {
  return metric === "stopped" ? stoppedTotal(counts) : numberOf(counts[metric]);
}

/** True when `a` says no more than `b`, only less precisely: "over 60" beside 64. */
export function isRounderThan(a: Counts, b: Counts): boolean {
  if (differingMetrics(a, b).length > 0) return false;
  let rounder = false;
  for (const metric of METRICS) {
    const both = pair(a, b, metric);
    if (!both) continue;
    const [mine, other] = both;
    if (mine.qualifier !== "exact" && other.qualifier === "exact") rounder = true;
    if (mine.qualifier === "exact" && other.qualifier !== "exact") return false;
  }
  return rounder;
}

/** True when no number that both claims give differs, and there is at least one such number. */
export function sameNumbers(a: Counts, b: Counts): boolean {
  let shared = 0;
  for (const metric of METRICS) {
    const both = pair(a, b, metric);
    if (!both) continue;
    if (both[0].value !== both[1].value) return false;
    shared += 1;
  }
  return shared > 0;
}
