import { type Item, itemOf } from "../../mentions/item.ts";
import type { Country, Place } from "../../sense.ts";
import { type Sentence, withItems } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import { sense } from "../../whole-sense.ts";

const isCapital = ({ sense }: Item): boolean => sense.place?.name === "capital";

/** The steps of a sentence with "the capital" under its name; `land` is that of the sentences before. */
export function withCapitals(sentence: Sentence, land: Country | null): Sentence {
  if (!(sentence.topics & TOPIC.place) || !sentence.items.some(isCapital)) return sentence;
  const place = capitalOf(sentence.items, land);
  const items = sentence.items.map((item) =>
    isCapital(item) ? itemOf({ ...item, sense: sense({ ...item.sense, place }) }) : item,
  );
  return withItems(sentence, items);
}

/** The country that a sentence tells weapons to be over, or whose officials speak in it; null for none or both. */
export function landOf({ items, topics }: Sentence): Country | null {
  if (!(topics & (TOPIC.place | TOPIC.speaker))) return null;
  const speaks = (topics & TOPIC.speaker) !== 0;
  const russian = isNamed(items, "RU") || (speaks && speaksFor(items, "russian-"));
  const ukrainian = isNamed(items, "UA") || (speaks && speaksFor(items, "ukrainian-"));
  return russian === ukrainian ? null : russian ? "RU" : "UA";
}

/** By the name of who speaks, else by the office: "мэр" is of either country, "мэр Кличко" is not. */
function speaksFor(items: readonly Item[], state: "russian-" | "ukrainian-"): boolean {
  let office = false;
  let named = false;
  for (const { sense } of items) {
    if (!sense.speaker) continue;
    const theirs = sense.speaker.claimant.startsWith(state);
    if (theirs && !sense.speaker.of) return true;
    office ||= theirs;
    named ||= !sense.speaker.of;
  }
  return office && !named;
}

/** "over Tula", "in the Moscow Region": a place of the country, behind a preposition. */
const isNamed = (items: readonly Item[], country: Country): boolean =>
  items.some(
    ({ sense }, at) =>
      sense.place?.country === country &&
      items[items[at - 1]?.sense.joint === "article" ? at - 2 : at - 1]?.sense.joint === "over",
  );

/** Of the country that the sentence speaks of, or that before it; Ukraine where neither tells. */
function capitalOf(items: readonly Item[], land: Country | null): Place {
  const ofRussia = items.some((item, at) => isCapital(item) && items[at + 1]?.sense.country === "RU");
  const russian =
    ofRussia ||
    items.some(({ sense }) => sense.place?.name === "Moscow") ||
    speaksFor(items, "russian-") ||
    (!isNamed(items, "UA") && (land === "RU" || isNamed(items, "RU")));
  return russian ? { name: "Moscow", country: "RU", kind: "city" } : { name: "Kyiv", country: "UA", kind: "city" };
}
