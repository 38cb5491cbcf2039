import { type Item, itemOf } from "../../mentions/item.ts";
import type { Place } from "../../sense.ts";
import { type Sentence, withItems } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import { sense } from "../../whole-sense.ts";

const isSea = ({ sense }: Item): boolean => sense.place?.kind === "sea";

const isUnnamed = (item: Item): boolean => isSea(item) && item.sense.place?.name === "";

/** The steps of a sentence with "над морем" as the sea named last, or as no place where none was. */
export function withSeas(sentence: Sentence, last: Place | null): Sentence {
  if (!(sentence.topics & TOPIC.place) || !sentence.items.some(isUnnamed)) return sentence;
  const named = sentence.items.find((item) => isSea(item) && !isUnnamed(item))?.sense.place ?? last ?? undefined;
  const items = sentence.items.map((item) =>
    isUnnamed(item) ? itemOf({ ...item, sense: sense({ ...item.sense, place: named }) }) : item,
  );
  return withItems(sentence, items);
}

/** The sea that a sentence names last. */
export const seaIn = ({ items, topics }: Sentence): Place | undefined =>
  topics & TOPIC.place ? items.findLast(isSea)?.sense.place : undefined;
