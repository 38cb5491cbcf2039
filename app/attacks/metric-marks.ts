import type { Metric } from "../../domain/metrics.ts";

/** How a number is textured where it stands in a text, by what it counts. */
export const METRIC_MARKS: Record<Metric, string> = {
  launched: "n-launched",
  intercepted: "n-down",
  stopped: "n-both",
  lost: "n-lost",
  left: "n-left",
  active: "n-ns",
  did_not_reach: "n-ns",
  hits: "n-hits",
  hit_locations: "n-ns",
  debris_locations: "n-ns",
};
