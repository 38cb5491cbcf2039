import { NATIONAL } from "../../../domain/claim.ts";
import { type ClaimantSlug, claimant as claimantOf } from "../../../domain/claimants.ts";
import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import type { Item } from "../../mentions/item.ts";
import { joint } from "../../mentions/item.ts";
import type { Country } from "../../sense.ts";
import type { Discourse, Draft } from "../facts/discourse.ts";
import type { Fact } from "../facts/fact.ts";
import { inBrackets } from "../signs.ts";
import type { Unit } from "../units/unit.ts";
import { isPeriodWord } from "../when/clues.ts";
import { agentOf } from "../who/attacker.ts";
import type { Voice } from "../who/speakers.ts";
import { landIn, type War } from "../who/wars.ts";
import { isArea, isDistrict, isRegion } from "./places.ts";
import { type Where, whereIn, whereOf } from "./scope.ts";
import { isTown } from "./towns.ts";

/** The one area that a text tells a raid to be at. */
export interface Scene {
  readonly area: string;
  readonly country: Country;
}

/** The text tells of weapons in several areas: none of these is where the whole raid was. */
export function namesSeveralScenes({ drafts }: Discourse): boolean {
  let hint: string | null = null;
  let first: string | null = null;
  for (const { sentence, units, places } of drafts) {
    hint = agentOf(sentence.items) ?? hint;
    if (units.some((unit) => unit.fate?.outcome === "left")) continue;
    const counts = units.some(isCounted);
    for (const { place, role } of places) {
      if (place.kind === "same" || place.kind === "direction" || place.kind === "country" || isDistrict(place))
        continue;
      const name = place.name.split(" ")[0] ?? null;
      if (first !== null && name !== first) return true;
      if (role === "toward" && place.country !== hint && counts) first ??= name;
    }
  }
  return false;
}

/** "A drone struck a clinic in Izmail" tells of one weapon, and not where the raid was. */
const isCounted = (unit: Unit): boolean => !unit.thing && unit.single !== "article";

/** "In all, Ukraine's air defences", "загалом по країні": of the whole country, whoever spoke before. */
export const isNationwide = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.overall) &&
  items.some(
    ({ sense }, at) =>
      sense.place?.kind === "country" ||
      sense.placeNoun === "country" ||
      (sense.country && items[at + 1]?.sense.airDefence),
  );

/** "Qatar, for its part": where and for how long the land named before was attacked is not told of the next one. */
export function changeLand(told: Discourse, { sentence }: Draft): void {
  const land = landIn(sentence.items, told.wars[told.index] as War);
  if (land && told.land && land !== told.land) {
    if (typeof told.scene === "object") told.scene = "unknown";
    told.area = null;
    // a period told of several lands at once goes on
    const itsOwn = told.landAt === told.facts.at(-1)?.sentence;
    const again = sentence.items.some(({ sense }) => sense.time?.again);
    if (told.when?.kind === "period" && itsOwn && !again) told.when = told.setting;
  }
  if (land) told.landAt = told.index;
  told.land = land ?? told.land;
}

/** Follows the scene of the text from sentence to sentence; none once it names a second area, or the country. */
export function lookForScene(told: Discourse, draft: Draft): void {
  told.waters = draft.sentence.items.findLast(isSea)?.sense.place?.name ?? told.waters;
  if (told.sea) told.sea = told.waters ?? told.sea;
  const counts = draft.units.some(isCounted);
  if (isNationwide(draft.sentence.items)) {
    told.nationwide = told.index;
    if (counts && told.scene !== "unknown") told.scene = "none";
  }
  // "ППО працювала в 14 областях"
  const { items } = draft.sentence;
  if (items.some(({ sense }, at) => sense.placeNoun === "region" && items[at - 1]?.kind === "number"))
    told.scene = "none";
  // where weapons strayed to
  if (draft.units.some((unit) => unit.fate?.outcome === "left")) return;
  const namesWeapon = draft.sentence.items.some(({ sense }) => sense.weapon);
  for (const { at, place, role, link } of draft.places) {
    // "250 drones, 12 of which targeted the Moscow region": where a part flew
    if (isOfPart(draft, at) || isDistrict(place) || inBrackets(draft.sentence.items, at)) continue;
    if (isOfFirst(draft, at)) {
      told.scene = "none";
      continue;
    }
    const own = place.country === told.hint;
    // "attacked Ukraine with missiles and drones", without a number yet
    const country = place.kind === "country" && place.country === "UA" && namesWeapon;
    // "Обстрел в Одесской области"
    const struck = role === "over" && draft.sentence.items[link - 1]?.sense.strike && isRegion(place);
    const opens = (role === "toward" || struck) && !own && (counts || country || struck);
    if ((!opens && told.scene === "unknown") || place.kind === "same" || place.kind === "direction") continue;
    // where weapons strayed to
    if (place.kind === "country" && isArea(place)) continue;
    if (!isArea(place)) told.scene = "none";
    else if (told.scene === "unknown") told.scene = { area: place.name, country: place.country };
    else if (told.scene !== "none" && told.scene.area.split(" ")[0] !== place.name.split(" ")[0]) told.scene = "none";
  }
}

