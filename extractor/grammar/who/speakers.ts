import type { ClaimantSlug } from "../../../domain/claimants.ts";
import { claimant as claimantOf } from "../../../domain/claimants.ts";
import { CAPITALS, OFFICIALS } from "../../lands.ts";
import { type Item, joint } from "../../mentions/item.ts";
import type { Country, Place, Speaker } from "../../sense.ts";
import type { Sentence } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import { isTown } from "../where/towns.ts";
import { isFramed, saidBy } from "./framing.ts";
import { countryBeside } from "./institutions.ts";
import { attackedLand, isFar, isNear, NEIGHBOURS } from "./wars.ts";

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
  readonly again?: boolean | undefined;
  /** The country is not told, as of "the defence ministry"; with it, who it is if the other side speaks. */
  readonly assumed: ClaimantSlug | null;
  /** "This was reported by …": speaks of the sentence before. */
  readonly deictic: boolean;
  /** Known only by a wording that is usually his. */
  readonly formula?: boolean;
}

/** States that are neither attacked nor attacking in the war in Ukraine. */
const THIRD: ReadonlySet<ClaimantSlug> = new Set(["other", "polish-official", "uk-mod", "us-official", "israel-idf"]);

/**
 * "The Air Force reported … the military added": the later, vaguer words of a text stand for the command that it has
 * named before, and "the ministry" for the one of a third state. Changes the voices in place, sentence by sentence.
 */
export function nameAgain(sentences: readonly Voice[][]): void {
  let named: Voice | undefined;
  let ministry: Voice | undefined;
  for (const voices of sentences) {
    const third = ministry;
    if (third)
      voices.forEach((voice, index) => {
        if (voice.assumed) voices[index] = { ...voice, claimant: third.claimant, area: third.area, assumed: null };
      });
    const told = voices.find((voice) => voice.framed && !voice.vague && !voice.assumed);
    if (told) ministry = THIRD.has(told.claimant) ? told : undefined;
    const before = named;
    if (before)
      voices.forEach((voice, index) => {
        if (voice.again && (voice.assumed || voice.claimant === "other" || isOfOneState(voice, before)))
          voices[index] = { ...voice, claimant: before.claimant, vague: false };
      });
    named =
      voices.find((voice) => voice.framed && !voice.vague && claimantOf(voice.claimant).kind === "command") ?? named;
  }
}

const isOfOneState = (a: Voice, b: Voice): boolean => claimantOf(a.claimant).state === claimantOf(b.claimant).state;

/** Neighbours whose officials speak for their own airspace. */
const AIRSPACES: Readonly<Partial<Record<Country, string>>> = { ...NEIGHBOURS, BY: "Belarus" };

/** Everyone who is named as a source in a sentence, the likeliest first. */
export function voicesOf(sentence: Sentence, theatre: ReadonlySet<Country>): Voice[] {
  if (!(sentence.topics & (TOPIC.speaker | TOPIC.source))) return [];
  const voices = namedVoices(sentence, theatre);
  // "очільник ОВА Сергій Лисак": office and name are one voice
  const area = voices.find((voice) => voice.area !== null && isRegional(voice))?.area ?? null;
  return voices.map((voice) => (isRegional(voice) && voice.area === null ? { ...voice, area } : voice));
}

const isRegional = ({ claimant }: Pick<Voice, "claimant">): boolean => claimantOf(claimant).kind === "regional";

type Named = Pick<Voice, "claimant" | "area" | "vague" | "assumed" | "again">;

