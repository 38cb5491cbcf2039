import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import { type Item, joint } from "../../mentions/item.ts";
import { NOTHING } from "../../whole-sense.ts";
import { type NounPhrase, nounPhrase } from "./noun-phrase.ts";
import { isFraction, isRange, numberAt, otherNumber } from "./number-signs.ts";
import { isLedAsPart, shareBefore } from "./part-signs.ts";
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
  const compound = compoundUnit(items, at, count);
  if (compound) return compound;
  const range = isRange(items, at + 1);
  let next = range ? at + 3 : at + 1;
  const led = isLedAsPart(items, at);
  const further = joint(items[next]) === "more" || joint(items[next]) === "rest";
  if (further) next++;
  const fate = participleOf(items, next);
  if (fate) next++;
  const link = linkAfter(items, next, led);
  const noun = link?.noun ?? counted(items, at, next) ?? nounPhrase(items, next);
  const part = led || link?.part === true;
  const known = range ? ({ ...count, qualifier: "at_least" } as const) : count;
  const impact = hitsBy(items, noun);
  if (impact) return { ...emptyUnit(items, at, noun.end), count: known, weapon: impact, fate: HITS };
  const total = link?.whole ? null : totalAfter(items, noun, count);
  const end = total?.end ?? noun.end;
  const repeats = link?.whole && link.definite && !noun.weapon;
  // "one ballistic and 47 cruise", "80 were Shaheds"
  const alone = noun.bare && (!link || link.whole) ? kindAlone(items, noun.end) : null;
  const kind = alone ?? (noun.bare && !link ? namedAfter(items, next) : null);
  const named = kind ?? ((part && !noun.weapon) || repeats ? namedAfter(items, end) : kindAfter(items, end, link));
  const whole = link?.whole ?? total?.whole ?? null;
  const weapon = total?.wider ?? named?.weapon ?? noun.weapon;
  return {
    ...emptyUnit(items, at, named?.end ?? end),
    ...(fate ? { fate } : {}),
    count: known,
    more: isApart(items, at, named?.end ?? end) ? "apart" : further || joint(items[at - 1]) === "more",
    whole,
    ofStopped: isStopped(items, whole ?? count, named?.end ?? end),
    ofShare: shareBefore(items, at),
    weapon,
    part: part || (named !== null && !(alone && link)),
    which: link?.which ?? null,
    definite: link?.definite ?? (items[at - 1]?.sense.definite === true || isSuch(items, next)),
    single: count.value === 1 && !/^\d/.test(item.text) && !whole && !part ? "one" : null,
    thing: isRate(items, end) ? "measure" : (noun.thing ?? (weapon || noun.bare ? null : "other")),
    country: noun.country,
    distributed: items[at - 1]?.sense.distributive === true,
    each: items[at - 1]?.sense.distributive === true || eachAfter(items, noun.end),
  };
}

/** "four drones in one incident and two in another", "three more in a separate attack": those of another incident. */
const isApart = (items: readonly Item[], at: number, end: number): boolean => {
  // "the first wave numbered 22 drones and the second five", "the second, of five"
  let before = at - 1;
  while (joint(items[before]) === "of" || items[before]?.text === ",") before--;
  if (items[before]?.sense.ordinal && joint(items[before]) === "more" && end === at + 1) return true;
  const more = joint(items[end]) === "over" ? items[end + 1] : undefined;
  return joint(more) === "more" && more?.sense.singular === true && items[end + 2]?.kind !== "number";
};

/** "2,306 destroyed out of 2,409", "36 ліквідованих із 40": a participle between a part and its whole; null for others. */
function participleOf(items: readonly Item[], at: number): Binding | null {
  const { attribute, action } = items[at]?.sense ?? {};
  const stops = attribute && (action?.outcome === "intercepted" || action?.outcome === "lost");
  const partOf = ["of", "out_of"].includes(joint(items[at + 1]) ?? "") && items[at + 2]?.kind === "number";
  if (!stops || !partOf) return null;
  return {
    outcome: action.outcome,
    suppressed: action.suppressed === true,
    rule: `${action.outcome}:participle`,
  };
}

