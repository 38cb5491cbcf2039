import { z } from "zod";

/** What a number counts. The ids are columns, routes' fields and words on the screen. */
export const METRICS = [
  "launched",
  "intercepted",
  "lost",
  "stopped",
  "left",
  "active",
  "did_not_reach",
  "hits",
  "hit_locations",
  "debris_locations",
] as const;
export const metricSchema = z.enum(METRICS);
export type Metric = z.infer<typeof metricSchema>;

export interface MetricDefinition {
  readonly id: Metric;
  readonly version: number;
  readonly label: string;
  /** What one unit of the number is. */
  readonly unit: "weapons" | "places";
  /** One sentence for the reader; the same text is on the page, in CSV metadata and in OpenAPI. */
  readonly definition: string;
}

export const METRIC_DEFINITIONS: readonly MetricDefinition[] = [
  {
    id: "launched",
    version: 1,
    label: "Launched",
    unit: "weapons",
    definition: "Weapons that the claimant says were fired at or detected over the side under attack.",
  },
  {
    id: "intercepted",
    version: 1,
    label: "Shot down",
    unit: "weapons",
    definition:
      "Weapons that the claimant says were shot down or destroyed by fire, stated apart from those lost to electronic warfare.",
  },
  {
    id: "lost",
    version: 1,
    label: "Lost to EW",
    unit: "weapons",
    definition: "Drones that the claimant says were lost from radar, presumably to electronic warfare.",
  },
  {
    id: "stopped",
    version: 1,
    label: "Shot down or suppressed",
    unit: "weapons",
    definition:
      "One merged number for weapons shot down and weapons suppressed by electronic warfare; it can't be split.",
  },
  {
    id: "left",
    version: 1,
    label: "Left the airspace",
    unit: "weapons",
    definition: "Weapons that the claimant says flew on across a named border.",
  },
  {
    id: "active",
    version: 1,
    label: "Still airborne",
    unit: "weapons",
    definition: "Weapons that were still in the air when the claimant reported.",
  },
  {
    id: "did_not_reach",
    version: 1,
    label: "Did not reach its target",
    unit: "weapons",
    definition: "Missiles that the claimant says failed, crashed or fell away from their targets; not an interception.",
  },
  {
    id: "hits",
    version: 1,
    label: "Hits",
    unit: "weapons",
    definition: "Weapons that the claimant says struck.",
  },
  {
    id: "hit_locations",
    version: 1,
    label: "Places hit",
    unit: "places",
    definition: "Places that the claimant says were struck; several weapons may strike one place.",
  },
  {
    id: "debris_locations",
    version: 1,
    label: "Places with debris",
    unit: "places",
    definition: "Places where the claimant says wreckage of downed weapons fell.",
  },
];

/** The definition of a metric. */
export function metricDefinition(id: Metric): MetricDefinition {
  const found = METRIC_DEFINITIONS.find((d) => d.id === id);
  if (!found) throw new Error(`No metric "${id}". Known metrics: ${METRICS.join(", ")}.`);
  return found;
}