/** "Merchant ships in the Red Sea": where a war at sea is, by the sea that the text names first; null where land is attacked. */
export function seaOf({ drafts, wars }: Discourse): string | null {
  if (
    !wars.some(({ attackers }) => attackers.has("YE")) ||
    drafts.some(({ places }) => places.some(({ place }) => place.country === "IL"))
  )
    return null;
  return drafts.flatMap(({ sentence }) => sentence.items).find(isSea)?.sense.place?.name ?? null;
}

const isSea = ({ sense }: Item): boolean => sense.place?.kind === "sea";

/** The place at `at` is told of a part alone: no comma stands between them, and the whole comes before. */
function isOfPart({ units, sentence }: Draft, at: number): boolean {
  const unit = units.findLast((one) => one.from < at);
  const first = units.find((one) => !one.thing);
  if (!unit || unit === units[0] || unit === first) return false;
  // "nine were shot down and one hit a house in Haifa"
  if (unit.fate?.outcome === "hits" && unit.count?.value === 1) return true;
  // "Of the 45 that were shot down, 12 came to the Kursk region"
  if (first?.fate?.outcome === "intercepted" && joint(sentence.items[first.from - 1]) === "out_of") return true;
  // "54 drones flew in, and four missiles were fired at Kharkiv": of the last verb alone
  const before = units[units.indexOf(unit) - 1];
  if (
    (before?.launched ?? before?.fate) &&
    sentence.items.slice(before.to, unit.from).some(({ sense }) => sense.action)
  )
    return true;
  // "500 were shot down; nine were heading to Moscow"
  const between = first ? sentence.items.slice(first.to, unit.from) : [];
  if (first?.fate && between.some(({ text }) => text === ";")) return true;
  return unit.part && sentence.items.slice(unit.to, at).every(({ text }) => text !== ",");
}

/** "They struck Kharkiv with four missiles, and from the south fired 12 drones": the place at `at` is of the first verb alone. */
const isOfFirst = ({ units, sentence, places }: Draft, at: number): boolean =>
  units.some(
    (unit) =>
      unit.from > at &&
      unit.launched !== null &&
      unit.count !== null &&
      !unit.thing &&
      sentence.items
        .slice(at, unit.from)
        .some(({ sense }, step, between) => sense.action?.outcome === "launched" && joinsClause(between, step)) &&
      !places.some((one) => one.at > at && one.role === "toward"),
  );

/** An "and" or "but" stands before a verb of the next clause. */
const joinsClause = (items: readonly Item[], verb: number): boolean =>
  items.slice(0, verb).some((item) => joint(item) === "but" || joint(item) === "and");

/** The air force or general staff of the country under attack, for no area of its own. */
const isNational = (voice: Voice): boolean => {
  const { kind, state } = claimantOf(voice.claimant);
  return kind === "command" && state === "UA" && voice.area === null;
};

/** A ministry, a command or the president, for no area of its own. */
const isOfState = (voice: Voice): boolean => {
  const { kind, state } = claimantOf(voice.claimant);
  return voice.framed && state !== null && kind !== "regional" && voice.area === null;
};

const isCommand = (claimant: ClaimantSlug): boolean => claimantOf(claimant).kind === "command";

/** "Three missiles were fired at Odesa Oblast. One was shot down": the launch of the sentence before that the fate is of. */
function launchJustTold(told: Discourse, unit: Unit): Fact | undefined {
  const last = told.facts.at(-1);
  if (!unit.fate || !unit.count || last?.sentence !== told.index - 1 || last.metric !== "launched") return undefined;
  // "nine were launched at Galilee … seven of the nine"
  if (unit.whole) return last.count.value === unit.whole.value ? last : undefined;
  return last.count.value >= unit.count.value ? last : undefined;
}

