import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import { type Item, joint } from "../../mentions/item.ts";
import type { NotCountedReason } from "../../not-counted.ts";
import type { Joint } from "../../sense.ts";
import {
  adjectiveLeadsToWeapon,
  firesRockets,
  follows,
  isCompound,
  isShared,
  leadsToNoun,
  loneWeaponInBrackets,
  numberInside,
  QUOTES,
  weaponAfterParticiple,
  widest,
} from "./noun-signs.ts";
import { joinedWeapon, narrowed, WIDE_GROUPS } from "./weapons.ts";

export interface NounPhrase {
  /** Item after the last one that belongs to the phrase. */
  readonly end: number;
  readonly weapon: WeaponSlug | null;
  readonly thing: NotCountedReason | null;
  readonly country: string | null;
  /** The number stands by itself: nothing that could be its noun follows. */
  readonly bare: boolean;
}

/** Unknown words that may stand between a number and its weapon. */
const STRANGERS = 3;

/** Weapons that share one number: longer lists are none. */
const MOST_SHARERS = 12;
/** Longest bracket, in steps, that a list of weapons goes on after. */
const ASIDE = 12;

/** The noun after a number: adjectives, then one weapon or, unless it stands `alone`, several that share the number. */
export function nounPhrase(items: readonly Item[], from: number, alone = false): NounPhrase {
  let at = from;
  let weapon: WeaponSlug | null = null;
  let country: string | null = null;
  let strangers = 0;
  let sharers = 0;
  let end = from;
  let bare = true;
  for (; at < items.length; at++) {
    const item = items[at] as Item;
    const sense = item.sense;
    if (item.kind === "break" || item.kind === "date" || item.kind === "clock") break;
    const joined = weapon || at === from ? null : joinedAdjectives(items, at);
    if (joined) return { ...joined, country };
    if (sense.weapon && isCompound(items, at)) {
      strangers++;
      bare = false;
      at++;
      continue;
    }
    if (sense.weapon) {
      weapon = weapon ? narrowed(weapon, sense.weapon) : sense.weapon;
      // "980 bombs (KABs)": with the bracket that it opened
      const closes = items[at + 1]?.text === ")" && items.slice(from, at).some((inside) => inside.text === "(");
      end = closes ? at + 2 : at + 1;
      bare = false;
      continue;
    }
    // "197 Ukrainian military drones"
    if (sense.speaker?.vague && !weapon && items[at + 1]?.sense.weapon) {
      country = sense.country ?? country;
      continue;
    }
    // "из 72 ВСУ перехватили 60"
    if (sense.speaker && at === from && items[at + 1]?.sense.action) break;
    if (sense.speaker && !weapon) return { end: at + 1, weapon: null, thing: "people", country, bare: false };
    if (
      sense.thing === "equipment" &&
      !weapon &&
      ["of", "away", "out_of"].includes(joint(items[at + 1]) ?? "") &&
      firesRockets(items, at + 1)
    ) {
      weapon = "missile";
      bare = false;
      continue;
    }
    if (sense.thing && !(weapon && sense.country) && !(sense.adjective && adjectiveLeadsToWeapon(items, at))) {
      if (weapon === null) return { end: at + 1, weapon: null, thing: sense.thing, country, bare: false };
      if (follows(items, at, weapon)) return { end: at + 1, weapon: null, thing: sense.thing, country, bare: false };
      break;
    }
    // "сьома атака дронами"
    if (sense.strike && sense.action?.weak && sense.action.form === "impersonal" && !weapon)
      return { end: at + 1, weapon: null, thing: "events", country, bare: false };
    if (sense.head && !weapon && !adjectiveLeadsToWeapon(items, at)) {
      return { end: at + 1, weapon: null, thing: "events", country, bare: false };
    }
    if (sense.head && !(sense.adjective && adjectiveLeadsToWeapon(items, at))) {
      if (weapon && end === at) return { end: at + 1, weapon: null, thing: "equipment", country, bare: false };
      break;
    }
    // "all these drones the Ukrainian air defence shot down": whose defence, in a free order of words
    if (weapon && sense.country && (items[at + 1]?.sense.airDefence || items[at + 1]?.sense.speaker)) break;
    // "47 БпЛА росіяни нібито збили"
    if (weapon && sense.acts) break;
    const timed = sense.time?.part || sense.time?.span || sense.weekday !== undefined;
    if (!weapon && timed && leadsToNoun(items, at)) continue;
    if (sense.adjective || (sense.country && !sense.speaker)) {
      if (sense.country) country = sense.country;
      continue;
    }
    if (item.text === "-" && !item.spaced) {
      // "Russia-launched drones"
      if (items[at + 1]?.sense.action && !items[at + 1]?.spaced) at++;
      continue;
    }
    if (weapon && item.text === "/") {
      const other = items[at + 1]?.text === '"' ? at + 2 : at + 1;
      const second = items[other]?.sense.weapon;
      if (!second) break;
      weapon = joinedWeapon(weapon, second);
      end = other + 1;
      at = other;
      continue;
    }
    if (QUOTES.has(item.text)) {
      // the bracket that the number stands in closes
      if (item.text === ")" && !items.slice(from, at).some((inside) => inside.text === "(")) break;
      if (weapon && item.text === "(" && !loneWeaponInBrackets(items, at)) {
        weapon = afterAside(items, at, weapon);
        break;
      }
      continue;
    }
    if (weapon && alone && isShared(items, at)) break;
    if (weapon && isShared(items, at)) {
      const compound = compoundThing(items, at);
      if (compound) return compound;
      const shared: { weapon: WeaponSlug; end: number } | null =
        sharers < MOST_SHARERS ? sharedWeapon(items, at, weapon) : null;
      if (shared) {
        sharers++;
        weapon = shared.weapon;
        end = shared.end;
        at = shared.end - 1;
        continue;
      }
      break;
    }
    if (
      weapon &&
      (sense.joint === "of" || sense.otherTypes || (launcherLink(sense.joint) && firesRockets(items, at)))
    ) {
      // UAVs of other types, missiles of the ATACMS type
      if (sense.otherTypes) {
        weapon = widest(weapon);
        end = at + 1;
        continue;
      }
      const inner = alone ? null : nounPhrase(items, at + 1, true);
      if (inner?.weapon && !inner.thing && inner.end - at <= 6 && items[at + 1]?.kind !== "number") {
        weapon = narrowed(weapon, inner.weapon);
        end = inner.end;
        at = inner.end - 1;
        continue;
      }
      break;
    }
    if (!weapon && sense.attribute && describesPeople(items, at + 1))
      return { end: at + 1, weapon: null, thing: "people", country, bare: false };
    const described = weapon || !sense.attribute ? null : weaponAfterParticiple(items, at);
    if (described !== null) {
      // "220 запущенных ВСУ беспилотников": by whom
      const sender = items.slice(at + 1, described).find((inside) => inside.sense.country)?.sense.country;
      if (sender && sense.action?.outcome === "launched") country = sender;
      at = described - 1;
      continue;
    }
    if (sense.prey && !weapon && isOfAirDefence(items))
      return { end: at + 1, weapon: "mixed", thing: null, country, bare: false };
    if (weapon || (item.kind !== "word" && !sense.prey) || sense.joint || sense.action) {
      if (!weapon && item.kind === "word" && !sense.joint) bare = false;
      break;
    }
    strangers++;
    bare = false;
    if (strangers > STRANGERS) break;
  }
  if (weapon) return { end, weapon, thing: null, country, bare: false };
  return { end: from, weapon: null, thing: null, country, bare: bare && strangers === 0 };
}

