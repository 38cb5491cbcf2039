import type { IsoDate } from "./calendar.ts";
import type { Measure } from "./rates.ts";
import { isWithin, type WeaponSlug } from "./weapons.ts";

export interface WordingBreak {
  readonly date: IsoDate;
  readonly attacker: string;
  /** Measures whose values before and after the date can't be compared. */
  readonly breaks: readonly Measure[];
  /** The weapons whose numbers changed their meaning; wider numbers hold them. */
  readonly weapon: WeaponSlug;
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
    weapon: "drone",
    lead: "Jul 2024: wording changed.",
    sentence: "Drones lost to EW are listed separately from here on.",
    source: "Air Force posts; separate numbers first appear on 10 July 2024.",
  },
  {
    date: "2025-07-24",
    attacker: "RU",
    breaks: ["shot_down"],
    weapon: "drone",
    lead: "Jul 2025: one number.",
    sentence: "Shot down and suppressed are merged (збито/подавлено).",
    source:
      "Air Force posts; the first merged number is that of 24 July 2025. Single later posts state them apart again.",
  },
  {
    date: "2026-08-10",
    attacker: "RU",
    breaks: [],
    weapon: "ballistic-missile",
    lead: "Aug 2026: counts withheld.",
    sentence: "Ballistic missiles are named without numbers.",
    source: "Air Force posts; first withheld counts on 10 August 2026, announced on 13 August.",
  },
];

/**
 * True where a measure of a weapon is not the same on two days: a change of wording about it, or about weapons that its
 * numbers hold, lies between them or on the later one.
 */
export function isPartedByBreak(
  { attacker, measure, weapon }: { attacker: string; measure: Measure; weapon: WeaponSlug },
  earlier: IsoDate,
  later: IsoDate,
): boolean {
  return breaksOf(attacker, measure).some(
    (one) => earlier < one.date && one.date <= later && (isWithin(weapon, one.weapon) || isWithin(one.weapon, weapon)),
  );
}

/** The changes of wording that part a measure of an attacker. */
export function breaksOf(attacker: string, measure: Measure): WordingBreak[] {
  return WORDING_BREAKS.filter((one) => one.attacker === attacker && one.breaks.includes(measure));
}
