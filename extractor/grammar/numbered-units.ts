import { isWithin, type WeaponSlug } from "../../domain/weapons.ts";
import { type Item, joint } from "../mentions/item.ts";
import type { NotCountedReason } from "../not-counted.ts";
import { NOTHING } from "../sense.ts";
import { type NounPhrase, nounPhrase } from "./noun-phrase.ts";
import { QUOTES } from "./noun-signs.ts";
import { isSome, isUnknownWord } from "./signs.ts";
import { type Binding, emptyUnit, type NumberAt, type Unit } from "./unit.ts";

/** Steps from a weapon to the "each" that belongs to its number. */
const EACH_REACH = 4;

/** The number at an item with the noun that it counts, and its whole: "24 of the 29 Shahed drones". */
export function numberUnit(items: readonly Item[], at: number): Unit {
  const item = items[at] as Item;
  const count = numberAt(items, at);
  const other = otherNumber(items, at, count);
  if (other || !count)
    return { ...emptyUnit(items, at, at + 1), count: other === "money" ? count : null, thing: other };
  const range = isRange(items, at + 1);
  let next = range ? at + 3 : at + 1;
  const led = isLedAsPart(items, at);
  if (joint(items[next]) === "more" || joint(items[next]) === "rest") next++;
  const link = linkAfter(items, next, led);
  const noun = link?.noun ?? nounPhrase(items, next);
  const part = led || link?.part === true;
  const counted = range ? ({ ...count, qualifier: "at_least" } as const) : count;
  const impact = hitsBy(items, noun);
  if (impact) return { ...emptyUnit(items, at, noun.end), count: counted, weapon: impact, fate: HITS };
  const total = link?.whole ? null : totalAfter(items, noun, count);
  const end = total?.end ?? noun.end;
  const repeats = link?.whole && link.definite && !noun.weapon;
  const kind = noun.bare && !link ? kindAlone(items, next) : null;
  const named = kind ?? ((part && !noun.weapon) || repeats ? namedAfter(items, end) : kindAfter(items, end, link));
  const whole = link?.whole ?? total?.whole ?? null;
  const weapon = total?.wider ?? named?.weapon ?? noun.weapon;
  return {
    ...emptyUnit(items, at, named?.end ?? end),
    count: counted,
    whole,
    ofShare: shareBefore(items, at),
    weapon,
    part: part || named !== null,
    which: link?.which ?? null,
    definite: link?.definite ?? (items[at - 1]?.sense.definite === true || isSuch(items, next)),
    single: count.value === 1 && !/^\d/.test(item.text) && !whole && !part ? "one" : null,
    thing: isRate(items, end) ? "measure" : (noun.thing ?? (weapon || noun.bare ? null : "other")),
    country: noun.country,
    distributed: items[at - 1]?.sense.distributive === true,
    each: items[at - 1]?.sense.distributive === true || eachAfter(items, noun.end),
  };
}

/** "12 таких ракет": of the kind named before. */
const isSuch = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.definite === true && items[at]?.sense.adjective === true;

const HITS: Binding = { outcome: "hits", suppressed: false, rule: "hits:noun" };

/** What a number is that can count no weapons, from the words before it. */
function otherNumber(items: readonly Item[], at: number, count: NumberAt | null): NotCountedReason | null {
  const item = items[at] as Item;
  const before = items[at - 1];
  const verb = items[at - (before?.sense.qualifier ? 2 : 1)];
  if (!count || item.notCount) return item.notCount ?? "other";
  if (before?.sense.thing === "money" && !item.spaced) return "money";
  if (isDenied(items, at)) return "superseded";
  const share = numberAt(items, at - 2);
  if (isShareOf(items, at, count) || (share && isShareOf(items, at - 2, share))) return "share";
  // "в одном из районов"
  if (joint(before) === "over" && joint(items[at + 1]) === "away") return "places";
  if (before?.sense.label && before.capital) return "name";
  // the hull number of a ship: "(DDG 87)"
  if (before?.capital && isUnknownWord(before) && items[at - 2]?.text === "(" && items[at + 1]?.text === ")")
    return "name";
  // "two one-year-old boys"
  if (item.notCount === undefined && items[at + 1]?.kind === "number" && nounPhrase(items, at + 2).thing)
    return "other";
  // "wounded ten", "killing at least three"
  return verb?.sense.thing === "people" && nounPhrase(items, at + 1).bare ? "people" : null;
}

/** "one in nine of the missiles", "four in ten": a share. */
function isShareOf(items: readonly Item[], at: number, count: NumberAt): boolean {
  const whole = items[at + 2];
  if (!items[at + 1]?.sense.ratio || whole?.kind !== "number" || !whole.number || whole.notCount) return false;
  return count.value < whole.number.value && whole.number.value <= 20 && !nounPhrase(items, at + 3).thing;
}

