import { type Item, itemOf } from "../../mentions/item.ts";
import type { Place } from "../../sense.ts";
import { type Sentence, withItems } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import { sense } from "../../whole-sense.ts";
import { isUnknownWord } from "../signs.ts";

/** Most words of a name. */
const LONGEST_NAME = 3;

/** The steps of a sentence with "the Shebekino district" as one place, under the name of its noun's kind. */
export function withDistricts(sentence: Sentence): Sentence {
  const { items } = sentence;
  if (!(sentence.topics & TOPIC.place) || !items.some(isDistrictNoun)) return sentence;
  const read: Item[] = [];
  for (const item of items) {
    const name = isDistrictNoun(item) ? nameBefore(read) : [];
    const [first] = name;
    if (!first) {
      read.push(item);
      continue;
    }
    read.length -= name.length;
    const place: Place = {
      name: `${name.map(wordOf).join("")} Raion`,
      country: first.sense.place?.country ?? "OTHER",
      kind: "region",
    };
    read.push(itemOf({ ...first, kind: "phrase", end: item.end, tail: item.tail, sense: sense({ place }) }));
  }
  return withItems(sentence, read);
}

/** "district", not "districts". */
const isDistrictNoun = (item: Item): boolean => item.sense.district === true && !item.plural;

/** The words of a name that the steps so far end with: "Kryvyi Rih", "Naro-Fominsk". */
function nameBefore(items: readonly Item[]): Item[] {
  let from = items.length;
  while (items.length - from < LONGEST_NAME) {
    const item = items[from - 1];
    if (isName(item)) from--;
    else if (item?.text === "-" && !item.spaced && isName(items[from - 2]) && from < items.length) from -= 2;
    else break;
  }
  return items.slice(from);
}

const isName = (item: Item | undefined): boolean =>
  item?.capital === true && (isUnknownWord(item) || item.sense.place?.kind === "city") && item.text !== "federal";

const wordOf = ({ text, tail, spaced, sense: { place } }: Item, at: number): string =>
  (spaced && at > 0 ? " " : "") +
  (place?.name ?? (text === tail ? text.charAt(0).toUpperCase() + text.slice(1) : text));

/** A district, by the name that it is filed under. */
export const isRaion = (name: string): boolean => name.endsWith(" Raion");
