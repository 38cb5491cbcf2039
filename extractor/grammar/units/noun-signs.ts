import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import { type Item, joint } from "../../mentions/item.ts";

/** Marks that may stand between a number and its weapon. */
export const QUOTES = new Set(['"', "'", "(", ")"]);

/** "31 overnight attacks": a time that stands before the noun. */
export function leadsToNoun(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    next !== undefined &&
    (next.sense.thing !== undefined ||
      next.sense.strike === true ||
      next.sense.head === true ||
      next.sense.weapon !== undefined)
  );
}

export function adjectiveLeadsToWeapon(items: readonly Item[], at: number): boolean {
  // "15 one-way attack (OWA) UAVs"
  if (items[at + 1]?.text === "(" && items[at + 3]?.text === ")" && items[at + 4]?.sense.weapon) return true;
  for (let next = at + 1; next < Math.min(items.length, at + 5); next++) {
    const item = items[next] as Item;
    if (item.sense.weapon) return true;
    const joins = joint(item) === "and" && (items[next + 1]?.sense.adjective || items[next + 1]?.sense.weapon);
    const described = item.sense.adjective || item.sense.country || (joins && next === at + 1);
    if (!described && !(item.text === "-" && !item.spaced) && !QUOTES.has(item.text)) return false;
  }
  return false;
}

/** Steps from a participle to its weapon. */
const PARTICIPLE_REACH = 8;

/** "двух сбитых над областью «Искандерах»", "220 запущенных ВСУ беспилотников": the item of the weapon; null for none. */
export function weaponAfterParticiple(items: readonly Item[], at: number): number | null {
  for (let next = at + 1; next < Math.min(items.length, at + PARTICIPLE_REACH); next++) {
    const { sense, kind, text } = items[next] as Item;
    if (sense.weapon) return next;
    const links = ["over", "toward", "away", "by"].includes(sense.joint ?? "");
    const tells = sense.place || sense.country || sense.speaker || sense.airDefence || sense.adverb;
    // "обнаруженных за день беспилотников"
    const timed = sense.time || sense.within || sense.days;
    if (sense.action || !(links || tells || timed || sense.adjective || kind === "date" || QUOTES.has(text)))
      return null;
  }
  return null;
}

/** "projectiles from HIMARS launchers": the launcher names the weapon. */
export const firesRockets = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 5).some((item) => item.sense.weapon === "himars" || item.sense.weapon === "s-300");

/** "missile-carrying aircraft": the weapon is part of another word. */
export function isCompound(items: readonly Item[], at: number): boolean {
  const [dash, tail] = [items[at + 1], items[at + 2]];
  return dash?.text === "-" && !dash.spaced && tail?.kind === "word" && !tail.spaced && !tail.sense.adjective;
}

/** "drone operators": the noun follows the weapon directly and takes its place; not "missiles killed", "тремя БПЛА объектов". */
export const follows = (items: readonly Item[], at: number, weapon: WeaponSlug): boolean =>
  weapon !== null &&
  items[at - 1]?.sense.weapon !== undefined &&
  !(items[at]?.sense.thing === "people" && items[at - 1]?.plural) &&
  !(items[at]?.sense.thing === "places" && !items[at]?.plural);

export function loneWeaponInBrackets(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (items[next]?.sense.adjective || QUOTES.has(items[next]?.text ?? "") || items[next]?.sense.country) next++;
  if (!items[next]?.sense.weapon) return false;
  while (
    items[next]?.sense.weapon ||
    items[next]?.text === "/" ||
    items[next]?.sense.adjective ||
    items[next]?.text === "-"
  )
    next++;
  return items[next]?.text === ")" || items[next]?.text === '"';
}

export const isShared = (items: readonly Item[], at: number): boolean =>
  joint(items[at]) === "and" || (items[at]?.text === "," && !items[at]?.spaced);

export const numberInside = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => item.kind === "number");

/** The group that "and other types" opens a named weapon to. */
export function widest(weapon: WeaponSlug): WeaponSlug {
  if (isWithin(weapon, "drone")) return "drone";
  return isWithin(weapon, "missile") ? "missile" : weapon;
}

/** "missiles known as ATACMS", "cruise missiles, namely Kalibrs,": the one name that is told of the weapons; null for a list. */
export function nameIn(items: readonly Item[], from: number): { weapon: WeaponSlug; end: number } | null {
  let at = items[from]?.text === "," ? from + 1 : from;
  if (joint(items[at]) !== "namely") return null;
  for (at++; QUOTES.has(items[at]?.text ?? "") || joint(items[at]) === "article"; at++);
  const weapon = items[at]?.sense.weapon;
  let end = at + 1;
  while (items[end]?.text === '"' || items[end]?.sense.weapon) end++;
  let next = end;
  while (isShared(items, next) || QUOTES.has(items[next]?.text ?? "")) next++;
  return weapon && !items[next]?.sense.weapon ? { weapon, end } : null;
}

/** Air defence, the air force, or a word for jamming beside shooting: what it stops are weapons. */
export const isOfAirDefence = (items: readonly Item[]): boolean =>
  items.some(
    ({ sense: { airDefence, action, speaker } }) =>
      airDefence || action?.suppressed || speaker?.claimant === "ukrainian-air-force",
  );

/** "50 тисяч знищених росіян", "200 убитых вражеских солдат": people behind a participle and their adjectives. */
export const describesPeople = (items: readonly Item[], from: number): boolean =>
  items.slice(from, from + 3).find(({ sense }) => sense.thing || !(sense.adjective || sense.country))?.sense.thing ===
  "people";
