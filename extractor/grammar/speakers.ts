import type { ClaimantSlug } from "../../domain/claimants.ts";
import { claimant as claimantOf } from "../../domain/claimants.ts";
import type { Item } from "../mentions/item.ts";
import type { Country, Place } from "../sense.ts";
import type { Sentence } from "../sentences.ts";

export interface Voice {
  /** Item of the name. */
  readonly at: number;
  readonly claimant: ClaimantSlug;
  /** The area that a regional official speaks for. */
  readonly area: string | null;
  /** Said with a verb of speech, not only named. */
  readonly framed: boolean;
  readonly vague: boolean;
  /** Stands for a command named before: "військові". */
  readonly again?: boolean;
  /** The country is not told, as of "the defence ministry"; with it, who it is if the other side speaks. */
  readonly assumed: ClaimantSlug | null;
  /** "This was reported by …": speaks of the sentence before. */
  readonly deictic: boolean;
}

/**
 * "The Air Force reported … the military added": the later, vaguer words of a text stand for the command that it has
 * named before. Changes the voices in place, sentence by sentence.
 */
export function nameAgain(sentences: readonly Voice[][]): void {
  let named: Voice | undefined;
  for (const voices of sentences) {
    const before = named;
    if (before)
      voices.forEach((voice, index) => {
        if (voice.again) voices[index] = { ...voice, claimant: before.claimant, vague: false };
      });
    named = voices.find((voice) => !voice.vague && claimantOf(voice.claimant).kind === "command") ?? named;
  }
}

/** States of other wars, where "the defence ministry" is neither side's of this one. */
const FAR: readonly Country[] = ["IR", "YE", "IL", "AE"];

/** Neighbours whose officials speak for their own airspace. */
const AIRSPACES: Readonly<Partial<Record<Country, string>>> = {
  PL: "Poland",
  RO: "Romania",
  MD: "Moldova",
  BY: "Belarus",
};

/** How far a verb of speech may stand from its speaker, in steps. */
const AFTER = 10;
const BEFORE = 6;
/** "A separate statement on Telegram said": steps to the verb. */
const DOCUMENT_REACH = 5;
/** How far the colon before his words may stand from a speaker. */
const COLON_REACH = 5;
/** And "according to" before its speaker: "according to a post by the press service of …". */
const BY_BEFORE = 12;

/** Everyone who is named as a source in a sentence, the likeliest first. */
export function voicesOf(sentence: Sentence, theatre: ReadonlySet<Country>): Voice[] {
  const voices = namedVoices(sentence, theatre);
  // "очільник ОВА Сергій Лисак": office and name are one voice
  const area = voices.find((voice) => voice.area !== null && isRegional(voice))?.area ?? null;
  return voices.map((voice) => (isRegional(voice) && voice.area === null ? { ...voice, area } : voice));
}

const isRegional = (voice: Voice): boolean => claimantOf(voice.claimant).kind === "regional";

function namedVoices(sentence: Sentence, theatre: ReadonlySet<Country>): Voice[] {
  const { items } = sentence;
  const deictic = items.some((item) => item.sense.speech === "deictic");
  const voices: (Voice & { relayed: boolean; formula: boolean; person: boolean })[] = [];
  items.forEach((_, at) => {
    const found = speakerAt(items, at, theatre);
    if (!found || isAnalysed(items, at) || isZone(items, at)) return;
    if (found.vague && (namedBeside(items, at) || isAttackers(items, at))) return;
    const by = saidBy(items, at) || (!found.vague && vagueBefore(items, at) && saidBy(items, at - 2));
    const framed =
      by ||
      says(items, at) ||
      isOfficeOfSpeaker(items, at) ||
      isAuthor(items, at) ||
      speaksAgain(items, at) ||
      deictic ||
      opensSpeech(items, at) ||
      closesHeadline(items, at) ||
      items[at]?.sense.speaker?.formula === true;
    const again = items[at]?.sense.speaker?.again === true;
    // the name tells the area more surely than the office
    const person = items[at]?.sense.speaker?.area !== undefined;
    voices.push({
      ...found,
      again,
      framed,
      deictic,
      at,
      relayed: by,
      person,
      formula: items[at]?.sense.speaker?.formula === true,
    });
  });
  return voices.sort((a, b) => score(b) - score(a) || a.at - b.at);
}

