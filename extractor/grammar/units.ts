import { isWithin, type WeaponSlug } from "../../domain/weapons.ts";
import type { Item } from "../mentions/item.ts";
import type { NotCountedReason } from "../not-counted.ts";
import type { Joint } from "../sense.ts";
import type { NumberAt, Unit } from "./unit.ts";
import { joinedWeapon, narrowed } from "./weapons.ts";

interface NounPhrase {
  /** Item after the last one that belongs to the phrase. */
  readonly end: number;
  readonly weapon: WeaponSlug | null;
  readonly thing: NotCountedReason | null;
  readonly country: string | null;
  /** The number stands by itself: nothing that could be its noun follows. */
  readonly bare: boolean;
}

const joint = (item: Item | undefined): Joint | undefined => item?.sense.joint;
const QUOTES = new Set(['"', "'", "(", ")"]);
/** Unknown words that may stand between a number and its weapon. */
const STRANGERS = 3;
/** Longest bracket, in steps, that a list of weapons goes on after. */
const ASIDE = 12;

/** Finds every number of a sentence with the noun that it counts, from left to right. */
export function findUnits(items: readonly Item[]): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < items.length) {
    const found = unitAt(items, at);
    if (found) {
      const unit = allShared(items, units.at(-1), found) ? { ...found, all: true } : found;
      units.push(wreckageBefore(items, at) ? { ...unit, thing: "other" } : unit);
      at = unit.to;
    } else at++;
  }
  pairRespectively(items, units);
  nameTotals(items, units);
  return units;
}

/** "neutralised 623: 31 missiles and 592 drones": a bare number that is the sum of what follows counts all of it. */
function nameTotals(items: readonly Item[], units: readonly Unit[]): void {
  units.forEach((total, index) => {
    if (total.weapon || total.thing || !total.count) return;
    const opens = items[total.to];
    if (!opens || ![":", "–", "("].includes(opens.text)) return;
    let sum = 0;
    let weapon: WeaponSlug | null = null;
    for (const unit of units.slice(index + 1)) {
      if (unit.thing || !unit.weapon || !unit.count) return;
      sum += unit.count.value;
      weapon = weapon ? joinedWeapon(weapon, unit.weapon) : unit.weapon;
      if (sum === total.count.value && weapon !== unit.weapon) total.weapon = weapon;
      if (sum >= total.count.value) return;
    }
  });
}

/** "88 missiles and 63 drones: 37 and 55 were shot down": two bare numbers after two weapons belong to them in turn. */
function pairRespectively(items: readonly Item[], units: readonly Unit[]): void {
  const joined = (a: Unit, b: Unit): boolean =>
    items.slice(a.to, b.from).filter((item) => !QUOTES.has(item.text)).length === 1 &&
    items.slice(a.to, b.from).some((item) => joint(item) === "and");
  for (let at = 3; at < units.length; at++) {
    const [a, b, c, d] = units.slice(at - 3, at + 1) as [Unit, Unit, Unit, Unit];
    if (!a.weapon || !b.weapon || c.weapon || d.weapon || [a, b, c, d].some((unit) => unit.thing)) continue;
    if (!joined(a, b) || !joined(c, d)) continue;
    c.weapon = a.weapon;
    d.weapon = b.weapon;
  }
  const respectively = items.findIndex((item) => item.sense.respective);
  for (const unit of units) if (!unit.weapon && unit.from < respectively) unit.thing ??= "doubtful";
}

/** "debris from one missile", "fragments of two drones": tells of the wreckage. */
function wreckageBefore(items: readonly Item[], at: number): boolean {
  const link = joint(items[at - 1]);
  return (link === "of" || link === "away") && items[at - 2]?.sense.head === true && !items[at - 2]?.sense.strike;
}

/** "all 15 drones and the eight missiles": the second number is of all, too. */
function allShared(items: readonly Item[], previous: Unit | undefined, unit: Unit): boolean {
  if (!previous?.all || !previous.count || !unit.weapon) return false;
  const between = items.slice(previous.to, unit.from);
  return between.length === 2 && joint(between[0]) === "and" && between[1]?.text === "the";
}