function namedVoices(sentence: Sentence, theatre: ReadonlySet<Country>): Voice[] {
  const { items } = sentence;
  const deictic = items.some((item) => item.sense.speech === "deictic");
  const voices: (Voice & { relayed: boolean; formula: boolean; person: boolean })[] = [];
  items.forEach(({ sense }, at) => {
    const found = sense.speaker || sense.place || sense.country ? speakerAt(items, at, theatre) : null;
    if (!found || isAnalysed(items, at) || isZone(items, at)) return;
    if (found.vague && (namedBeside(items, at) || isAttackers(items, at))) return;
    const by = saidBy(items, at) || (!found.vague && vagueBefore(items, at) && saidBy(items, at - 2));
    const framed = by || deictic || isFramed(items, at) || items[at]?.sense.speaker?.formula === true;
    const again = found.again ?? (sense.speaker?.again === true && found.claimant === sense.speaker.claimant);
    // the name tells the area more surely than the office
    const person = items[at]?.sense.speaker?.area !== undefined;
    voices.push({
      at,
      claimant: found.claimant,
      area: found.area,
      vague: found.vague,
      assumed: found.assumed,
      again,
      framed,
      deictic,
      relayed: by,
      person,
      formula: items[at]?.sense.speaker?.formula === true,
    });
  });
  return voices.sort((a, b) => score(b) - score(a) || a.at - b.at);
}

/** Steps from "a count based on" to whose data it is. */
const ANALYSIS_REACH = 7;

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
          item.sense.joint === "by" ||
          item.sense.issued ||
          item.sense.definite ||
          item.sense.rate ||
          item.sense.speech ||
          item.sense.country ||
          item.sense.time ||
          item.sense.thing === "events" ||
          item.kind === "word" ||
          item.sense.document,
      )
  );
}

/** "у зоні відповідальності Повітряного командування": where, not who speaks; but "повідомили в командуванні". */
const isZone = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.place?.kind === "command" &&
  joint(items[at - 1]) === "over" &&
  items[at - 2]?.sense.speech !== "says";

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

function speakerAt(items: readonly Item[], at: number, theatre: ReadonlySet<Country>): Named | null {
  const item = items[at] as Item;
  const { speaker } = item.sense;
  if (!speaker) return stateSpeaks(items, at);
  if (speaker.claimant === "ukrainian-regional" || speaker.claimant === "russian-regional") {
    const person =
      [items[at + 1], items[at - 1]].find((item) => item?.sense.speaker?.area)?.sense.speaker ?? onlyPerson(items);
    const state = items[at + 1]?.sense.country ?? items[at - 1]?.sense.country;
    if (speaker.vague && state) return ofState(state, null);
    // "власти Крыма", but not "the authorities"
    if (speaker.vague && !items[at + 1]?.sense.place) return null;
    const near = nearestPlace(items, at) ?? onlyRegion(items, at);
    const told = speaker.area ? speaker : person;
    const here = near?.country === "RU" ? "russian-regional" : near ? "ukrainian-regional" : speaker.claimant;
    return { claimant: told?.claimant ?? here, area: told?.area ?? near?.name ?? null, vague: false, assumed: null };
  }
  const local = speaker.vague && speaker.claimant === "other" ? regionBehind(items, at) : null;
  if (local) return local;
  // "the command": of the Americans, where the text is about theirs
  if (speaker.again && speaker.vague && claimantOf(speaker.claimant).state === "US" && !theatre.has("US")) return null;
  // "Pentagon officials": those of whoever is named
  const whose = items[at - 1]?.sense.speaker;
  if (speaker.vague && speaker.claimant === "other" && whose && !whose.of) return null;
  const country =
    countryBeside(items, at) ??
    (speaker.vague ? defenderIn(items) : null) ??
    (speaker.own ? null : attackedLand(theatre));
  const named = country ? speaker.of?.[country] : undefined;
  if (named)
    return {
      claimant: named,
      area: speaker.area ?? (country ? AIRSPACES[country] : null) ?? null,
      vague: speaker.vague === true,
      assumed: null,
    };
  // "Romania's defence ministry": a state of no claimant
  if (country && speaker.of && isForeign(country))
    return { claimant: "other", area: AIRSPACES[country] ?? null, vague: false, assumed: null };
  const home = claimantOf(speaker.claimant).state;
  // "the ministry", "the military" of a war elsewhere: of whoever has spoken before, or of a land that is not told
  const elsewhere = speaker.of !== undefined && !speaker.own && isFar(theatre) && !isNear(theatre);
  const untold = elsewhere && (home === null || !theatre.has(home as Country));
  const own = speaker.of?.UA;
  // "the military": of whichever side is under attack
  if (speaker.again && own && speaker.of?.RU && isNear(theatre) && !isForeignToo(theatre))
    return { claimant: own, area: null, vague: true, again: true, assumed: speaker.of.RU };
  if (speaker.claimant === "other" && speaker.vague && (!untold || theatre.has("US"))) return null;
  return {
    claimant: untold ? "other" : speaker.claimant,
    area: speaker.area ?? null,
    vague: speaker.vague === true,
    again: untold || undefined,
    assumed: speaker.of?.UA && speaker.claimant === "russian-mod" && country !== home ? speaker.of.UA : null,
  };
}

