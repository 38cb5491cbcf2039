import { type ClaimantSlug, claimant as claimantOf } from "../../../domain/claimants.ts";
import type { WeaponSlug } from "../../../domain/weapons.ts";
import { CAPITALS } from "../../lands.ts";
import type { Item } from "../../mentions/item.ts";
import type { Country } from "../../sense.ts";
import { endsClause, isUnknownWord } from "../signs.ts";
import type { Unit } from "../units/unit.ts";
import type { Where } from "../where/scope.ts";
import { firesAt, type War } from "./wars.ts";

const RUSSIAN: ReadonlySet<WeaponSlug> = new Set([
  "shahed",
  "jet-shahed",
  "decoy",
  "lancet",
  "kh-101",
  "kalibr",
  "kh-22",
  "kh-59",
  "kh-31",
  "kh-35",
  "iskander-k",
  "iskander-m",
  "kn-23",
  "kinzhal",
  "zircon",
  "s-300",
  "oreshnik",
  "oniks",
  "p-35",
  "s8000-banderol",
]);
const UKRAINIAN: ReadonlySet<WeaponSlug> = new Set([
  "atacms",
  "storm-shadow",
  "neptune",
  "flamingo",
  "himars",
  "hrim-2",
]);
/** Weapons over these strayed from the war next door. */
const STRAYED_INTO: ReadonlySet<Country> = new Set(["RO", "MD", "PL"]);
const ATTACKERS: ReadonlySet<Country> = new Set(["RU", "UA", "IR", "YE", "LB", "PS", "IL", "IN", "PK"]);
/** Seas where ships are fired at from Yemen. */
const YEMENS_SEAS: ReadonlySet<string> = new Set(["Red Sea", "Gulf of Aden"]);

const ENEMIES: Readonly<Record<string, Country>> = { UA: "RU", RU: "UA", IN: "PK", PK: "IN" };
export const enemyOf = (country: string | null | undefined): Country | null => ENEMIES[country ?? ""] ?? null;

export interface AttackerSigns {
  readonly items: readonly Item[];
  readonly unit: Unit;
  readonly weapon: WeaponSlug;
  readonly where: Where;
  readonly claimant: ClaimantSlug | null;
  /** The claimant's country is not told: "the defence ministry". */
  readonly assumed: boolean;
  /** Attacker of the claims before. */
  readonly last: string | null;
  /** The war that the sentence is about. */
  readonly war: War;
}

/** Who fired the weapons of a unit, by the first sign that tells. */
export function attackerOf(signs: AttackerSigns): string | null {
  const { items, unit, weapon, where, claimant, war } = signs;
  const named = unit.country as Country | null;
  // "Iranian drones" over the sea off Yemen are of Iranian make
  if (YEMENS_SEAS.has(where.scope) && (war.attackers.size === 0 || war.attackers.has("YE"))) return "YE";
  // "American forces struck ten drones of the Houthis": no attack by the other side
  const striker = war.elsewhere && !unit.fate ? strikerOf(items, unit)?.sense : undefined;
  if (striker && !war.attackers.has(striker.country as Country)) return null;
  // of two wars in one text, whose "Iranian drones" these are
  if (named === "IR" && war.mixed && !war.elsewhere && !items.some(({ sense }) => isOurs(sense.country))) return null;
  // "enemy drones were shot down by Russian air defences"
  if (
    named &&
    unit.fate?.outcome === "intercepted" &&
    !war.elsewhere &&
    (stateOf(claimant) ?? defenderOf(items)) === named
  )
    return enemyOf(named);
  if (named && ATTACKERS.has(named) && !(named === "IR" && !war.attackers.has("IR"))) return named;
  // "shot down an American drone"
  if (war.elsewhere && (named === "US" || named === "GB")) return null;
  if (war.elsewhere) return othersAttacker(signs);
  if (RUSSIAN.has(weapon)) return "RU";
  if (UKRAINIAN.has(weapon)) return "UA";
  const state = claimant ? claimantOf(claimant).state : null;
  if (state === "PL" || (where.country && STRAYED_INTO.has(where.country))) return "RU";
  const speaks = signs.assumed ? (agentOf(items) ?? enemyOf(state)) : enemyOf(state);
  return (
    firingBefore(items, unit) ??
    agentOf(items, true) ??
    speaks ??
    agentOf(items) ??
    enemyOf(where.country) ??
    signs.last ??
    firstCountry(items) ??
    ownerOf(items.map(({ sense }) => sense.weapon)) ??
    opener(signs)
  );
}