/** "99 per cent of the 300 drones": the number is what the share is of. */
function shareBefore(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.sense.qualifier || ["article", "of", "all"].includes(joint(items[before]) ?? "")) before--;
  return before < at - 1 && items[before]?.sense.thing === "share";
}

function unitAt(items: readonly Item[], at: number): Unit | null {
  const item = items[at] as Item;
  if (item.kind === "number") return numberUnit(items, at);
  if (item.sense.weapon || item.sense.one) {
    const unit = oneByForm(items, at) ?? allThatMissed(items, at);
    if (unit) return unit;
  }
  const name = joint(item);
  if (name === "but_for") return complementUnit(items, at);
  if (name === "all") return allUnit(items, at);
  if (name === "none") return noneUnit(items, at);
  if (name === "article" || name === "more") return singularUnit(items, at);
  return null;
}

const base = (items: readonly Item[], from: number, to: number) => ({
  from,
  to,
  count: null,
  whole: null,
  weapon: null,
  all: joint(items[from - 1]) === "all" || (joint(items[from - 1]) === "of" && joint(items[from - 2]) === "all"),
  part: false,
  ofShare: false,
  definite: false,
  more: joint(items[from - 1]) === "more",
  single: null,
  complement: false,
  none: false,
  each: false,
  distributed: false,
  thing: null,
  launched: null,
  fate: null,
  country: null,
});

function numberUnit(items: readonly Item[], at: number): Unit {
  const item = items[at] as Item;
  const count = numberAt(items, at);
  if (!count || item.notCount) return { ...base(items, at, at + 1), thing: item.notCount ?? "other" };
  if (items[at - 1]?.sense.thing === "money" && !item.spaced)
    return { ...base(items, at, at + 1), count, thing: "money" };
  let next = at + 1;
  // 30–40 drones: the lower number, as at least
  let range: NumberAt | null = null;
  const dash = items[next];
  if ((dash?.text === "-" || dash?.text === "–") && items[next + 1]?.kind === "number" && !items[next + 1]?.spaced) {
    range = { ...count, qualifier: "at_least" };
    next += 2;
  }
  let part = false;
  let whole: NumberAt | null = null;
  let linked: NounPhrase | null = null;
  let definite = items[at - 1]?.text === "the";
  const before = joint(items[at - 1]);
  if (before === "them" || before === "rest") part = true;
  const led = items.slice(Math.max(0, at - 4), at).findLast((one) => !one.sense.qualifier && joint(one) !== "article");
  if (joint(led) === "among" || joint(led) === "them") part = true;
  // "Of these, 249"
  if (items[at - 1]?.text === "," && ["among", "them"].includes(joint(items[at - 2]) ?? "")) part = true;
  if (joint(items[next]) === "more" || joint(items[next]) === "rest") {
    next++;
  }
  const link = joint(items[next]);
  if (link === "of" || link === "out_of" || link === "among") {
    let inner = next + 1;
    while (["all", "them", "article", "more"].includes(joint(items[inner]) ?? "")) {
      if (joint(items[inner]) === "them") part = true;
      inner++;
    }
    if (items[inner]?.sense.qualifier && items[inner + 1]?.kind === "number") inner++;
    if (link === "out_of") inner = pastSuperlative(items, inner);
    const isWhole = items[inner]?.kind === "number" && items[inner]?.number && !items[inner]?.notCount;
    if (isWhole) {
      const phrase = nounPhrase(items, inner + 1);
      if (phrase.weapon || phrase.bare) {
        whole = numberAt(items, inner);
        definite = items[inner - 1]?.text === "the" || items[next]?.tail === "the";
        linked = phrase;
      }
    } else if (link === "among" || part) {
      part = true;
      // "80 із них – шахеди"
      if (items[inner]?.text === "–" && items[inner + 1]?.kind !== "number") inner++;
      const phrase = nounPhrase(items, inner);
      linked = phrase.weapon ? phrase : { end: inner, weapon: null, thing: null, country: null, bare: true };
    } else {
      const phrase = nounPhrase(items, inner);
      if (!phrase.weapon && !phrase.bare && link === "of") linked = { ...phrase, thing: phrase.thing ?? "other" };
      if (phrase.weapon) {
        linked = phrase;
        definite = items[inner - 1]?.text === "the" || items[next]?.tail === "the";
      }
    }
  }
  const noun = linked ?? nounPhrase(items, next);
  let end = noun.end;
  let wider: WeaponSlug | null = null;
  // 64 drones out of 114
  const link2 = items[end]?.text === "," ? end + 1 : end;
  const partOf = joint(items[link2]) === "out_of" || (joint(items[end]) === "of" && noun.weapon !== null);
  const total = items[link2 + 1];
  if (
    !whole &&
    partOf &&
    (noun.weapon || noun.bare) &&
    total?.number &&
    !total.notCount &&
    total.number.value >= count.value
  ) {
    const group = nounPhrase(items, link2 + 2);
    // "592 drones and 31 missiles out of 653 drones and 52 missiles": two lists, not a part of another kind
    const related =
      !noun.weapon || !group.weapon || isWithin(noun.weapon, group.weapon) || isWithin(group.weapon, noun.weapon);
    if (related) {
      whole = numberAt(items, link2 + 1);
      end = group.end;
      if (noun.weapon && group.weapon && isWithin(noun.weapon, group.weapon)) wider = group.weapon;
    }
  }
  const copula = part && !noun.weapon && joint(items[end]) === "be" ? nounPhrase(items, end + 1) : null;
  const named = copula?.weapon && !copula.thing && items[end + 1]?.kind !== "number" ? copula : null;
  return {
    ...base(items, at, named?.end ?? end),
    count: range ?? count,
    whole,
    ofShare: shareBefore(items, at),
    weapon: wider ?? named?.weapon ?? noun.weapon,
    part,
    definite,
    single: count.value === 1 && !/^\d/.test(item.text) && !whole && !part ? "one" : null,
    thing: noun.thing ?? (noun.weapon || noun.bare ? null : "other"),
    country: noun.country,
    distributed: items[at - 1]?.sense.distributive === true,
    each:
      items[at - 1]?.sense.distributive === true ||
      items.slice(noun.end, noun.end + 2).some((one) => joint(one) === "each"),
  };
}