/** Steps from "officials" to their region: "in the southern Saratov region". */
const REGION_REACH = 4;

/** "authorities in the republic of Chuvashia", "officials in Sumy": of the area behind the name; null for a capital or none. */
function regionBehind(items: readonly Item[], at: number): Named | null {
  if (joint(items[at + 1]) !== "over" && joint(items[at + 1]) !== "of") return null;
  const noun = items.findIndex(
    ({ sense, kind }, next) => next > at + 1 && (sense.place || kind === "mark" || sense.speech),
  );
  const place = noun - at <= REGION_REACH ? items[noun]?.sense.place : undefined;
  if (!place || !["region", "city"].includes(place.kind) || CAPITALS.has(place.name) || isTown(place)) return null;
  if (place.country !== "UA" && place.country !== "RU") return null;
  const claimant = place.country === "RU" ? "russian-regional" : "ukrainian-regional";
  return { claimant, area: place.name, vague: false, assumed: null };
}

/** Others than the two sides of the war of Russia and Ukraine have a military that a text can mean. */
const isForeignToo = (theatre: ReadonlySet<Country>): boolean =>
  isFar(theatre) || [...theatre].some((country) => country in NEIGHBOURS);

/** Neither side of the war of Russia and Ukraine. */
const isForeign = (country: Country): boolean => country !== "RU" && country !== "UA";

/** "Ukrainian air defences downed 33 drones, the military said": whose defences, theirs is the military. */
function defenderIn(items: readonly Item[]): Country | null {
  const defence = items.findIndex((item, at) => item.sense.airDefence && items[at - 1]?.sense.country);
  const defender = defence < 0 ? undefined : items[defence - 1]?.sense.country;
  const sent = items.some(({ sense }) => sense.action?.outcome === "launched" || sense.place?.country === "UA");
  return defender ?? (!sent && items.some(isRussianPlace) ? "RU" : null);
}

/** "across nine Russian regions", "over the Black Sea and Kursk Region": where only the weapons of the other side are stopped. */
const isRussianPlace = ({ sense }: Item, at: number, items: readonly Item[]): boolean => {
  const named = sense.place?.country === "RU" && sense.place.kind === "region";
  const regions = sense.country === "RU" && !sense.place && items[at + 1]?.sense.thing === "places";
  const led = items
    .slice(Math.max(0, at - PLACE_REACH), at)
    .findLast((item) => joint(item) && joint(item) !== "article");
  return (named || regions) && (joint(led) === "over" || led?.sense.qualifier !== undefined);
};

/** Steps from "across" to its regions. */
const PLACE_REACH = 4;

/** Longest aside between a state and its verb, in steps: "Russia, for its part, on Friday said". */
const ASIDE_REACH = 7;

