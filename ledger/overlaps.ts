import type { Attack } from "../domain/attack.ts";
import { daysBetween, type IsoDate } from "../domain/calendar.ts";
import { NATIONAL } from "../domain/claim.ts";
import { lineage, type WeaponSlug } from "../domain/weapons.ts";
import { isOfAttack } from "./group.ts";
import type { StatedClaim } from "./statements.ts";

/** What a window is known by. */
export type ClaimWindow = Omit<StatedClaim, "report_id" | "claimant" | "counts">;

/** A national claim whose window holds the end of another raid that its numbers may count too. */
export interface WindowOverlap {
  readonly claim_id: string;
  readonly attacker: string;
  readonly weapon: WeaponSlug;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** The days on which the other raids ended, in order. */
  readonly others: readonly IsoDate[];
}

/** A night is one day long: its window ends on the date after the one on which it began. */
const NIGHT = 1;

const isRelated = (a: WeaponSlug, b: WeaponSlug): boolean => lineage(a).includes(b) || lineage(b).includes(a);

/**
 * Claims about raids with windows longer than a night, within which another raid with a national claim about the same
 * weapons ended. A night that ends on the day on which the next raid begins is no overlap.
 */
export function windowOverlaps(claims: readonly ClaimWindow[]): WindowOverlap[] {
  const national = claims.filter((claim) => claim.scope === NATIONAL).filter(isOfAttack);
  const weaponsOf = new Map<string, Map<IsoDate, Set<WeaponSlug>>>();
  for (const { attacker, end, weapon } of national) {
    const days = weaponsOf.get(attacker) ?? new Map<IsoDate, Set<WeaponSlug>>();
    weaponsOf.set(attacker, days.set(end, (days.get(end) ?? new Set()).add(weapon)));
  }
  return national.flatMap(({ id, attacker, weapon, start, end }) => {
    if (start === null || daysBetween(start, end) <= NIGHT) return [];
    const others = [...(weaponsOf.get(attacker) ?? [])]
      .filter(([day, weapons]) => day > start && day < end && [...weapons].some((other) => isRelated(other, weapon)))
      .map(([day]) => day)
      .sort();
    return others.length > 0 ? [{ claim_id: id, attacker, weapon, start, end, others }] : [];
  });
}

/** Places of a raid whose figures lie inside a national one of the same or a wider weapon. */
export interface PlacesInside {
  readonly weapon: WeaponSlug;
  readonly places: readonly string[];
}

/** The regional figures of a raid that are part of its national ones: shown, never added. */
export function placesInside({ statements }: Pick<Attack, "statements">): PlacesInside[] {
  const national = statements.filter((s) => s.scope === NATIONAL);
  const inside = new Map<WeaponSlug, Set<string>>();
  for (const { weapon, scope } of statements) {
    if (scope === NATIONAL || !national.some((whole) => isRelated(whole.weapon, weapon))) continue;
    inside.set(weapon, (inside.get(weapon) ?? new Set()).add(scope));
  }
  return [...inside].map(([weapon, places]) => ({ weapon, places: [...places].sort() }));
}
