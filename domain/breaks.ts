import type { IsoDate } from "./calendar.ts";
import type { Measure } from "./rates.ts";

export interface WordingBreak {
  readonly date: IsoDate;
  readonly attacker: string;
  /** Measures whose values before and after the date can't be compared. */
  readonly breaks: readonly Measure[];
  readonly lead: string;
  readonly sentence: string;
  readonly source: string;
}

/** Days on which the Ukrainian Air Force changed what its numbers mean. */
export const WORDING_BREAKS: readonly WordingBreak[] = [
  {
    date: "2024-07-10",
    attacker: "RU",
    breaks: ["shot_down"],
    lead: "Jul 2024: wording changed.",
    sentence: "Drones lost to EW are listed separately from here on.",
    source: "Air Force posts; separate numbers first appear on 10 July 2024.",
  },
  {
    date: "2025-07-24",
    attacker: "RU",
    breaks: ["shot_down"],
    lead: "Jul 2025: one number.",
    sentence: "Shot down and suppressed are merged (збито/подавлено).",
    source:
      "Air Force posts; the first merged number is that of 24 July 2025. Single later posts state them apart again.",
  },
  {
    date: "2026-08-10",
    attacker: "RU",
    breaks: [],
    lead: "Aug 2026: counts withheld.",
    sentence: "Ballistic missiles are named without numbers.",
    source: "Air Force posts; first withheld counts on 10 August 2026, announced on 13 August.",
  },
];
