/** A sample to begin with, in our own words. */
export const EXTRACT_EXAMPLE = {
  text: "Overnight on 22 November Russia attacked Ukraine with 114 drones. Air defence shot down 64 of them, and 41 were lost from radar, the Ukrainian Air Force said. Debris hurt two people in Sumy region.",
  published: "2024-11-22",
} as const;
