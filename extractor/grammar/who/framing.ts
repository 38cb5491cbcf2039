import type { Item } from "../../mentions/item.ts";

/** How far a verb of speech may stand from its speaker, in steps. */
const AFTER = 10;
const BEFORE = 9;
/** "A separate statement on Telegram said": steps to the verb. */
const DOCUMENT_REACH = 5;
/** How far the colon before his words may stand from a speaker. */
const COLON_REACH = 5;
/** And "according to" before its speaker: "according to a post by the press service of …". */
const BY_BEFORE = 12;

/** The name at an item is said to speak: by a verb beside it, a document, a colon or the end of a headline. */
export const isFramed = (items: readonly Item[], at: number): boolean =>
  says(items, at) ||
  isOfficeOfSpeaker(items, at) ||
  isAuthor(items, at) ||
  speaksAgain(items, at) ||
  opensSpeech(items, at) ||
  isListedSource(items) ||
  closesHeadline(items, at);

/** "Source: the mayor; the Air Force": everyone named is a source. */
export const isListedSource = (items: readonly Item[]): boolean =>
  items[0]?.sense.speech === "by" && (items[0].tail === ":" || items[1]?.text === ":");

/** Steps from "a post published on Friday by" to who wrote it. */
const AUTHOR_REACH = 8;

/** "a post published on Friday by the centre": the document speaks for its author. */
function isAuthor(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - AUTHOR_REACH), at);
  const from = before.findLastIndex((item) => item.sense.document);
  const between = before.slice(from + 1);
  return (
    from >= 0 &&
    between.some((item) => item.sense.joint === "by") &&
    between.every(({ kind, sense }) => kind !== "number" && kind !== "mark" && !sense.action && !sense.speaker)
  );
}

/** "28 drones downed overnight – Air Force": who says it stands after a dash at the end. */
function closesHeadline(items: readonly Item[], at: number): boolean {
  if (at < items.length - 1 && !(at === items.length - 2 && items[at + 1]?.kind === "mark")) return false;
  const dash = items.slice(Math.max(0, at - 3), at).findLast((item) => item.kind === "mark");
  return (dash?.text === "-" || dash?.text === "–") && dash.spaced;
}

/** "According to", "reported by" before a name. */
export function saidBy(items: readonly Item[], at: number): boolean {
  // "по МО РФ": one phrase
  if (items[at]?.sense.speech === "by") return true;
  for (let before = at - 1; before >= Math.max(0, at - BY_BEFORE); before--) {
    const item = items[before] as Item;
    if (item.sense.speech === "by") return true;
    // "announced by the capital's mayor Ivanov"
    const office = item.sense.speaker?.of !== undefined && items[at]?.sense.speaker?.area !== undefined;
    if (office && at - before <= 3) continue;
    if (item.sense.speaker || item.sense.action || item.text === ",") return false;
  }
  return false;
}

/** "The air force shot down 30 drones, it said": a later word for the first speaker of the sentence speaks. */
function speaksAgain(items: readonly Item[], at: number): boolean {
  // "governor Petrenko": office and name are one
  const named = items[at + 1]?.sense.speaker ? at + 1 : at;
  const first = items.findIndex((item) => item.sense.speaker && !item.sense.airDefence);
  if (first < named - 1 || (first < named && !items[named]?.sense.speaker?.area)) return false;
  const rest = items.slice(named + 1);
  const again = rest.findIndex(
    ({ sense }, index) =>
      ((sense.joint === "agent" ||
        (sense.speaker?.vague && sense.speaker.claimant === "other" && sense.speaker.of?.RU)) &&
        rest[index + 1]?.sense.speech === "says") ||
      (sense.document && rest.slice(index + 1, index + DOCUMENT_REACH).some((item) => item.sense.speech === "says")),
  );
  return again >= 0 && rest.slice(0, again).every((item) => !item.sense.speaker && !isSaying(item));
}

/** A verb of speech, and of no deed: "reported", but not "detected". */
const isSaying = ({ sense }: Item): boolean => sense.speech === "says" && !sense.action;

/** "The prime minister, Donald Tusk, in parliament:": the words follow a colon that ends what names the speaker. */
function opensSpeech(items: readonly Item[], at: number): boolean {
  const colon = items.slice(at + 1, at + 1 + COLON_REACH).findIndex((item) => item.text === ":");
  if (colon < 0) return false;
  return items
    .slice(at + 1, at + 1 + colon)
    .every((item) => !item.sense.action && item.kind !== "number" && item.kind !== "mark" && !item.sense.weapon);
}

function says(items: readonly Item[], at: number): boolean {
  for (let after = at + 1; after <= Math.min(items.length - 1, at + AFTER); after++) {
    const item = items[after] as Item;
    // "“… thanks to Air Command East,” said the governor": the words of who follows
    const closed = items[after - 1]?.text === '"' && items[after + 1]?.sense.speaker !== undefined;
    if (item.sense.speech === "says") {
      if (closed) break;
      return true;
    }
    // "the Air Force of Ukraine's Armed Forces write", "Pentagon officials said"
    const ofName = item.sense.speaker?.vague && (items[after - 1]?.sense.joint === "of" || after === at + 1);
    if (item.sense.speaker && !item.sense.speech && !ofName) break;
    // "the ministry, asked about the strike, said"
    if ((item.sense.action && !item.sense.action.weak) || item.kind === "number") break;
  }
  for (let before = at - 1; before >= Math.max(0, at - BEFORE); before--) {
    const item = items[before] as Item;
    if (item.sense.speech === "says") return true;
    // "said on Friday, 28 October, the president"
    const dated =
      isDate(items[before - 1]) &&
      (isDate(items[before + 1]) || items.slice(before + 1, at).every((one) => one.sense.speaker));
    if (item.sense.action || item.kind === "number" || (item.text === "," && !dated)) break;
  }
  return false;
}

/** Longest office after a name, in steps: "the commander of the country's air force". */
const OFFICE = 7;

/** "said Ivan Petrenko, the commander of the air force": the office of who was named before the comma. */
function isOfficeOfSpeaker(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - OFFICE), at);
  const comma = at - before.length + before.findLastIndex((item) => item.kind === "mark" && item.text !== "'");
  if (items[comma]?.text !== "," || items.slice(comma, at).some((item) => item.sense.action || item.kind === "number"))
    return false;
  let name = comma - 1;
  while (items[name]?.kind === "word" && items[name]?.capital) name--;
  return name < comma - 1 && items[name]?.sense.speech === "says";
}

const isDate = (item: Item | undefined): boolean => item?.kind === "date" || item?.sense.weekday !== undefined;