/** "out of a historic high of 188": the item of the number; `at` where none follows. */
function pastSuperlative(items: readonly Item[], at: number): number {
  for (let next = at; next < Math.min(items.length, at + 5); next++) {
    const item = items[next] as Item;
    if (item.kind === "number") return next;
    if (item.kind === "mark" || item.sense.weapon || item.sense.action) break;
  }
  return at;
}

/** The number at an item with the qualifier that stands before it: "more than 60". */
export function numberAt(items: readonly Item[], at: number): NumberAt | null {
  const item = items[at];
  if (!item?.number) return null;
  let before = at - 1;
  while (joint(items[before]) === "article" || joint(items[before]) === "more" || QUOTES.has(items[before]?.text ?? ""))
    before--;
  const said = items[before]?.sense.qualifier;
  const further = said ? items[before - 1]?.sense.qualifier : undefined;
  return {
    value: item.number.value,
    qualifier: further === "at_least" || further === "at_most" ? further : (said ?? item.number.qualifier),
    span: [item.start, item.end],
  };
}

/** The noun after a number: adjectives, then one weapon or, unless it stands `alone`, several that share the number. */
export function nounPhrase(items: readonly Item[], from: number, alone = false): NounPhrase {
  let at = from;
  let weapon: WeaponSlug | null = null;
  let country: string | null = null;
  let strangers = 0;
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
      end = at + 1;
      bare = false;
      continue;
    }
    if (sense.speaker && !weapon) return { end: at + 1, weapon: null, thing: "people", country, bare: false };
    if (
      sense.thing === "equipment" &&
      !weapon &&
      (joint(items[at + 1]) === "of" || joint(items[at + 1]) === "away") &&
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
    if (sense.head && !weapon && !adjectiveLeadsToWeapon(items, at)) {
      return { end: at + 1, weapon: null, thing: "events", country, bare: false };
    }
    if (sense.head && !(sense.adjective && adjectiveLeadsToWeapon(items, at))) {
      if (weapon && end === at) return { end: at + 1, weapon: null, thing: "equipment", country, bare: false };
      break;
    }
    if (!weapon && (sense.time?.part || sense.weekday !== undefined) && leadsToNoun(items, at)) continue;
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
      const shared = sharedWeapon(items, at, weapon);
      if (shared) {
        weapon = shared.weapon;
        end = shared.end;
        at = shared.end - 1;
        continue;
      }
      break;
    }
    if (weapon && (sense.joint === "of" || sense.otherTypes || (sense.joint === "away" && firesRockets(items, at)))) {
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
    if (!weapon && sense.attribute && adjectiveLeadsToWeapon(items, at)) continue;
    if (weapon || item.kind !== "word" || sense.joint || sense.action) {
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

/** "Shaheds (some of them jet-powered), Gerberas and decoys": drones that go on sharing the number after a bracket. */
function afterAside(items: readonly Item[], at: number, weapon: WeaponSlug): WeaponSlug {
  const close = items.findIndex((item, index) => index > at && item.text === ")");
  // "Shaheds (and drones of other types)"
  if (close - at <= ASIDE && items.slice(at, close).some((item) => item.sense.otherTypes)) return widest(weapon);
  if (close < 0 || close - at > ASIDE || !isWithin(weapon, "drone") || !isShared(items, close + 1)) return weapon;
  const shared = sharedWeapon(items, close + 1, weapon);
  return shared && isWithin(shared.weapon, "drone") ? shared.weapon : weapon;
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

/** "31 overnight attacks": a time that stands before the noun. */
function leadsToNoun(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    next !== undefined &&
    (next.sense.thing !== undefined || next.sense.head === true || next.sense.weapon !== undefined)
  );
}

function adjectiveLeadsToWeapon(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < Math.min(items.length, at + 5); next++) {
    const item = items[next] as Item;
    if (item.sense.weapon) return true;
    const joins = joint(item) === "and" && (items[next + 1]?.sense.adjective || items[next + 1]?.sense.weapon);
    const described = item.sense.adjective || item.sense.country || (joins && next === at + 1);
    if (!described && !(item.text === "-" && !item.spaced) && !QUOTES.has(item.text)) return false;
  }
  return false;
}

/** "projectiles from HIMARS launchers": the launcher names the weapon. */
const firesRockets = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 5).some((item) => item.sense.weapon === "himars");