/** "not 23 but 27 drones". */
const isDenied = (items: readonly Item[], at: number): boolean =>
  joint(items[at - 1]) === "not" &&
  joint(items[items[at + 1]?.text === "," ? at + 2 : at + 1]) === "but" &&
  items.slice(at + 2, at + 5).some((item) => item.kind === "number");

/** "30–40 drones": the lower number, as at least. */
function isRange(items: readonly Item[], at: number): boolean {
  const [dash, upper] = [items[at], items[at + 1]];
  return (dash?.text === "-" || dash?.text === "–") && upper?.kind === "number" && !upper.spaced;
}

/** "another of them, 40", "Of these, 249": a part of weapons named before. */
function isLedAsPart(items: readonly Item[], at: number): boolean {
  const before = joint(items[at - 1]);
  if (before === "them" || before === "rest") return true;
  if (["among", "them"].includes(joint(ledBy(items, at)) ?? "")) return true;
  return items[at - 1]?.text === "," && ["among", "them"].includes(joint(items[at - 2]) ?? "");
}

interface Link {
  readonly noun: NounPhrase;
  readonly part: boolean;
  readonly whole: NumberAt | null;
  /** Undefined where the words after the number do not tell. */
  readonly definite?: boolean;
  readonly which?: "former" | "latter";
}

const BARE: Omit<NounPhrase, "end"> = { weapon: null, thing: null, country: null, bare: true };

/** What "of" or "among" after a number leads to: a whole, weapons named before, or the noun. */
function linkAfter(items: readonly Item[], at: number, led: boolean): Link | null {
  const link = isFraction(items, at) ? "out_of" : joint(items[at]);
  if (link !== "of" && link !== "out_of" && link !== "among") return null;
  let part = led;
  let inner = at + 1;
  while (["all", "them", "article", "more"].includes(joint(items[inner]) ?? "")) {
    if (joint(items[inner]) === "them") part = true;
    inner++;
  }
  const which = items[inner]?.sense.which;
  if (which) return { noun: { ...BARE, end: inner + 1 }, part: true, whole: null, which };
  if (items[inner]?.sense.qualifier && items[inner + 1]?.kind === "number") inner++;
  if (link === "out_of") inner = pastSuperlative(items, inner);
  // "60 із випущених дронів": those told of before
  const told = items[inner]?.sense.attribute === true && items[inner]?.sense.action?.outcome === "launched";
  const definite = told || items[inner - 1]?.sense.definite === true || items[at]?.sense.definite === true;
  if (items[inner]?.kind === "number" && items[inner]?.number && !items[inner]?.notCount) {
    const noun = nounPhrase(items, inner + 1);
    if (noun.weapon || noun.bare) return { noun, part, whole: numberAt(items, inner), definite };
    return part ? { noun: nounPhrase(items, at), part, whole: null } : null;
  }
  if (link === "among" || part) {
    const noun = nounPhrase(items, inner);
    if (noun.weapon) return { noun, part: true, whole: null, definite: definite || joint(items[inner - 1]) === "them" };
    const kind = items[inner]?.sense.kind;
    if (kind) return { noun: { ...BARE, weapon: kind, bare: false, end: inner + 1 }, part: true, whole: null };
    const thing = isOtherNoun(items[inner]) ? ("other" as const) : null;
    return { noun: { ...BARE, thing, end: inner }, part: true, whole: null };
  }
  const noun = nounPhrase(items, inner);
  if (noun.weapon) return { noun, part, whole: null, definite };
  const other = link === "of" || (link === "out_of" && noun.thing !== null);
  return !noun.bare && other ? { noun: { ...noun, thing: noun.thing ?? "other" }, part, whole: null } : null;
}

/** "26/36 missiles": the slash of a part and its whole, with the weapon named behind. */
function isFraction(items: readonly Item[], at: number): boolean {
  const [part, slash, whole] = [items[at - 1], items[at], items[at + 1]];
  if (slash?.text !== "/" || !part?.number || !whole?.number || whole.notCount) return false;
  return part.number.value <= whole.number.value && nounPhrase(items, at + 2).weapon !== null;
}

/** "12 of them suppliers of engines": an unknown noun says what they are. */
const isOtherNoun = (item: Item | undefined): boolean =>
  item?.kind === "word" && item.plural === true && item.sense === NOTHING;

/** "64 drones out of 114": the whole after the noun, with a wider group that it may name. */
function totalAfter(
  items: readonly Item[],
  noun: NounPhrase,
  count: NumberAt,
): { whole: NumberAt | null; end: number; wider: WeaponSlug | null } | null {
  const link = items[noun.end]?.text === "," ? noun.end + 1 : noun.end;
  const partOf = joint(items[link]) === "out_of" || (joint(items[noun.end]) === "of" && noun.weapon !== null);
  const total = items[link + 1];
  if (!partOf || !(noun.weapon || noun.bare) || !total?.number || total.notCount || total.number.value < count.value)
    return null;
  const group = nounPhrase(items, link + 2);
  // "592 drones and 31 missiles out of 653 drones and 52 missiles": two lists, not a part of another kind
  const related =
    !noun.weapon || !group.weapon || isWithin(noun.weapon, group.weapon) || isWithin(group.weapon, noun.weapon);
  if (!related) return null;
  const wider = noun.weapon && group.weapon && isWithin(noun.weapon, group.weapon) ? group.weapon : null;
  return { whole: numberAt(items, link + 1), end: group.end, wider };
}