/** Air defence, the air force, or a word for jamming beside shooting: what it stops are weapons. */
const isOfAirDefence = (items: readonly Item[]): boolean =>
  items.some(
    ({ sense: { airDefence, action, speaker } }) =>
      airDefence || action?.suppressed || speaker?.claimant === "ukrainian-air-force",
  );

/** "50 тисяч знищених росіян", "200 убитых вражеских солдат": people behind a participle and their adjectives. */
const describesPeople = (items: readonly Item[], from: number): boolean =>
  items.slice(from, from + 3).find(({ sense }) => sense.thing || !(sense.adjective || sense.country))?.sense.thing ===
  "people";

/** "missiles from S-300 systems". */
const launcherLink = (link: Joint | undefined): boolean => link === "away" || link === "out_of";

/** "Shaheds (some of them jet-powered), Gerberas and decoys": drones that go on sharing the number after a bracket. */
function afterAside(items: readonly Item[], at: number, weapon: WeaponSlug): WeaponSlug {
  const close = items.findIndex((item, index) => index > at && item.text === ")");
  // "Shaheds (and drones of other types)"
  if (close - at <= ASIDE && items.slice(at, close).some((item) => item.sense.otherTypes)) return widest(weapon);
  if (close < 0 || close - at > ASIDE || !isWithin(weapon, "drone")) return weapon;
  let all = weapon;
  for (let next = close + 1; isShared(items, next); ) {
    const shared = sharedWeapon(items, next, all);
    if (!shared) break;
    // "S8000 Banderol" of a list of drones
    if (isWithin(shared.weapon, "drone")) all = shared.weapon;
    else if (shared.weapon !== "mixed") break;
    next = shared.end + (items[shared.end]?.text === '"' ? 1 : 0);
  }
  return all;
}

