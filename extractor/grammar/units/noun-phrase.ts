import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import { type Item, joint } from "../../mentions/item.ts";
import type { NotCountedReason } from "../../not-counted.ts";
import type { Joint } from "../../sense.ts";
import { isUnknownWord } from "../signs.ts";
import {
  adjectiveLeadsToWeapon,
  describesPeople,
  firesRockets,
  follows,
  isCompound,
  isOfAirDefence,
  isShared,
  leadsToNoun,
  loneWeaponInBrackets,
  nameIn,
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

/** A phrase as far as it is read. */
interface Reading {
  readonly items: readonly Item[];
  readonly from: number;
  readonly alone: boolean;
  at: number;
  weapon: WeaponSlug | null;
  country: string | null;
  /** Unknown words so far. */
  strangers: number;
  /** Weapons that share the number, beside the first. */
  sharers: number;
  end: number;
  bare: boolean;
}

/** An item belongs to the phrase, or ends it, or makes it one of something else. */
type Step = "on" | "end" | NounPhrase;

/** The noun after a number: adjectives, then one weapon or, unless it stands `alone`, several that share the number. */
export function nounPhrase(items: readonly Item[], from: number, alone = false): NounPhrase {
  const reading: Reading = {
    items,
    from,
    alone,
    at: from,
    weapon: null,
    country: null,
    strangers: 0,
    sharers: 0,
    end: from,
    bare: true,
  };
  for (; reading.at < items.length; reading.at++) {
    const step = readStep(reading);
    if (step === "end") break;
    if (step !== "on") return step;
  }
  const { end, weapon, country, bare, strangers } = reading;
  if (weapon) return { end, weapon, thing: null, country, bare: false };
  return { end: from, weapon: null, thing: null, country, bare: bare && strangers === 0 };
}

function readStep(reading: Reading): Step {
  const { items, from, at, weapon } = reading;
  const { kind, sense } = items[at] as Item;
  if (kind === "break" || kind === "date" || kind === "clock") return "end";
  const joined = weapon || at === from ? null : joinedAdjectives(items, at);
  if (joined) return { ...joined, country: reading.country };
  if (!sense.weapon) return weapon ? stepAfter(reading, weapon) : stepBefore(reading);
  reading.bare = false;
  if (isCompound(items, at)) {
    reading.strangers++;
    reading.at++;
    return "on";
  }
  reading.weapon = weapon ? narrowed(weapon, sense.weapon) : sense.weapon;
  // "980 bombs (KABs)": with the bracket that it opened
  reading.end = items[at + 1]?.text === ")" && opensBracket(reading) ? at + 2 : at + 1;
  return "on";
}

/** A bracket opens within the phrase. */
const opensBracket = ({ items, from, at }: Reading): boolean =>
  items.slice(from, at).some((inside) => inside.text === "(");

const isOther = ({ at, country }: Reading, thing: NotCountedReason): NounPhrase => ({
  end: at + 1,
  weapon: null,
  thing,
  country,
  bare: false,
});

/** What stands between a number and its weapon. */
function stepBefore(reading: Reading): Step {
  const { items, from, at } = reading;
  const item = items[at] as Item;
  const { sense } = item;
  const next = items[at + 1];
  if (sense.speaker) {
    // "197 Ukrainian military drones"
    if (sense.speaker.vague && next?.sense.weapon) {
      reading.country = sense.country ?? reading.country;
      return "on";
    }
    // "из 72 ВСУ перехватили 60"
    return at === from && next?.sense.action ? "end" : isOther(reading, "people");
  }
  if (sense.thing === "equipment" && leadsToOrigin(next) && firesRockets(items, at + 1)) {
    reading.weapon = "missile";
    reading.bare = false;
    return "on";
  }
  if (sense.thing && !(sense.adjective && adjectiveLeadsToWeapon(items, at))) return isOther(reading, sense.thing);
  // "сьома атака дронами"
  if (sense.strike && sense.action?.weak && sense.action.form === "impersonal") return isOther(reading, "events");
  if (sense.head && !adjectiveLeadsToWeapon(items, at)) return isOther(reading, "events");
  if (sense.head && !sense.adjective) return "end";
  const timed = sense.time?.part || sense.time?.span || sense.weekday !== undefined;
  if ((timed && leadsToNoun(items, at)) || describes(reading, item)) return "on";
  if (QUOTES.has(item.text)) return item.text === ")" && !opensBracket(reading) ? "end" : "on";
  if (sense.attribute && describesPeople(items, at + 1)) return isOther(reading, "people");
  // "eight different types of missiles"
  if (sense.otherTypes && next?.sense.weapon) return "on";
  const described = sense.attribute ? weaponAfterParticiple(items, at) : null;
  if (described !== null) {
    // "220 запущенных ВСУ беспилотников": by whom
    const sender = items.slice(at + 1, described).find((inside) => inside.sense.country)?.sense.country;
    if (sender && sense.action?.outcome === "launched") reading.country = sender;
    reading.at = described - 1;
    return "on";
  }
  if (sense.prey && isOfAirDefence(items)) return { ...isOther(reading, "other"), weapon: "mixed", thing: null };
  if ((item.kind !== "word" && !sense.prey) || sense.joint || sense.action) {
    if (item.kind === "word" && !sense.joint) reading.bare = false;
    return "end";
  }
  reading.strangers++;
  reading.bare = false;
  return reading.strangers > STRANGERS ? "end" : "on";
}

const leadsToOrigin = (item: Item | undefined): boolean => joint(item) === "of" || launcherLink(joint(item));

/** An adjective, a country or a hyphen between parts of a word; keeps the country. */
function describes(reading: Reading, { sense, text, spaced }: Item): boolean {
  const next = reading.items[reading.at + 1];
  if (sense.adjective || (sense.country && !sense.speaker)) {
    reading.country = sense.country ?? reading.country;
    return true;
  }
  if (text !== "-" || spaced) return false;
  // "Russia-launched drones"
  if (next?.sense.action && !next.spaced) reading.at++;
  return true;
}

/** What stands behind the weapon. */
function stepAfter(reading: Reading, weapon: WeaponSlug): Step {
  const { items, at, alone, end } = reading;
  const item = items[at] as Item;
  const { sense } = item;
  const next = items[at + 1];
  const leads = sense.adjective && adjectiveLeadsToWeapon(items, at);
  if (sense.thing && !sense.country && !leads)
    return follows(items, at, weapon) ? isOther(reading, sense.thing) : "end";
  if (sense.head && !leads) return end === at ? isOther(reading, "equipment") : "end";
  // "all these drones the Ukrainian air defence shot down": whose defence, in a free order of words
  // "60 беспилотников украинским силам удалось"
  const others = next?.sense.airDefence || next?.sense.speaker || (!sense.place && isUnknownWord(next));
  if (sense.country && others) return "end";
  // "47 БпЛА росіяни нібито збили"
  if (sense.acts) return "end";
  if (describes(reading, item)) return "on";
  if (item.text === "/") return stepOver(reading, weapon);
  if (QUOTES.has(item.text)) {
    // the bracket that the number stands in closes
    if (item.text === ")" && !opensBracket(reading)) return "end";
    if (item.text !== "(" || loneWeaponInBrackets(items, at)) return "on";
    reading.weapon = afterAside(items, at, weapon);
    return "end";
  }
  const name = nameIn(items, at);
  if (name) return takeIn(reading, narrowed(weapon, name.weapon), name.end);
  if (isShared(items, at)) {
    const compound = alone ? null : compoundThing(items, at);
    if (compound) return compound;
    const shared = alone || reading.sharers >= MOST_SHARERS ? null : sharedWeapon(items, at, weapon);
    reading.sharers++;
    return shared ? takeIn(reading, shared.weapon, shared.end) : "end";
  }
  // UAVs of other types
  if (sense.otherTypes) return takeIn(reading, widest(weapon), at + 1);
  // missiles of the ATACMS type
  const typed = sense.joint === "of" || (launcherLink(sense.joint) && firesRockets(items, at));
  const inner = typed && !alone && next?.kind !== "number" ? nounPhrase(items, at + 1, true) : null;
  return inner?.weapon && !inner.thing && inner.end - at <= TYPE_REACH
    ? takeIn(reading, narrowed(weapon, inner.weapon), inner.end)
    : "end";
}

/** Steps from "missiles of" to the end of "the ATACMS type". */
const TYPE_REACH = 6;

/** "Kh-101/Kh-55": another weapon behind a slash. */
function stepOver(reading: Reading, weapon: WeaponSlug): Step {
  const { items, at } = reading;
  const other = items[at + 1]?.text === '"' ? at + 2 : at + 1;
  const second = items[other]?.sense.weapon;
  return second ? takeIn(reading, joinedWeapon(weapon, second), other + 1) : "end";
}

/** The phrase goes on up to `end`. */
function takeIn(reading: Reading, weapon: WeaponSlug, end: number): Step {
  reading.weapon = weapon;
  reading.end = end;
  reading.at = end - 1;
  return "on";
}

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