/** "Российская армия, по подсчетам агентства, выпустила": the country that opens a sentence about a launch. */
function opener({ items, unit }: AttackerSigns): Country | null {
  const country = items.find(({ sense, kind }) => !sense.adverb && !sense.time && kind !== "date")?.sense.country;
  return country && unit.launched && isOurs(country) ? country : null;
}

/** "The enemy struck … 12 drones … four Kalibrs": who the enemy is, by the weapons that a text names. */
export const enemyBy = (items: readonly Item[]): Country | null =>
  items.some(({ sense }) => sense.acts) ? ownerOf(items.map(({ sense }) => sense.weapon)) : null;

/** "Four guided bombs, six HIMARS rockets and 212 drones": the one side whose weapons are named. */
export function ownerOf(weapons: readonly (WeaponSlug | null | undefined)[]): Country | null {
  const isOf = (own: ReadonlySet<WeaponSlug>) => weapons.some((weapon) => weapon && own.has(weapon));
  const [russian, ukrainian] = [isOf(RUSSIAN), isOf(UKRAINIAN)];
  if (russian === ukrainian) return null;
  return russian ? "RU" : "UA";
}

/** "Iran fired at Israel, while Russia launched 88 drones; 71 were shot down": who fired in the clause of a unit, else in the last before it. */
function firingBefore(items: readonly Item[], { from, to }: Unit): Country | null {
  const next = items.findIndex((item, at) => at >= to && endsClause(item));
  let end = next < 0 ? items.length : next;
  for (let at = from - 1; at >= -1; at--) {
    if (at >= 0 && !endsClause(items[at] as Item)) continue;
    const fired = agentOf(items.slice(at + 1, end), true);
    if (fired) return fired;
    end = at;
  }
  return null;
}

/** The state that a claimant speaks for. */
const stateOf = (claimant: ClaimantSlug | null): string | null => claimant && claimantOf(claimant).state;

const isOurs = (country: Country | undefined): boolean => country === "UA" || country === "RU";

/** In a war elsewhere: who is said before the unit to have fired, else the first attacker of the sentence, else of the text. */
function othersAttacker({ items, unit, where, war, last }: AttackerSigns): string | null {
  const target = where.country ?? defenderOf(items);
  const fits = (country: string | null | undefined): boolean =>
    war.attackers.has(country as Country) &&
    country !== target &&
    (target === null || firesAt(country as Country, target));
  const isAttacker = ({ sense }: Item): boolean => fits(sense.country);
  const fires = items.findLast(
    (item, at) =>
      at < unit.from &&
      isAttacker(item) &&
      items.slice(at + 1, at + VERB_REACH).find((next) => !isBetween(next))?.sense.action?.outcome === "launched",
  );
  // "Pakistan's army said 77 drones had been brought down": by whoever is not its friend
  const enemy = unit.fate && !fires ? enemyOf(speakingIn(items)) : null;
  if (enemy) return enemy;
  const told = (fires ?? items.find(isAttacker))?.sense.country ?? (fits(last) ? last : null);
  const possible = [...war.attackers].filter(fits);
  return told ?? (possible.length === 1 ? (possible[0] ?? null) : null);
}

/** Steps from a weapon to the land where it was: "in a Houthi-controlled area of Yemen". */
const HOME_REACH = 9;

/** "In strikes on Yemen they destroyed three drones", "three drones in Yemen": on the ground, in the land of who would have fired them. */
export const isStruckAtHome = (items: readonly Item[], unit: Unit, attacker: string): boolean =>
  isAtHome(items, unit, attacker) ||
  items.some(
    ({ sense }, at) =>
      sense.strike &&
      at < unit.from &&
      items[at + 1]?.sense.joint === "toward" &&
      items.slice(at + 2, at + 5).some((item) => item.sense.place?.country === attacker),
  );