/** "12 из 40 сбитых шахедов", "19 дронов из 103, сбитых над страной": a participle says that the whole was stopped. */
function isStopped(items: readonly Item[], whole: NumberAt, end: number): boolean {
  const at = items.findIndex((item) => item.start === whole.span[0]);
  const said = items[end]?.text === "," ? items[end + 1] : undefined;
  // "61 of 70 downed": of those that were sent
  const before = nounPhrase(items, at + 2).weapon ? items[at + 1] : undefined;
  return (
    [before, said].some((item) => item?.sense.attribute === true && item.sense.action?.outcome === "intercepted") ||
    stoppedInClause(items, end)
  );
}

/** Longest way, in steps, from a noun to the verb of its clause: "that the ministry said it had". */
const CLAUSE_REACH = 8;

/** "of the 108 drones it had downed", "of the 77 drones that the military said it shot down": a clause about the whole. */
function stoppedInClause(items: readonly Item[], from: number): boolean {
  let at = from;
  while (at - from < CLAUSE_REACH && items[at] && isBeforeVerb(items[at] as Item, at === from)) at++;
  return at > from && items[at]?.sense.action?.outcome === "intercepted";
}

const isBeforeVerb = ({ sense }: Item, opens: boolean): boolean =>
  ["that", "agent"].includes(sense.joint ?? "") ||
  sense.speaker !== undefined ||
  (sense.country !== undefined && !sense.weapon) ||
  (!opens &&
    (sense.joint === "have" ||
      sense.place?.kind === "city" ||
      sense.joint === "article" ||
      sense.joint === "be" ||
      sense.speech === "says" ||
      sense.adverb === true));

/** "the 19-missile barrage", "a 40-drone attack": launched, whatever became of the attack; null for others. */
function compoundUnit(items: readonly Item[], at: number, count: NumberAt): Unit | null {
  const [dash, name, attack] = [items[at + 1], items[at + 2], items[at + 3]];
  const joined = dash?.text === "-" && !dash.spaced && name?.sense.weapon !== undefined && !name.plural;
  if (!joined || !attack?.sense.strike || attack.plural) return null;
  return { ...emptyUnit(items, at, at + 4), count, weapon: name.sense.weapon ?? null, launched: STRUCK, fate: null };
}

const STRUCK: Binding = { outcome: "launched", suppressed: false, rule: "launched:compound" };

/** "put at 26 the number of drones": the noun behind an article, and behind a word for the number itself; null for others. */
function counted(items: readonly Item[], at: number, next: number): NounPhrase | null {
  let before = at - 1;
  while (items[before]?.sense.qualifier || items[before]?.sense.adjective) before--;
  if (joint(items[before]) !== "reach" || !items[next]?.sense.definite) return null;
  const noun = nounPhrase(items, items[next + 1]?.sense.countNoun ? next + 3 : next + 1);
  return noun.weapon && !noun.thing ? noun : null;
}

/** "12 таких ракет": of the kind named before. */
const isSuch = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.definite === true && items[at]?.sense.adjective === true;

