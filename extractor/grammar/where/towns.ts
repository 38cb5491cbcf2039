import { type Item, itemOf, joint } from "../../mentions/item.ts";
import type { Place } from "../../sense.ts";
import { type Sentence, withItems } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import { sense } from "../../whole-sense.ts";
import { isUnknownWord } from "../signs.ts";

/** Steps from a deed to the preposition of its place: "shot down on Friday by guns over". */
const DEED_REACH = 9;

/** Most words of a name. */
const LONGEST_NAME = 3;

/** A town by its name alone, of a country that the text does not tell. */
export const isTown = ({ kind, country }: Place): boolean => kind === "city" && country === "OTHER";

/** The steps of a sentence with names that no lexicon knows as towns, where the words before say that weapons were there. */
export function withTowns(sentence: Sentence): Sentence {
  const { items } = sentence;
  if (!(sentence.topics & TOPIC.deed) || !items.some(isName)) return sentence;
  const found = items.flatMap((_, at) => {
    const length = nameAt(items, at);
    return length > 0 ? [{ at, length }] : [];
  });
  if (found.length === 0) return sentence;
  const read = items.flatMap((item, at) => {
    const name = found.find((one) => one.at <= at && at < one.at + one.length);
    if (!name) return [item];
    const words = items.slice(name.at, name.at + name.length);
    const last = words.at(-1) as Item;
    const place: Place = { name: nameOf(words), country: "OTHER", kind: "city" };
    return at === name.at
      ? [itemOf({ ...item, kind: "phrase", end: last.end, tail: last.tail, sense: sense({ ...item.sense, place }) })]
      : [];
  });
  return withItems(sentence, read, TOPIC.place);
}

const nameOf = (words: readonly Item[]): string =>
  words
    .map(({ text, spaced }, at) => (spaced && at > 0 ? " " : "") + (text.at(0) ?? "").toUpperCase() + text.slice(1))
    .join("");

/** How many steps the name of a town at an item takes; none where it is no town. */
function nameAt(items: readonly Item[], at: number): number {
  if (!isName(items[at]) || !leads(items, at)) return 0;
  let to = at + 1;
  while (to - at < LONGEST_NAME) {
    if (isName(items[to])) to++;
    else if (items[to]?.text === "-" && !items[to]?.spaced && isName(items[to + 1])) to += 2;
    else break;
  }
  const next = items[to];
  // "on Lukoil refineries": a name that another noun follows
  return isUnknownWord(next) ||
    (next?.sense.thing && !isSite(next)) ||
    next?.sense.head ||
    next?.sense.weapon ||
    next?.text === "'s"
    ? 0
    : to - at;
}

/** "the Belbek airfield": a place by the name of its town. */
const isSite = (item: Item | undefined): boolean =>
  item?.sense.thing === "places" && !item.plural && !item.sense.district;

const isName = (item: Item | undefined): boolean => isUnknownWord(item) && item?.capital === true;

/** "dropped on", "shot down over", "attacked": what makes the name after it a place where weapons were. */
function leads(items: readonly Item[], at: number): boolean {
  // "near the Belbek airfield"
  if (joint(items[at - 1]) === "article") return isSite(items[at + 1]) && leads(items, at - 1);
  const link = joint(items[at - 1]);
  if (isDeed(items[at - 1])) return items[at - 1]?.sense.strike === true;
  if (link !== "toward" && link !== "over") return false;
  const before = items.slice(Math.max(0, at - 1 - DEED_REACH), at - 1);
  const deed = before.findLastIndex((item) => isDeed(item));
  // in a headline every word has a capital
  const headline = before[deed]?.capital === true && at - 1 - before.length + deed > 0;
  return (
    deed >= 0 &&
    !headline &&
    before.slice(deed + 1).every(({ sense, text }) => !sense.speech && !sense.speaker && text !== ",")
  );
}

const isDeed = (item: Item | undefined): boolean =>
  item?.sense.strike === true || (item?.sense.action !== undefined && !item.sense.action.observes);