/** The first place behind a unit, or behind the list that it stands in, is in the attacker's own land. */
function isAtHome(items: readonly Item[], unit: Unit, attacker: string): boolean {
  let to = unit.to;
  while (isListed(items[to])) to++;
  if (items[to]?.sense.hedge === "grounded") return true;
  if (items[to]?.sense.joint !== "over") return false;
  const after = items.slice(to + 1, to + HOME_REACH);
  const end = after.findIndex(
    ({ sense, kind, text }) => sense.place || sense.action || text === "," || text === ";" || kind === "number",
  );
  return after[end]?.sense.place?.country === attacker;
}

const isListed = (item: Item | undefined): boolean =>
  item !== undefined &&
  ([",", "(", ")"].includes(item.text) ||
    item.sense.joint === "and" ||
    item.kind === "number" ||
    item.sense.weapon !== undefined ||
    item.sense.adjective === true);

/** Whoever is said before a unit to strike: a country, or those who speak for it. */
function strikerOf(items: readonly Item[], unit: Unit): Item | undefined {
  return items.find(
    ({ sense }, at) =>
      at < unit.from &&
      (sense.country !== undefined || (sense.speaker && claimantOf(sense.speaker.claimant).state === "US")) &&
      items.slice(at + 1, at + VERB_REACH).find((item) => !isBetween(item))?.sense.strike,
  );
}

/** "Pakistan said that it shot down": words of speech before the verb. */
const isSaying = ({ sense, text }: Item): boolean =>
  sense.speech !== undefined ||
  text === "," ||
  sense.infinitive === true ||
  sense.joint === "that" ||
  sense.joint === "namely";

/** "Pakistan's air defences", "Kuwait shot down", "over Qatar": the country that weapons were stopped by. */
function defenderOf(items: readonly Item[]): Country | null {
  const at = items.findIndex(
    ({ sense }, index) =>
      sense.country &&
      !isTheirs(items, index) &&
      (items[index + 1]?.sense.airDefence ||
        items.slice(index + 1, index + VERB_REACH).find((item) => !isBetween(item) && !isSaying(item))?.sense.action
          ?.outcome === "intercepted"),
  );
  return items[at]?.sense.country ?? null;
}

/** The country whose institution is named: "Pakistan's army spokesman". */
const speakingIn = (items: readonly Item[]): Country | undefined =>
  items.find(({ sense }, at) => sense.country && items[at + 1]?.sense.speaker && !sense.adjective)?.sense.country;

/** Steps between who acts and the verb. */
const VERB_REACH = 6;

/** A word that may stand between who acts and the verb: "Russia overnight again launched". */
const isBetween = ({ sense, kind }: Item): boolean =>
  sense.joint === "agent" ||
  sense.speaker !== undefined ||
  sense.adverb === true ||
  // "has in the past two days carried out"
  ["have", "over", "article"].includes(sense.joint ?? "") ||
  sense.time !== undefined ||
  sense.airDefence === true ||
  kind === "date";

/** "Russia is again using": the auxiliary of a verb in progress. */
const isUsing = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.joint === "be" &&
  items.slice(at + 1, at + VERB_REACH).find((item) => !isBetween(item))?.sense.action?.form === "finite";