/** "80 of them were Shaheds", "76 of them – jet-powered": the name behind a verb or a dash. */
function namedAfter(items: readonly Item[], at: number): NounPhrase | null {
  let next = items[at]?.text === "," ? at + 1 : at;
  const dash = items[next]?.text === "–" || (items[next]?.text === "-" && items[next]?.spaced === true);
  if (dash) next++;
  const copula = joint(items[next]) === "be" || (dash && joint(items[next]) === "namely");
  if (copula) next++;
  // "1,100 of these were likely decoys"
  while (copula && items[next]?.sense.adverb) next++;
  if ((!dash && !copula) || items[next]?.kind === "number") return null;
  const noun = nounPhrase(items, next);
  if (noun.weapon && !noun.thing) return noun;
  return copula ? kindAlone(items, next) : null;
}

/** The word that leads a number in, past its qualifier: the "of which" of "of which, about 50". */
function ledBy(items: readonly Item[], at: number): Item | undefined {
  const isPassed = (item: Item): boolean =>
    item.sense.qualifier !== undefined ||
    ["article", "all"].includes(joint(item) ?? "") ||
    item.text === "–" ||
    item.text === "-";
  const before = items.slice(Math.max(0, at - 5), at).filter((item) => !isPassed(item));
  const last = before.at(-1);
  // "of these drones about 50"
  const these = last?.sense.weapon && joint(before.at(-2)) === "them" && joint(before.at(-3)) === "out_of";
  return these ? before.at(-2) : last;
}

/** "Seven of the missiles were S-300s": a kind of the weapon before the verb. */
function kindAfter(items: readonly Item[], at: number, link: Link | null): NounPhrase | null {
  const named = link?.definite && link.noun.weapon ? namedAfter(items, at) : null;
  const weapon = link?.noun.weapon;
  return named?.weapon && weapon && named.weapon !== weapon && isWithin(named.weapon, weapon) ? named : null;
}

/** "48 missiles, one ballistic and 47 cruise": an adjective that names the kind of the missiles before it. */
function kindAlone(items: readonly Item[], at: number): NounPhrase | null {
  const weapon = items[at]?.sense.kind;
  const wide = items.slice(0, at).some((item) => item.sense.weapon === "missile");
  // "127 cruise, ballistic and other missiles"
  const goesOn = (items[at + 1]?.text === "," || joint(items[at + 1]) === "and") && items[at + 2]?.sense.adjective;
  return weapon && wide && !goesOn ? { ...BARE, weapon, bare: false, end: at + 1 } : null;
}

/** "180 bombs a day": a pace, not a count of an attack. */
const isRate = (items: readonly Item[], at: number): boolean => items[at]?.sense.rate === true;

/** "all but three of the drones", "all except one". */
export function complementUnit(items: readonly Item[], at: number): Unit | null {
  const number = items[at + 1];
  if (number?.kind !== "number" || !number.number) return null;
  const rest = numberUnit(items, at + 1);
  return { ...rest, from: at, complement: true, part: true, single: null };
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

/** "five direct missile hits", "12 drone hits": the weapon of the hits; null for other nouns. */
function hitsBy(items: readonly Item[], noun: NounPhrase): WeaponSlug | null {
  if (!items[noun.end - 1]?.sense.impact) return null;
  return items[noun.end - 2]?.sense.weapon ?? null;
}

/** "12 each", "twelve downed each", "12 intercepted over each of": so many at every place named. */
function eachAfter(items: readonly Item[], at: number): boolean {
  for (let next = at; next < Math.min(items.length, at + EACH_REACH); next++) {
    if (joint(items[next]) === "each") return true;
    if (items[next]?.kind === "number" || items[next]?.kind === "mark") return false;
  }
  return false;
}

/** A definite article stands between a part and its whole. */
const definiteBetween = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 1, to).some((item) => item.sense.definite);

/** "out of a historic high of 188": the item of the number; `at` where none follows. */
function pastSuperlative(items: readonly Item[], at: number): number {
  for (let next = at; next < Math.min(items.length, at + 5); next++) {
    const item = items[next] as Item;
    if (item.kind === "number") return next;
    if (item.kind === "mark" || item.sense.weapon || item.sense.action) break;
  }
  return at;
}

/** "99 per cent of the 300 drones": the number is what the share is of. */
function shareBefore(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.sense.qualifier || ["article", "of", "all"].includes(joint(items[before]) ?? "")) before--;
  // "most of the 40 missiles": the number is the whole
  const some = items[before];
  return (
    (before < at - 1 && some?.sense.thing === "share") ||
    (some !== undefined && isSome(some) && definiteBetween(items, before, at))
  );
}