/** Steps from "a count based on" to whose data it is. */
const ANALYSIS_REACH = 7;

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

/** "an AFP analysis of air force data": the data are the air force's, the number is not. */
export function isAnalysed(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - ANALYSIS_REACH), at);
  const from = before.findLastIndex((item) => item.sense.analysis);
  return (
    from >= 0 &&
    before
      .slice(from + 1)
      .every(
        (item) =>
          item.sense.joint === "of" ||
          item.sense.joint === "away" ||
          item.sense.joint === "toward" ||
          item.sense.definite ||
          item.sense.rate ||
          item.sense.speech === "says" ||
          item.sense.country ||
          item.kind === "word" ||
          item.sense.document,
      )
  );
}

/** "у зоні відповідальності Повітряного командування": where, not who speaks. */
const isZone = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.place?.kind === "command" && items[at - 1]?.sense.joint === "over";

/** "28 drones downed overnight – Air Force": who says it stands after a dash at the end. */
function closesHeadline(items: readonly Item[], at: number): boolean {
  if (at < items.length - 1 && !(at === items.length - 2 && items[at + 1]?.kind === "mark")) return false;
  const dash = items.slice(Math.max(0, at - 3), at).findLast((item) => item.kind === "mark");
  return (dash?.text === "-" || dash?.text === "–") && dash.spaced;
}

/** "the Air Force of Ukraine's Armed Forces": the narrower of two names side by side speaks. */
const namedBeside = (items: readonly Item[], at: number): boolean =>
  [at - 3, at - 2, at - 1, at + 1, at + 2, at + 3].some((near) => {
    const speaker = items[near]?.sense.speaker;
    return speaker !== undefined && !speaker.vague && speaker.claimant === "ukrainian-air-force";
  });

/** "атаке ВСУ", "дронов ВСУ": whose attack it was, told with a noun that needs no preposition. */
const isAttackers = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]?.sense;
  return items[at]?.sense.country !== undefined && (before?.strike === true || before?.weapon !== undefined);
};

const vagueBefore = (items: readonly Item[], at: number): boolean =>
  [at - 1, at - 2].some((near) => items[near]?.sense.speaker?.vague === true);

const score = (voice: Voice & { relayed: boolean; formula: boolean; person: boolean }): number =>
  (voice.framed ? 8 : 0) +
  (voice.vague ? 0 : 4) +
  (voice.relayed ? 1 : 0) +
  (voice.person ? 1 : 0) -
  (voice.formula ? 2 : 0);

function speakerAt(
  items: readonly Item[],
  at: number,
  theatre: ReadonlySet<Country>,
): Pick<Voice, "claimant" | "area" | "vague" | "assumed"> | null {
  const item = items[at] as Item;
  const { speaker } = item.sense;
  if (!speaker) return capitalSpeaks(items, at);
  if (speaker.claimant === "ukrainian-regional" || speaker.claimant === "russian-regional") {
    const person = [items[at + 1], items[at - 1]].find((item) => item?.sense.speaker?.area)?.sense.speaker;
    // "власти Крыма", but not "the authorities"
    if (speaker.vague && !items[at + 1]?.sense.place) return null;
    const near = nearestPlace(items, at);
    const told = speaker.area ? speaker : person;
    const here = near?.country === "RU" ? "russian-regional" : near ? "ukrainian-regional" : speaker.claimant;
    return { claimant: told?.claimant ?? here, area: told?.area ?? near?.name ?? null, vague: false, assumed: null };
  }
  const country = countryBeside(items, at) ?? (speaker.vague ? defenderIn(items) : null);
  const named = country ? speaker.of?.[country] : undefined;
  if (named)
    return {
      claimant: named,
      area: speaker.area ?? (country ? AIRSPACES[country] : null) ?? null,
      vague: speaker.vague === true,
      assumed: null,
    };
  // "Romania's defence ministry": a state of no claimant
  const foreign = country !== null && speaker.of !== undefined && country !== claimantOf(speaker.claimant).state;
  if (foreign && country && (country in AIRSPACES || country === "OTHER"))
    return { claimant: "other", area: AIRSPACES[country] ?? null, vague: false, assumed: null };
  if (speaker.claimant === "other" && speaker.vague) return null;
  const home = claimantOf(speaker.claimant).state;
  const war = theatre.has("UA") || theatre.has("RU");
  const far = FAR.some((state) => theatre.has(state));
  const elsewhere =
    far && speaker.of !== undefined && home !== null && theatre.size > 0 && !war && !theatre.has(home as Country);
  return {
    claimant: elsewhere ? "other" : speaker.claimant,
    area: speaker.area ?? null,
    vague: speaker.vague === true,
    assumed: speaker.of?.UA && speaker.claimant === "russian-mod" && country !== home ? speaker.of.UA : null,
  };
}