/** "missile-carrying aircraft": the weapon is part of another word. */
function isCompound(items: readonly Item[], at: number): boolean {
  const [dash, tail] = [items[at + 1], items[at + 2]];
  return dash?.text === "-" && !dash.spaced && tail?.kind === "word" && !tail.spaced && !tail.sense.adjective;
}

/** "drone operators": the noun follows the weapon directly and takes its place. */
const follows = (items: readonly Item[], at: number, weapon: WeaponSlug): boolean =>
  weapon !== null && items[at - 1]?.sense.weapon !== undefined;

function loneWeaponInBrackets(items: readonly Item[], at: number): boolean {
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

const isShared = (items: readonly Item[], at: number): boolean =>
  joint(items[at]) === "and" || (items[at]?.text === "," && !items[at]?.spaced);

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
  const otherTypes = items.slice(next, inner.end).some((item) => item.sense.otherTypes);
  return { weapon: joinedWeapon(weapon, otherTypes ? widest(inner.weapon) : inner.weapon), end: inner.end };
}

/** "another missile and air strike": both words describe one other thing. */
function compoundThing(items: readonly Item[], at: number): NounPhrase | null {
  const last = items.slice(0, at).findLast((item) => item.sense.weapon);
  if (joint(items[at]) !== "and" || !last || isPlural(last) || items[at + 1]?.kind === "number") return null;
  const inner = nounPhrase(items, at + 1, true);
  return inner.thing && inner.end - at <= 4 ? inner : null;
}

const numberInside = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => item.kind === "number");

/** The group that "and other types" opens a named weapon to. */
function widest(weapon: WeaponSlug): WeaponSlug {
  if (isWithin(weapon, "drone")) return "drone";
  return isWithin(weapon, "missile") ? "missile" : weapon;
}

/** "all but three of the drones", "all except one". */
function complementUnit(items: readonly Item[], at: number): Unit | null {
  const number = items[at + 1];
  if (number?.kind !== "number" || !number.number) return null;
  const rest = numberUnit(items, at + 1);
  return { ...rest, from: at, complement: true, part: true, single: null };
}

