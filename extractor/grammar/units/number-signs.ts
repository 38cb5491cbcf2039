import { type Item, joint } from "../../mentions/item.ts";
import type { NotCountedReason } from "../../not-counted.ts";
import { isUnknownWord } from "../signs.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { leadsToNoun, QUOTES } from "./noun-signs.ts";
import type { NumberAt } from "./unit.ts";

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

/** What a number is that can count no weapons, from the words before it. */
export function otherNumber(items: readonly Item[], at: number, count: NumberAt | null): NotCountedReason | null {
  const item = items[at] as Item;
  const before = items[at - 1];
  const verb = items[at - (before?.sense.qualifier ? 2 : 1)];
  if (!count || item.notCount) return item.notCount ?? "other";
  if (before?.sense.thing === "money" && !item.spaced) return "money";
  // "Х-101: 12/14": which of the two is the whole is not told
  const slash = items[at + 1]?.text === "/" && items[at + 2]?.kind === "number" && !isFraction(items, at + 1);
  if (slash && !items[at + 2]?.spaced && nounPhrase(items, at + 3).bare) return "doubtful";
  // "за один тиждень", "около трех часов ночи"
  const next = items[at + 1]?.sense;
  // "с 18 до 22 мск"
  const until = next?.time?.until && (items[at + 2]?.kind === "clock" || items[at + 3]?.sense.clock);
  if (until || next?.clock || (count.value === 1 && next?.time?.span && !leadsToNoun(items, at + 1))) return "time";
  if (isDenied(items, at)) return "superseded";
  const share = numberAt(items, at - 2);
  if (isShareOf(items, at, count) || (share && isShareOf(items, at - 2, share))) return "share";
  // "в одном из районов"
  if (joint(before) === "over" && joint(items[at + 1]) === "away") return "places";
  // "air bases in five regions, but those in three had been spared"
  if (before?.sense.ratio && ["be", "have"].includes(joint(items[at + 1]) ?? "")) return "places";
  if (before?.sense.label && (before.capital || !/^\d/.test(item.text))) return "name";
  // "Shahed-135/131": a model that the lexicon does not know
  if (isModelNumber(items, at) || (before?.text === "/" && !item.spaced && isModelNumber(items, at - 2))) return "name";
  // the hull number of a ship: "(DDG 87)"
  if (before?.capital && isUnknownWord(before) && items[at - 2]?.text === "(" && items[at + 1]?.text === ")")
    return "name";
  // "two one-year-old boys"
  if (item.notCount === undefined && items[at + 1]?.kind === "number" && nounPhrase(items, at + 2).thing)
    return "other";
  if (count.value === 1 && isOtherOne(items, at)) return "other";
  // "wounded ten", "killing at least three"
  const people = verb?.sense.thing === "people" || isToll(items, at);
  return isHurt(items, at) || (people && nounPhrase(items, at + 1).bare) ? "people" : null;
}

/** Digits written to the name of a weapon. */
const isModelNumber = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.sense.weapon !== undefined && items[at - 1]?.tail === "-" && !items[at]?.spaced;

/** Steps from the wounded to their number, and where a word for reaching it stands between. */
const PEOPLE_REACH = 5;
const TOLL_REACH = 11;

/** "кількість постраждалих – дев'ять", "the number of those killed in the drone attack rose to two". */
function isToll(items: readonly Item[], at: number): boolean {
  let reached = false;
  for (let before = at - 1; before >= Math.max(0, at - TOLL_REACH); before--) {
    const { sense, kind, text } = items[before] as Item;
    if (sense.thing === "people") return true;
    if (sense.joint === "reach") reached = true;
    const ends = kind === "mark" && text !== "–" && text !== "-";
    if (ends || kind === "number" || sense.joint === "and") return false;
    if (!reached && (sense.action || sense.weapon || at - before >= PEOPLE_REACH)) return false;
  }
  return false;
}

/** "a multi-purpose one": a noun again; "not reached by a single missile": none. */
function isOtherOne(items: readonly Item[], at: number): boolean {
  const word = items[at - 1];
  let first = at - 1;
  while (isUnknownWord(items[first]) || items[first]?.text === "-") first--;
  if (first < at - 1 && joint(items[first]) === "article" && !items[first]?.sense.definite) return true;
  return joint(word) === "by" && items.slice(Math.max(0, at - DENIAL_REACH), at).some((item) => joint(item) === "not");
}

/** "112 have been injured": of people. */
function isHurt(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  while (joint(items[next]) === "be" || joint(items[next]) === "have") next++;
  return next > at + 1 && items[next]?.sense.thing === "people";
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
  items
    .slice(at + 1, at + DENIAL_REACH)
    .some((item, near, after) => joint(item) === "but" && after.slice(near).some(({ kind }) => kind === "number"));

/** Steps from a number that is denied to the one in its place: "not 1500, as at the start of the year, but 3700". */
const DENIAL_REACH = 10;

/** "26/36 missiles": the slash of a part and its whole, with the weapon named behind. */
export function isFraction(items: readonly Item[], at: number): boolean {
  const [part, slash, whole] = [items[at - 1], items[at], items[at + 1]];
  if (slash?.text !== "/" || !part?.number || !whole?.number || whole.notCount) return false;
  return part.number.value <= whole.number.value && nounPhrase(items, at + 2).weapon !== null;
}

/** "30–40 drones", "300 to 400 drones", "between four and six missiles": the lower number, as at least. `at` is behind it. */
export function isRange(items: readonly Item[], at: number): boolean {
  const [lower, link, upper] = [items[at - 1], items[at], items[at + 1]];
  if (upper?.kind !== "number" || upper.notCount) return false;
  if ((link?.text === "-" || link?.text === "–") && !upper.spaced) return true;
  const before = items[at - 2];
  const rises = (upper.number?.value ?? 0) > (lower?.number?.value ?? Number.POSITIVE_INFINITY);
  const spoken = link?.sense.infinitive ? joint(before) !== "away" : joint(link) === "and" && isBetween(before);
  // "від 4 до 6 ракет"
  const fromTo = joint(before) === "away" && link?.sense.time?.until === true && !link.sense.infinitive;
  return (spoken || fromTo) && rises && nounPhrase(items, at + 2).weapon !== null;
}

/** "between", which is said of times, too. */
const isBetween = (item: Item | undefined): boolean => item?.sense.time?.since === true && joint(item) === undefined;
