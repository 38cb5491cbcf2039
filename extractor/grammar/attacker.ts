import { type ClaimantSlug, claimant as claimantOf } from "../../domain/claimants.ts";
import type { WeaponSlug } from "../../domain/weapons.ts";
import type { Item } from "../mentions/item.ts";
import type { Country } from "../sense.ts";
import type { Where } from "./scope.ts";
import type { Unit } from "./unit.ts";

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
const ATTACKERS: ReadonlySet<Country> = new Set(["RU", "UA", "IR", "YE", "LB", "IL"]);

const enemyOf = (country: string | null | undefined): Country | null =>
  country === "UA" ? "RU" : country === "RU" ? "UA" : null;

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
  /** Countries that the text names as attackers other than Russia and Ukraine. */
  readonly others: ReadonlySet<Country>;
}

/** Who fired the weapons of a unit, by the first sign that tells. */
export function attackerOf(signs: AttackerSigns): string | null {
  const { items, unit, weapon, where, claimant, others } = signs;
  const named = unit.country as Country | null;
  if (named && ATTACKERS.has(named) && !(named === "IR" && others.size === 0)) return named;
  // ships in the Red Sea are fired at from Yemen
  if (where.scope === "Red Sea" && (others.size === 0 || others.has("YE"))) return "YE";
  if (others.size > 0) return othersAttacker(signs);
  if (RUSSIAN.has(weapon)) return "RU";
  if (UKRAINIAN.has(weapon)) return "UA";
  const state = claimant ? claimantOf(claimant).state : null;
  if (state === "PL" || (where.country && STRAYED_INTO.has(where.country))) return "RU";
  const speaks = signs.assumed ? (agentOf(items) ?? enemyOf(state)) : enemyOf(state);
  return (
    agentOf(items, true) ?? speaks ?? agentOf(items) ?? enemyOf(where.country) ?? signs.last ?? firstCountry(items)
  );
}

/** In a war elsewhere: who is said before the unit to have fired, else the first attacker of the sentence, else of the text. */
function othersAttacker({ items, unit, others, last }: AttackerSigns): string | null {
  const isAttacker = ({ sense }: Item): boolean => sense.country !== undefined && others.has(sense.country);
  const fires = items.findLast(
    (item, at) =>
      at < unit.from &&
      isAttacker(item) &&
      items.slice(at + 1, at + VERB_REACH).find((next) => !isBetween(next))?.sense.action?.outcome === "launched",
  );
  return (fires ?? items.find(isAttacker))?.sense.country ?? last ?? [...others][0] ?? null;
}

/** Steps between who acts and the verb. */
const VERB_REACH = 6;

/** A word that may stand between who acts and the verb: "Russia overnight again launched". */
const isBetween = ({ sense, kind }: Item): boolean =>
  sense.joint === "agent" ||
  sense.speaker !== undefined ||
  sense.adverb === true ||
  sense.joint === "have" ||
  sense.time !== undefined ||
  sense.airDefence === true ||
  kind === "date";

/** "Russia is again using": the auxiliary of a verb in progress. */
const isUsing = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.joint === "be" &&
  items.slice(at + 1, at + VERB_REACH).find((item) => !isBetween(item))?.sense.action?.form === "finite";

/** With `fires`, only who is said to have fired: "Ukraine fired". "launched by Russia", "Russia sent", "Ukraine's air defence shot down": the actor beside a verb. */
export function agentOf(items: readonly Item[], fires = false): Country | null {
  for (let at = 0; at < items.length; at++) {
    const { country } = (items[at] as Item).sense;
    if (!country || !ATTACKERS.has(country)) continue;
    if (items[at - 1]?.sense.joint === "toward" || items[at - 1]?.sense.joint === "over") continue;
    const next = items[at + 1];
    const verb = items
      .slice(at + 1, at + VERB_REACH)
      .find((item, index) => !isBetween(item) && !isUsing(items, at + 1 + index));
    // "дронов ВСУ", "атаке ВСУ": whose they are, in a language that needs no preposition
    const owned = items[at - 1]?.sense.weapon !== undefined || items[at - 1]?.sense.action?.weak === true;
    if (owned && items[at]?.sense.speaker?.again) return country;
    const led = items[at - 1]?.sense.joint === "by";
    if (next?.sense.airDefence || (!led && verb?.sense.action?.outcome === "intercepted")) return enemyOf(country);
    if (verb?.sense.action?.observes) return enemyOf(country);
    if ((verb?.sense.strike || verb?.sense.suffered) && isSuffered(items, items.indexOf(verb))) return enemyOf(country);
    if (verb?.sense.action?.outcome === "launched" || (verb?.sense.strike && !fires)) return country;
    if (fires) continue;
    if (items[at - 1]?.sense.joint !== "by" && items[at - 2]?.sense.joint !== "by") continue;
    const done = items.slice(Math.max(0, at - 7), at).findLast((one) => one.sense.action || one.sense.strike)?.sense;
    if (done?.action?.outcome === "intercepted") return enemyOf(country);
    if (done) return country;
  }
  return null;
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
  for (const item of items) {
    const { place } = item.sense;
    if (place?.kind === "region" || place?.kind === "city") {
      const enemy = enemyOf(place.country);
      if (enemy) return enemy;
    }
  }
  return null;
}