/** "all of them", "all the missiles", "every drone", "both". */
function allUnit(items: readonly Item[], at: number): Unit | null {
  let next = at + 1;
  let part = false;
  while (["of", "them", "that"].includes(joint(items[next]) ?? "") || items[next]?.text === "the") {
    part = true;
    next++;
  }
  if (joint(items[next]) === "among") {
    part = true;
    next++;
  }
  if (items[next]?.kind === "number" || items[next]?.sense.qualifier) return null;
  // "nearly all of the missiles"
  if (items[at - 1]?.sense.qualifier) return null;
  const noun = nounPhrase(items, next);
  if (noun.thing) return null;
  if (!noun.weapon && (!noun.bare || items[next]?.kind === "date")) return null;
  return {
    ...base(items, at, Math.max(noun.end, next)),
    weapon: noun.weapon,
    all: true,
    part: part || !noun.weapon,
    country: noun.country,
  };
}

/** "none of the five missiles", "not a single drone". */
function noneUnit(items: readonly Item[], at: number): Unit | null {
  let next = at + 1;
  while (["of", "them"].includes(joint(items[next]) ?? "") || items[next]?.text === "the") next++;
  const item = items[at] as Item;
  const zero: NumberAt = { value: 0, qualifier: "exact", span: [item.start, item.end] };
  if (items[next]?.kind === "number") {
    const inner = nounPhrase(items, next + 1);
    if (!inner.weapon && !inner.bare) return null;
    return {
      ...base(items, at, inner.end),
      count: zero,
      whole: numberAt(items, next),
      weapon: inner.weapon,
      part: true,
      none: true,
    };
  }
  const noun = nounPhrase(items, next);
  if (noun.thing || (!noun.weapon && !noun.bare)) return null;
  return { ...base(items, at, Math.max(noun.end, next)), count: zero, weapon: noun.weapon, part: true, none: true };
}

/** "ударив ракетою Іскандер-М": the form of the word says that there is one. */
function oneByForm(items: readonly Item[], at: number): Unit | null {
  const noun = nounPhrase(items, at, true);
  if (!noun.weapon || noun.thing) return null;
  const governed = items[at - 1]?.sense.action?.form === "noun";
  const single = items
    .slice(at, noun.end)
    .some((item) => item.sense.one === "always" || (item.sense.one === "after_noun" && governed));
  if (!single || numberInside(items, at, noun.end)) return null;
  const item = items[at] as Item;
  return {
    ...base(items, at, noun.end),
    count: { value: 1, qualifier: "exact", span: [item.start, item.end] },
    weapon: noun.weapon,
    single: "form",
    country: noun.country,
  };
}

/** "ракети цілей не досягли": all that were launched, without a number. */
function allThatMissed(items: readonly Item[], at: number): Unit | null {
  const noun = nounPhrase(items, at);
  if (!noun.weapon || noun.thing) return null;
  const verb = items.slice(noun.end, noun.end + 4).find((item) => item.sense.action || item.kind === "mark");
  if (verb?.sense.action?.outcome !== "missed") return null;
  return { ...base(items, at, noun.end), weapon: noun.weapon, all: true, part: true, definite: true };
}

/** "a Kinzhal missile", "another drone": one. */
function singularUnit(items: readonly Item[], at: number): Unit | null {
  const item = items[at] as Item;
  const more = joint(item) === "more";
  if (more && item.text !== "another") return null;
  const noun = nounPhrase(items, at + 1);
  const last = items[noun.end - 1];
  const bareAnother =
    more && noun.bare && !noun.weapon && items[at + 1]?.kind !== "number" && !items[at + 1]?.sense.qualifier;
  if (!bareAnother && (!noun.weapon || noun.thing)) return null;
  if (items.slice(at, noun.end).some((inside) => inside.kind === "number")) return null;
  const plural = last !== undefined && noun.weapon !== null && isPlural(last);
  if (plural) return null;
  return {
    ...base(items, at, Math.max(noun.end, at + 1)),
    count: { value: 1, qualifier: "exact", span: [item.start, item.end] },
    weapon: noun.weapon,
    single: more ? null : item.text === "the" ? "definite" : "article",
    more,
    country: noun.country,
  };
}

const isPlural = (item: Item): boolean =>
  item.tail.length > 3 && item.tail.endsWith("s") && item.tail !== "himars" && item.tail !== "atacms";
