/** From the foot of a bar up. `both`: shot down or suppressed, stated as one number. */
export const OUTCOME_ORDER = ["down", "both", "ew", "left", "open"] as const;
export type Outcome = (typeof OUTCOME_ORDER)[number];
