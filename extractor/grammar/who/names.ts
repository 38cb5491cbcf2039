import { type Item, itemOf, joint } from "../../mentions/item.ts";
import type { Speaker } from "../../sense.ts";
import { type Sentence, withItems } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import { sense as senseOf } from "../../whole-sense.ts";
import { isUnknownWord } from "../signs.ts";
import type { Voice } from "./speakers.ts";

/** Steps between an office and the name of who holds it: "head of the regional administration, Oleksandr Starukh". */
const OFFICE_REACH = 6;

/** Shortest surname, in letters, that is known again by itself. */
const SHORTEST = 3;

/** Who bears a surname, from the office that the text has told beside it. */
export type Names = Map<string, Speaker>;

/** The steps of a sentence with the surnames that the text has told the offices of: "Starukh added" speaks for his region. */
export function withNames(sentence: Sentence, names: Names): Sentence {
  if (names.size === 0) return sentence;
  let found = false;
  const items = sentence.items.map((item) => {
    const speaker = item.capital ? names.get(item.text) : undefined;
    if (!speaker || !(isUnknownWord(item) || item.sense.speaker)) return item;
    found = true;
    return itemOf({ ...item, sense: senseOf({ ...item.sense, speaker }) });
  });
  return found ? withItems(sentence, items, TOPIC.speaker) : sentence;
}

/** Remembers the surnames beside the offices of a sentence. */
export function learnNames(items: readonly Item[], voices: readonly Voice[], names: Names): void {
  for (const { at, claimant, area, vague } of voices) {
    const office = items[at];
    if (vague || !office?.sense.speaker) continue;
    // "Ivan Fedorov", whose surname alone is another's
    const full = office.sense.speaker.area !== undefined && office.text !== office.tail ? office.tail : null;
    const surname = full ?? nameAfter(items, at + 1) ?? nameBefore(items, at - 1);
    // the office that tells the area is the better one
    const better = area !== null || !names.get(surname ?? "")?.area;
    if (surname && surname.length >= SHORTEST && better) names.set(surname, { claimant, ...(area ? { area } : {}) });
  }
}

/** "Governor Ihor Klymenko", "the head of the administration, Oleksandr Starukh, said". */
function nameAfter(items: readonly Item[], from: number): string | null {
  const name = items.findIndex((item, at) => at >= from && isName(item));
  const between = items.slice(from, name);
  if (name < 0 || between.length > OFFICE_REACH || !between.every((item) => isOfOffice(item) || item.text === ","))
    return null;
  const comma = between.findIndex(({ text }) => text === ",");
  if (comma >= 0 && comma < between.length - 1) return null;
  const last = items.findIndex((item, at) => at >= name && !isName(item));
  const end = last < 0 ? items.length : last;
  // "the governor, Petrenko Street said": a name ends at a verb of speech, a comma or the end
  const next = items[end];
  const ends = !next || next.kind === "mark" || next.sense.speech || isOfOffice(next);
  return ends ? (items[end - 1]?.text ?? null) : null;
}

/** "Serhii Popko, who heads the city administration", "Ivan Petrenko, governor of the region". */
function nameBefore(items: readonly Item[], from: number): string | null {
  let at = from;
  while (at > from - OFFICE_REACH && items[at] && isOfOffice(items[at] as Item)) at--;
  const name = items[at]?.text === "," ? items[at - 1] : undefined;
  const { speaker } = name?.sense ?? {};
  const known = speaker && !speaker.area && name?.capital && name.text === name.tail;
  const first = items[at - 2]?.text === "-" ? items[at - 3] : items[at - 2];
  return (isName(name) || known) && isName(first) ? (name?.text ?? null) : null;
}

/** A capital word that no lexicon knows, or a surname that the text has told without an area. */
const isName = (item: Item | undefined): boolean =>
  item?.capital === true &&
  (isUnknownWord(item) || (item.kind === "word" && item.sense.speaker !== undefined && !item.sense.speaker.area));

/** What belongs to the name of an office: "of the Sumy region", "spokesperson". */
const isOfOffice = (item: Item): boolean =>
  item.sense.place !== undefined ||
  item.sense.country !== undefined ||
  item.sense.placeNoun !== undefined ||
  ["of", "article", "that"].includes(joint(item) ?? "") ||
  item.sense.definite === true ||
  item.sense.head === true ||
  (isUnknownWord(item) && !item.capital);
