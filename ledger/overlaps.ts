import type { Attack } from "../domain/attack.ts";
import { daysBetween, type IsoDate } from "../domain/calendar.ts";
import { NATIONAL } from "../domain/claim.ts";
import { lineage, type WeaponSlug } from "../domain/weapons.ts";
import { areMostlyOne, type ClockWindow, clockWindowOf, sharedMinutes } from "./clock-window.ts";
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

/** Two national claims of different raids whose windows share some time: weapons seen then may stand in both. */
export interface ClockOverlap {
  /** The claim whose window opens first, and the other. */
  readonly claims: readonly [ClaimWindow, ClaimWindow];
  readonly minutes: number;
}

/**
 * Windows with clock times that overlap and are not of one raid: those of a night that reaches into the day's, on one
 * date or the next. Two windows are named once, by the claims about the widest weapons.
 */
export function clockOverlaps(claims: readonly ClaimWindow[]): ClockOverlap[] {
  const windows = new Map<string, { claim: ClaimWindow; window: ClockWindow }>();
  for (const claim of claims) {
    const window = clockWindowOf(claim);
    if (!window || claim.scope !== NATIONAL || !isOfAttack(claim)) continue;
    const key = `${claim.attacker} ${claim.weapon} ${window.opens} ${window.closes}`;
    const known = windows.get(key);
    if (!known || claim.id < known.claim.id) windows.set(key, { claim, window });
  }
  const depth = ({ weapon }: ClaimWindow) => lineage(weapon).length;
  const sorted = [...windows.values()].sort(
    (a, b) =>
      a.window.opens - b.window.opens ||
      a.window.closes - b.window.closes ||
      depth(a.claim) - depth(b.claim) ||
      (a.claim.id < b.claim.id ? -1 : 1),
  );
  const named = new Set<string>();
  return sorted.flatMap((first, index) => {
    const overlaps: ClockOverlap[] = [];
    for (let at = index + 1; at < sorted.length; at += 1) {
      const second = sorted[at];
      if (!second || second.window.opens >= first.window.closes) break;
      const isOneRaid = first.claim.end === second.claim.end && areMostlyOne(first.window, second.window);
      const isComparable =
        first.claim.attacker === second.claim.attacker && isRelated(first.claim.weapon, second.claim.weapon);
      const key = [first.claim.attacker, ...Object.values(first.window), ...Object.values(second.window)].join(" ");
      if (isOneRaid || !isComparable || named.has(key)) continue;
      named.add(key);
      overlaps.push({ claims: [first.claim, second.claim], minutes: sharedMinutes(first.window, second.window) });
    }
    return overlaps;
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