/** "Ukrainian air defences downed 33 drones, the military said": whose defences, theirs is the military. */
function defenderIn(items: readonly Item[]): Country | null {
  const defence = items.findIndex((item, at) => item.sense.airDefence && items[at - 1]?.sense.country);
  return defence < 0 ? null : (items[defence - 1]?.sense.country ?? null);
}

/** "Kyiv reported", "Moscow said", "Ukraine has claimed": the state speaks. */
function capitalSpeaks(
  items: readonly Item[],
  at: number,
): Pick<Voice, "claimant" | "area" | "vague" | "assumed"> | null {
  const place = items[at]?.sense.place;
  const capital = place?.kind === "country" || place?.name === "Kyiv" || place?.name === "Moscow";
  if (!capital) return null;
  const next = items.slice(at + 1, at + 3).find((one) => one.sense.joint !== "have");
  const before = items[at - 1]?.sense.speech === "by";
  // "утверждают в Киеве"
  const within = items[at - 2]?.sense.speech === "says" && items[at - 1]?.sense.joint === "over";
  if (next?.sense.speech !== "says" && !before && !within) return null;
  if (place.country === "UA") return { claimant: "ukrainian-official", area: null, vague: true, assumed: null };
  if (place.country === "IL") return { claimant: "israel-idf", area: null, vague: true, assumed: null };
  return place.country === "RU" ? { claimant: "russian-mod", area: null, vague: true, assumed: null } : null;
}

/** The country that makes "the defence ministry" one of them: beside it, or "of Russia" after it. */
function countryBeside(items: readonly Item[], at: number): Country | null {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const item = items[before] as Item;
    if (item.sense.country) return item.sense.country;
    if (item.kind === "mark" || item.sense.speech || item.sense.action) break;
  }
  for (let after = at + 1; after <= Math.min(items.length - 1, at + 4); after++) {
    const item = items[after] as Item;
    if (item.sense.country) return item.sense.country;
    if (item.sense.place?.country) return item.sense.place.country;
    if (item.kind === "mark" || item.sense.speech || item.sense.action) break;
  }
  return null;
}

/** The place that an official's office is of: "governor of Mykolaiv Oblast", "Mykolaiv Oblast Governor". */
export function nearestPlace(items: readonly Item[], at: number): Place | null {
  for (let distance = 1; distance <= 6; distance++) {
    for (const near of [at - distance, at + distance]) {
      const place = items[near]?.sense.place;
      if (place && place.kind !== "country" && place.kind !== "sea" && place.kind !== "same") return place;
    }
  }
  return null;
}

function saidBy(items: readonly Item[], at: number): boolean {
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
      ((sense.joint === "agent" || (sense.speaker?.vague && sense.speaker.claimant === "other")) &&
        rest[index + 1]?.sense.speech === "says") ||
      (sense.document && rest.slice(index + 1, index + DOCUMENT_REACH).some((item) => item.sense.speech === "says")),
  );
  return again >= 0 && rest.slice(0, again).every((item) => !item.sense.speaker && item.sense.speech !== "says");
}

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
    if (item.sense.speech === "says") return true;
    // "the Air Force of Ukraine's Armed Forces write"
    const ofName = item.sense.speaker?.vague && items[after - 1]?.sense.joint === "of";
    if (item.sense.speaker && !item.sense.speech && !ofName) break;
    if (item.sense.action || item.kind === "number") break;
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