/** The launch of the whole raid was just told. */
const isOfNational = ({ facts, index }: Discourse, weapon: WeaponSlug): boolean =>
  facts.some(
    (fact) =>
      fact.metric === "launched" &&
      fact.weapon === weapon &&
      fact.scope === NATIONAL &&
      index - fact.sentence <= PART_REACH,
  );

/** "In all", "over this week": not of the one place that was struck. */
const isOfCountry = ({ sense: { overall, time } }: Item): boolean =>
  overall === true || (time?.span !== undefined && time.span !== "day");

/** How many sentences a part may stand behind its whole. */
const PART_REACH = 2;

/** "42 drones: nine were destroyed and 33 of them jammed": the count before that can hold a part. */
const wholeOf = ({ facts, index }: Discourse, { whole, count }: Unit): Fact | undefined =>
  facts.findLast((fact) => index - fact.sentence <= PART_REACH && fact.count.value >= ((whole ?? count)?.value ?? 0));

/** "They attacked Odesa with Shaheds. Ten of them were shot down": where the weapons were of which the sentence before tells no number. */
function uncountedBefore(told: Discourse, unit: Unit, national: boolean): Where | null {
  const before = told.drafts[told.index - 1];
  const placed = told.drafts[told.index]?.places.some(({ place }) => isArea(place));
  if (
    !before ||
    !unit.fate ||
    placed ||
    (national && !unit.part) ||
    before.units.some((one) => !one.thing && one.count) ||
    told.drafts[told.index]?.sentence.items.some((item) => isPeriodWord(item) || item.sense.time?.onward)
  )
    return null;
  const named = before.sentence.items.flatMap(({ sense }) => (sense.weapon ? [sense.weapon] : []));
  const same = (weapon: WeaponSlug): boolean =>
    !unit.weapon || isWithin(weapon, unit.weapon) || isWithin(unit.weapon, weapon);
  const targets = before.places.filter(({ place, role }) => role === "toward" && place.country !== told.hint);
  const where = targets.length > 0 && named.some(same) ? whereIn(targets.map(({ place }) => place)) : null;
  return where && where.scope !== NATIONAL ? { ...where, stated: false } : null;
}

/** Longest list, in lines, that its heading gives a place to. */
const LIST_REACH = 20;

/** "На Харківщину за добу прилетіло:" and the lines below: the place of a heading. */
function headingPlace({ drafts, index, hint }: Discourse, draft: Draft): Where | null {
  if (!draft.sentence.listed || draft.places.some(({ place }) => isArea(place))) return null;
  const head = drafts.slice(Math.max(0, index - LIST_REACH), index).findLast(({ sentence }) => !sentence.listed);
  if (head?.sentence.items.at(-1)?.text !== ":") return null;
  const areas = head.places.filter(
    ({ place }) => isArea(place) && place.kind !== "direction" && place.country !== hint,
  );
  const where = areas.length > 0 ? whereIn(areas.map(({ place }) => place)) : null;
  return where && where.scope !== NATIONAL ? { ...where, stated: false } : null;
}

/** Sentences for which an official's area is what "the region" means. */
const SPEAKER_REACH = 10;

/** "The headquarters of the Krasnodar region said …", and later "over the region". */
const areaSpokenFor = ({ drafts, index }: Discourse): string | null =>
  drafts
    .slice(Math.max(0, index - SPEAKER_REACH), index + 1)
    .flatMap(({ voices }) => voices.flatMap(({ area }) => area ?? []))
    .at(-1) ?? null;

/** "over the region": the one that the sentence names, that of who speaks, or the one named last. */
function sameArea(told: Discourse, { sentence }: Draft, { from }: Unit, own: string | null): string {
  const here = sentence.items.findLast(
    ({ sense: { place } }, at) => at < from && place?.kind === "region" && place.country !== told.hint,
  );
  const spoken = told.publisher?.area ?? own;
  return here?.sense.place?.name ?? spoken ?? told.area ?? areaSpokenFor(told) ?? NATIONAL;
}

/** "Near Balaklava" of a raid at Sevastopol: a town is told closer of what the text has counted, or of its scene. */
function aroundTown(told: Discourse, unit: Unit, where: Where, own: string | null): Where {
  const again = told.facts.find((fact) => fact.count.value === unit.count?.value && !unit.single);
  if (again) return { ...where, scope: again.scope };
  if (typeof told.scene === "object") return { ...where, scope: told.scene.area, country: told.scene.country };
  // a name in another script has no English form here
  const area = /[a-z]/i.test(where.scope) ? null : (own ?? told.publisher?.area ?? told.area ?? areaSpokenFor(told));
  return area ? { ...where, scope: area } : where;
}