/** The first item behind a name that is neither an auxiliary nor an aside: "Kyiv has meanwhile", "Moscow, for its part,". */
function afterAside(items: readonly Item[], at: number): number {
  const end = Math.min(items.length, at + ASIDE_REACH);
  let next = at + 1;
  const closed = items[next]?.text === ",";
  if (closed) next++;
  // "drones over Kyiv on Friday, said the mayor": where, not who
  const led = ["over", "toward", "away"].includes(items[at - 1]?.sense.joint ?? "");
  while (next < end && (joint(items[next]) === "have" || (!led && isAside(items[next] as Item)))) next++;
  if (!closed) return next;
  return next > at + 2 && items[next]?.text === "," ? next + 1 : at + 1;
}

const isAside = ({ kind, sense }: Item): boolean =>
  sense.adverb === true ||
  sense.joint === "but" ||
  kind === "date" ||
  sense.weekday !== undefined ||
  (sense.time !== undefined && !sense.action) ||
  (sense.joint === "over" && sense.time === undefined && !sense.place);

/** "Kyiv reported", "Riyadh said", "Ukraine has claimed", "the Houthis announced": the state speaks. */
function stateSpeaks(items: readonly Item[], at: number): Named | null {
  const { place, country } = (items[at] as Item).sense;
  const state = place ? place.country : country;
  const seat = place
    ? place.kind === "country" || CAPITALS.has(place.name)
    : country !== undefined && isForeign(country);
  if (!state || !seat) return null;
  const next = items[afterAside(items, at)];
  const before = place !== undefined && items[at - 1]?.sense.speech === "by";
  // "сообщил Тегеран"
  const ends = items[at + 1] === undefined || items[at + 1]?.kind === "mark";
  const said = items[at - 1]?.sense.speech === "says" && !items[at - 1]?.sense.action;
  const after = (place?.kind === "city" || place?.kind === "country") && said && ends;
  // "утверждают в Киеве"
  const within =
    items[at - 2]?.sense.speech === "says" && !items[at - 2]?.sense.action && items[at - 1]?.sense.joint === "over";
  if (next?.sense.speech !== "says" && !before && !after && !within) return null;
  return ofState(state, AIRSPACES[state] ?? null);
}

const ofState = (state: Country, area: string | null): Named => ({
  claimant: OFFICIALS[state] ?? "other",
  area,
  vague: true,
  assumed: null,
});

/** "Vladimir Saldo, whom Russia installed as governor": the one regional official whom the sentence names. */
function onlyPerson(items: readonly Item[]): Speaker | undefined {
  const named = items.flatMap(({ sense: { speaker } }) => (speaker?.area && isRegional(speaker) ? [speaker] : []));
  return named.every(({ area }) => area === named[0]?.area) ? named[0] : undefined;
}

/** "Kursk region came under attack …, the governor of the border region said": the one region of the sentence. */
function onlyRegion(items: readonly Item[], at: number): Place | null {
  const from = items.findLastIndex(({ text }, index) => index < at && text === ";") + 1;
  const to = items.findIndex(({ text }, index) => index > at && text === ";");
  const clause = items.slice(from, to < 0 ? undefined : to);
  const regions = clause.flatMap(({ sense: { place } }) => (place?.kind === "region" ? [place] : []));
  const [first] = regions;
  return first && regions.every(({ name }) => name === first.name) ? first : null;
}

/** The place that an official's office is of: "governor of Mykolaiv Oblast", "Mykolaiv Oblast Governor". */
export function nearestPlace(items: readonly Item[], at: number): Place | null {
  for (let distance = 1; distance <= 6; distance++) {
    for (const near of [at - distance, at + distance]) {
      const place = items[near]?.sense.place;
      if (!place || ["country", "sea", "same"].includes(place.kind) || isTown(place)) continue;
      // "the governor said; in Poltava Oblast five were downed"
      const apart = items.slice(Math.min(at, near), Math.max(at, near)).some(({ text }) => text === ";");
      if (!apart) return place;
    }
  }
  return null;
}
