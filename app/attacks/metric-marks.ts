import type { Metric } from "../../domain/metrics.ts";

/** How a metric is named and textured where its number stands in a text. */
export const METRIC_MARKS: Record<Metric, { readonly className: string; readonly words: string }> = {
  launched: { className: "n-launched", words: "launched" },
  intercepted: { className: "n-down", words: "shot down" },
  stopped: { className: "n-both", words: "shot down or suppressed" },
  lost: { className: "n-lost", words: "lost to EW" },
  left: { className: "n-left", words: "left" },
  active: { className: "n-ns", words: "still airborne" },
  did_not_reach: { className: "n-ns", words: "did not reach" },
  hits: { className: "n-hits", words: "hits" },
  hit_locations: { className: "n-ns", words: "places hit" },
  debris_locations: { className: "n-ns", words: "places with debris" },
};