/**
 * Where the weapons of a unit were. What its sentence does not tell it takes, in this order, from the weapons that it
 * refers to, from the sea of a war at sea, or from the scene of the text, unless it tells anew of the whole country.
 */
export function placeOf(told: Discourse, draft: Draft, unit: Unit, weapon: WeaponSlug, own: string | null): Where {
  const launchedOnly = unit.fate === null && unit.whole === null && unit.launched?.observed !== true;
  // "в северо-западной части моря" counts nothing
  const units = draft.units.filter((one) => one.count !== null || one.thing === null);
  const where = whereOf(draft.places, draft.sentence.items, units, unit, launchedOnly);
  // "над обласним центром": the city that the area is named after
  if (where.scope === "centre") {
    const area = own ?? told.area ?? areaSpokenFor(told);
    return { ...where, scope: area?.endsWith(" Oblast") ? area.replace(" Oblast", "") : (area ?? NATIONAL) };
  }
  if (where.scope === "") return { ...where, scope: sameArea(told, draft, unit, own) };
  if (draft.places.some(({ place }) => isTown(place) && place.name === where.scope))
    return aroundTown(told, unit, where, own);
  // "in the Gulf of Aden, said the mission that protects ships in the Red Sea": the sea beside the weapons
  const sea = draft.places.find(({ at, place }) => place.kind === "sea" && at >= unit.to)?.place.name;
  if (where.several && told.sea && sea) return { ...where, scope: sea };
  // "11 were fired at the country, two of them struck open areas in the Negev": where a part fell
  // but "in Chernihiv Oblast six drones hit": the place leads
  const leads = draft.places.some(({ at, place }) => at < unit.from && place.name === where.scope);
  if (where.stated && !leads && unit.fate?.outcome === "hits" && isOfNational(told, weapon))
    return { ...where, scope: NATIONAL };
  if (where.stated) return where;
  const before = unit.part ? wholeOf(told, unit) : launchJustTold(told, unit);
  // a governor's place is not that of the air force's count
  const apart = before && claimantOf(before.claimant).kind === "regional" && draft.voices.some(isOfState);
  if (before && !apart && before.scope !== NATIONAL && before.weapon === (unit.weapon ?? before.weapon))
    return { ...where, scope: before.scope, stated: true };
  // "150 were launched across the country, and about 100 of them were shot down"
  if (unit.part && before?.sentence === told.index && before.scope === NATIONAL && !told.sea) return where;
  const waters = told.sea ?? (weapon === "naval-drone" ? told.waters : null);
  if (waters) return { ...where, scope: waters };
  // "missiles at a shipyard in the city, and boats at ships": not where the missiles flew
  if (weapon === "naval-drone") return where;
  const there = headingPlace(told, draft) ?? uncountedBefore(told, unit, draft.voices.some(isOfState));
  if (there) return there.scope === "" ? { ...there, scope: sameArea(told, draft, unit, own) } : there;
  if (typeof told.scene !== "object" || draft.sentence.items.some(isOfCountry)) return where;
  // "the mayor counted 14, the ministry 447": the state speaks of more than the place that officials of it told of
  const { area } = told.scene;
  const local = told.facts.filter((fact) => fact.scope === area);
  const ofPlace = local.length > 0 && local.every((fact) => claimantOf(fact.claimant).kind === "regional");
  if (ofPlace && draft.voices.some(isOfState) && !unit.all && !unit.definite) return where;
  // "101 drones were launched, the air force said": told anew by who speaks for the country, without a place
  const national = draft.voices.some((voice) => voice.framed && isNational(voice));
  // "all 15 of the drones": those of the raid that the text is about
  const anew = national && (agentOf(draft.sentence.items, true) !== null || !(unit.all || unit.definite));
  // "“Seven missiles hit 14 places”": the words of the sentence before go on
  const last = told.facts.findLast((fact) => fact.sentence < told.index);
  const goesOn =
    last?.scope === NATIONAL && last.sentence === told.index - 1 && isCommand(last.claimant) && last.attributed;
  if (anew || (goesOn && draft.voices.length === 0 && draft.places.length === 0)) return where;
  return { ...where, scope: told.scene.area, country: told.scene.country };
}
