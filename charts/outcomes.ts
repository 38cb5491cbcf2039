/** From the foot of a bar up. `both`: shot down or suppressed, stated as one number. */
export const OUTCOME_ORDER = ["down", "both", "ew", "left", "open"] as const;
export type Outcome = (typeof OUTCOME_ORDER)[number];

export const OUTCOME_LABELS: Record<Outcome, { readonly wide: string; readonly narrow: string }> = {
  down: { wide: "Shot down", narrow: "Shot down" },
  both: { wide: "Shot down or suppressed", narrow: "Down or sup." },
  ew: { wide: "Lost to EW", narrow: "Lost to EW" },
  left: { wide: "Left the airspace", narrow: "Left" },
  open: { wide: "Not stopped, not stated", narrow: "Not stated" },
};