/** With `fires`, only who is said to have fired: "Ukraine fired". "launched by Russia", "Russia sent", "Ukraine's air defence shot down": the actor beside a verb. */
export function agentOf(items: readonly Item[], fires = false): Country | null {
  const behind = senderBehind(items);
  if (behind) return behind;
  for (let at = 0; at < items.length; at++) {
    const country = countryOrSeat(items[at] as Item);
    if (!country || !ATTACKERS.has(country) || isPlaced(items[at - 1])) continue;
    const next = items[at + 1];
    const verb = items
      .slice(at + 1, at + VERB_REACH)
      .find((item, index) => !isBetween(item) && !isUsing(items, at + 1 + index));
    // "Україну атакували 65 дронів"
    if (items[at]?.sense.object && verb?.sense.strike) return enemyOf(country);
    // "дронов ВСУ", "атаке ВСУ": whose they are, in a language that needs no preposition
    const owned = items[at - 1]?.sense.weapon !== undefined || items[at - 1]?.sense.action?.weak === true;
    if (owned && (items[at]?.sense.speaker?.again || isTheirs(items, at))) return country;
    // "атаки РФ": whose attack it is, in the genitive
    const attack = items[at - 1]?.sense;
    if (attack?.strike && attack.action?.weak && attack.action.form === "impersonal") return country;
    // "79 ракет из 91, выпущенной РФ": whose they are, in the instrumental
    if (!fires && attack?.attribute && attack.action?.outcome === "launched" && !attack.action.observes) return country;
    const led = items[at - 1]?.sense.joint === "by";
    // "катеров ВМС Украины уничтожил флот": whose boats they were
    const owner = items[at]?.sense.owner && isUnknownWord(items[at - 1]);
    if (next?.sense.airDefence || (!led && !owner && verb?.sense.action?.outcome === "intercepted"))
      return enemyOf(country);
    if (verb?.sense.action?.observes) return enemyOf(country);
    if ((verb?.sense.strike || verb?.sense.suffered) && isSuffered(items, items.indexOf(verb))) return enemyOf(country);
    // "энергетику Украины атаковали": whose is what was struck
    const whose = items[at]?.sense.owner && (isUnknownWord(items[at - 1]) || attack?.thing === "places");
    if (verb?.sense.strike && whose) return enemyOf(country);
    if (verb?.sense.action?.outcome === "launched" || (verb?.sense.strike && !fires)) return country;
    if (fires) continue;
    if (items[at - 1]?.sense.joint !== "by" && items[at - 2]?.sense.joint !== "by") continue;
    const done = items.slice(Math.max(0, at - 7), at).findLast((one) => one.sense.action || one.sense.strike)?.sense;
    if (done?.action?.outcome === "intercepted") return enemyOf(country);
    if (done) return country;
  }
  return null;
}

/** "дронів РФ знищено": whose weapons they were, in a language without a sign of the plural. */
const isTheirs = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.sense.weapon !== undefined && !items[at - 1]?.plural && items[at]?.sense.place?.kind === "country";

/** "Russia", or its government by its seat: "Moscow". */
const countryOrSeat = ({ sense: { country, place }, capital }: Item): Country | undefined =>
  country ?? (capital && place && CAPITALS.has(place.name) ? place.country : undefined);

/** A preposition of place, or "мэр" before "Москвы": what follows does nothing. */
const isPlaced = (item: Item | undefined): boolean =>
  ["toward", "over", "away", "of"].includes(item?.sense.joint ?? "") ||
  item?.sense.speaker?.claimant === "russian-regional" ||
  item?.sense.speaker?.claimant === "ukrainian-regional";

/** "для атаки застосував ворог": who acts directly behind a verb of launching, in a language of free order. */
function senderBehind(items: readonly Item[]): Country | null {
  const sender = items.find((item, at) => {
    const { country } = item.sense;
    if (!country || !ATTACKERS.has(country)) return false;
    const { action, strike, attribute } = (at > 0 ? (items[at - 1] as Item) : item).sense;
    const sent = action?.outcome === "launched" && action.form === "impersonal" && !action.observes && !action.weak;
    return sent && !strike && !attribute;
  });
  return sender?.sense.country ?? null;
}

/** "its assaults on Ukraine": who attacks a country at war is the other one. */
export function assaulterOf(items: readonly Item[]): Country | null {
  for (let at = 0; at < items.length; at++) {
    const [link, target] = [items[at + 1], items[at + 2]];
    if (!items[at]?.sense.strike || link?.sense.joint !== "toward" || !target?.sense.country) continue;
    return enemyOf(target.sense.country);
  }
  return null;
}

/** "came under attack", "was struck": who stands before the verb is whom it happened to. */
export function isSuffered(items: readonly Item[], at: number): boolean {
  if (items[at]?.sense.suffered) return true;
  const before = items.slice(Math.max(0, at - 2), at).findLast((item) => !isBetween(item) || item.sense.joint === "be");
  return before?.sense.joint === "be";
}

function firstCountry(items: readonly Item[]): Country | null {
  let origin = false;
  for (const item of items) {
    const { place, joint, action } = item.sense;
    // "с направлений Курск, Орел": where they came from
    if (joint === "away" || joint === "out_of") origin = true;
    else if (joint === "over" || joint === "toward" || action) origin = false;
    if (origin) continue;
    if (place?.kind === "region" || place?.kind === "city") {
      const enemy = enemyOf(place.country);
      if (enemy) return enemy;
    }
  }
  return null;
}