const HITS: Binding = { outcome: "hits", suppressed: false, rule: "hits:noun" };

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
  while (["all", "them", "article", "more", "rest"].includes(joint(items[inner]) ?? "")) {
    if (joint(items[inner]) === "them") part = true;
    inner++;
  }
  // "38 of Russia's 40 drones"
  if (items[inner]?.sense.country && items[inner + 1]?.kind === "number") inner++;
  const which = items[inner]?.sense.which;
  if (which) return { noun: { ...BARE, end: inner + 1 }, part: true, whole: null, which };
  if (items[inner]?.sense.qualifier && items[inner + 1]?.kind === "number") inner++;
  if (link === "out_of") inner = pastSuperlative(items, inner);
  // "60 із випущених дронів", "9 из 10 выпущенных ракет": those told of before
  const said = items[inner]?.kind === "number" ? items[inner + 1] : items[inner];
  const told = said?.sense.attribute === true && said.sense.action?.outcome === "launched";
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
    const people = items[inner]?.sense.thing === "people" ? ("people" as const) : null;
    const thing = people ?? (isOtherNoun(items[inner]) ? ("other" as const) : null);
    return { noun: { ...BARE, thing, end: inner }, part: true, whole: null };
  }
  const noun = nounPhrase(items, inner);
  if (noun.weapon) return { noun, part, whole: null, definite };
  // "four of the ballistic and 200 of the drones"
  const kind = definite ? items[inner]?.sense.kind : undefined;
  if (kind) return { noun: { ...BARE, weapon: kind, bare: false, end: inner + 1 }, part, whole: null, definite };
  // "one of Russia's heaviest raids"
  if (link === "of" && noun.bare && !part && items[inner]?.sense.country)
    return { noun: { ...noun, thing: "other", bare: false, end: inner + 1 }, part, whole: null };
  const other = link === "of" || (link === "out_of" && noun.thing !== null);
  return !noun.bare && other ? { noun: { ...noun, thing: noun.thing ?? "other" }, part, whole: null } : null;
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
  const quoted = items[noun.end]?.text === '"' ? noun.end + 1 : noun.end;
  const link = items[quoted]?.text === "," ? quoted + 1 : quoted;
  const partOf = joint(items[link]) === "out_of" || (joint(items[noun.end]) === "of" && noun.weapon !== null);
  const total = items[link + 1];
  if (!partOf || !(noun.weapon || noun.bare) || !total?.number || total.notCount || total.number.value < count.value)
    return null;
  const group = nounPhrase(items, link + 2);
  // "592 drones and 31 missiles out of 653 drones and 52 missiles": two lists, not a part of another kind
  const related =
    !noun.weapon || !group.weapon || isWithin(noun.weapon, group.weapon) || isWithin(group.weapon, noun.weapon);
  if (!related) return null;
  // "all but two, of the 30 Shaheds"
  const wider = group.weapon && (!noun.weapon || related) ? group.weapon : null;
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
  while (copula && (items[next]?.sense.adverb || joint(items[next]) === "of")) next++;
  if ((!dash && !copula) || items[next]?.kind === "number") return null;
  const noun = nounPhrase(items, next);
  if (noun.weapon && !noun.thing) return noun;
  return copula ? kindAlone(items, next) : null;
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
  const wide = weapon && (items.slice(0, at).some((item) => item.sense.weapon === "missile") || sharesNext(items, at));
  // "127 cruise, ballistic and other missiles"
  const goesOn = (items[at + 1]?.text === "," || joint(items[at + 1]) === "and") && items[at + 2]?.sense.adjective;
  return weapon && wide && !goesOn ? { ...BARE, weapon, bare: false, end: at + 1 } : null;
}

/** "two ballistic and four cruise missiles": the noun behind the next number is that of both. */
function sharesNext(items: readonly Item[], at: number): boolean {
  const number = items.findIndex((item, next) => next > at && item.kind === "number");
  const between = items.slice(at + 1, number);
  if (number < 0 || !between.every((item) => item.text === "," || joint(item) === "and" || item.sense.qualifier))
    return false;
  let next = number + 1;
  while (["of", "out_of", "article"].includes(joint(items[next]) ?? "") || items[next]?.kind === "number") next++;
  const { weapon, kind } = items[next]?.sense ?? {};
  return kind !== undefined || (weapon !== undefined && isWithin(weapon, "missile"));
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

/** "out of a historic high of 188": the item of the number; `at` where none follows. */
function pastSuperlative(items: readonly Item[], at: number): number {
  for (let next = at; next < Math.min(items.length, at + 5); next++) {
    const item = items[next] as Item;
    if (item.kind === "number") return next;
    if (item.kind === "mark" || item.sense.weapon || item.sense.action) break;
  }
  return at;
}