/** "cruise and ballistic missiles", "attack and decoy drones": two kinds under one noun. */
function joinedAdjectives(items: readonly Item[], at: number): NounPhrase | null {
  if (joint(items[at]) !== "and" || !items[at - 1]?.sense.adjective) return null;
  const next = items[at + 1];
  if (!next?.sense.adjective && !next?.sense.weapon) return null;
  const inner = nounPhrase(items, at + 1, true);
  if (!inner.weapon || inner.thing || numberInside(items, at, inner.end)) return null;
  return { ...inner, weapon: widest(inner.weapon) };
}

/** "Shaheds and decoys of various types": weapons that share one number, up to a list of several. */
function sharedWeapon(
  items: readonly Item[],
  at: number,
  weapon: WeaponSlug,
): { weapon: WeaponSlug; end: number } | null {
  let next = at;
  while (isShared(items, next) || items[next]?.text === '"') next++;
  if (items[next]?.sense.otherTypes) {
    const rest = nounPhrase(items, next + 1);
    return { weapon: widest(weapon), end: rest.weapon && !rest.thing ? rest.end : next + 1 };
  }
  // "Shaheds and other drones"
  if (joint(items[next]) === "more" && !items[next]?.sense.singular && items[next + 1]?.sense.weapon)
    return { weapon: widest(joinedWeapon(weapon, items[next + 1]?.sense.weapon ?? weapon)), end: next + 2 };
  const first = items[next];
  if (
    !first ||
    first.sense.thing ||
    first.kind === "number" ||
    ["article", "more", "all", "them"].includes(first.sense.joint ?? "")
  )
    return null;
  const inner = nounPhrase(items, next, true);
  if (!inner.weapon || inner.thing || numberInside(items, next, inner.end)) return null;
  if (items.slice(next, inner.end).some((item) => item.sense.one)) return null;
  // "пару шахедів і Х-59": a model of another class, without a number of its own
  const other = joinedWeapon(weapon, inner.weapon) === "mixed" && !WIDE_GROUPS.has(inner.weapon);
  const apart = isModel(items, inner.end - 1) || (items[at]?.text === "," && inner.weapon !== "s8000-banderol");
  if (other && apart) return null;
  // "80 drones, Shaheds among them about 50": the name belongs to the number after it
  const after = joint(items.slice(inner.end).find((item) => !QUOTES.has(item.text)));
  if (after === "among" || (after === "be" && items[next]?.kind === "word")) return null;
  const otherTypes = items.slice(next, inner.end).some((item) => item.sense.otherTypes);
  const joined = joinedWeapon(weapon, otherTypes ? widest(inner.weapon) : inner.weapon);
  // "300 drones, in addition to cruise missiles": beside the number, not in it
  const link = items[next - 1];
  if (joined === "mixed" && joint(link) === "and" && link?.text !== link?.tail) return null;
  // "Kh-555, Kh-101 and Kh-22 cruise missiles": the class behind the last name is that of all
  const last = items[inner.end - 1]?.sense.weapon;
  const named = joined === "missile" && last === "cruise-missile" && !namesMissiles(items, at);
  return { weapon: named ? last : joined, end: inner.end };
}

/** "Х-59", "Kh-101": a name that ends in a figure. */
const isModel = (items: readonly Item[], at: number): boolean => /[0-9]$/.test(items[at]?.tail ?? "");

/** "40 missiles and cruise missiles": the list names missiles of no class. */
function namesMissiles(items: readonly Item[], at: number): boolean {
  const list = items.slice(Math.max(0, at - ASIDE), at);
  const number = list.findLastIndex((item) => item.kind === "number");
  return list.slice(number + 1).some((item) => item.sense.weapon === "missile");
}

/** "another missile and air strike": both words describe one other thing. */
function compoundThing(items: readonly Item[], at: number): NounPhrase | null {
  const last = items.slice(0, at).findLast((item) => item.sense.weapon);
  if (joint(items[at]) !== "and" || !last || last.plural || items[at + 1]?.kind === "number") return null;
  const inner = nounPhrase(items, at + 1, true);
  return inner.thing && inner.end - at <= 4 ? inner : null;
}
