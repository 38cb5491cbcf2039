import { NATIONAL } from "../../../domain/claim.ts";
import { type ClaimantSlug, claimant as claimantOf } from "../../../domain/claimants.ts";
import type { WeaponSlug } from "../../../domain/weapons.ts";
import type { Item } from "../../mentions/item.ts";
import type { Unit } from "../units/unit.ts";
import { namesRaidOfDay, oneRaid, relativeTime, settleTime } from "../when/story-time.ts";
import { type When, whenOf } from "../when/time.ts";
import { isRegion, regionOf } from "../where/places.ts";
import type { Where } from "../where/scope.ts";
import { attackerOf, enemyOf } from "../who/attacker.ts";
import { inheritedSource, regionalOnly, type Said, type Source, sourceOf } from "../who/sources.ts";
import type { Voice } from "../who/speakers.ts";
import { NEIGHBOURING, type War } from "../who/wars.ts";
import type { Discourse, Draft } from "./discourse.ts";
import type { Fact } from "./fact.ts";

/** "the governor", without his area: of the place that he speaks of. */
export const speakerAt = (said: Said, around: Where): Said =>
  said.claimant === "ukrainian-regional" && said.area === null && around.country === "RU"
    ? { ...said, claimant: "russian-regional" }
    : said;

/** Who fired the weapons of a unit: told by its sentence, by the sentences before, or by the war; null where nothing tells. */
export function attackerIn(
  told: Discourse,
  draft: Draft,
  unit: Unit,
  weapon: WeaponSlug,
  where: Where,
  { claimant, attributed, vague, assumed }: Said,
): string | null {
  const war = told.wars[told.index] as War;
  const { items } = draft.sentence;
  const speaks = attributed && !(vague && assumed);
  const last = told.attacker ?? told.hint;
  return (
    attackerOf({
      items,
      unit,
      weapon,
      where,
      claimant: speaks ? claimant : null,
      assumed: assumed !== null,
      last,
      war,
    }) ??
    attackerOf({
      items,
      unit,
      weapon,
      where,
      claimant: draft.voices[0]?.claimant ?? inheritedSource(told, told.index, "", where).claimant,
      assumed: assumed !== null,
      last: null,
      war,
    }) ??
    war.usual ??
    (war.elsewhere ? null : told.enemy())
  );
}

/** The attacker's own country is no place under attack, unless he fires at what is occupied: "at occupied Kherson". */
export function abroadOnly({ places }: Draft, around: Where, attacker: string): Where {
  const aimed = attacker === "UA" && places.some(({ place, role }) => place.name === around.scope && role === "toward");
  const home = around.country === attacker && !aimed;
  return home && around.scope !== NATIONAL ? { ...around, scope: NATIONAL } : around;
}

/** The time that its own sentence gives for a unit. */
export function timeBeside({ published }: Discourse, { sentence, units }: Draft, { from, to }: Unit): When | null {
  const first = units.find((one) => !one.thing)?.from ?? 0;
  const next = units.find((one) => one.from >= to && !one.thing)?.from ?? sentence.items.length;
  return whenOf(sentence, { from, to, first, next }, published);
}

/** Whose words a count is: those of its sentence, or of the source that the text goes on with. */
export function wordsOf(
  told: Discourse,
  draft: Draft,
  { claimant, area, vague, attributed, assumed }: Said,
  attacker: string,
  where: Where,
  found: When | null,
): Source {
  const source = attributed ? null : sourceOf(told, told.index, attacker, where, found ?? told.when ?? told.setting);
  // the command that acts in the sentence speaks for itself rather than a governor of the sentences before
  const command = source && (regionalOnly(source) || draft.unknownSource) ? commandOf(draft) : undefined;
  if (command) return { claimant: command, area: null, vague: false };
  const own = assumed && claimantOf(claimant).state === attacker ? assumed : claimant;
  return source ?? { claimant: own, area, vague };
}

/** The command that a sentence names, unless it is a quotation. */
function commandOf({ sentence: { items }, voices }: Draft): ClaimantSlug | undefined {
  const quote = items.findIndex((item) => item.text === '"');
  if (quote === 0 || (quote > 0 && items[quote - 1]?.text === ":")) return undefined;
  return voices.find(isCommand)?.claimant;
}

/** A command; of the Russian ministry only where it speaks, for every governor names its units. */
const isCommand = ({ claimant, vague, formula, framed }: Voice): boolean =>
  !vague && !formula && (framed || claimant !== "russian-mod") && claimantOf(claimant).kind === "command";

/** When the weapons of a unit flew: told by its sentence (`found`), or by those before. */
export function timeOf(
  told: Discourse,
  items: readonly Item[],
  unit: Unit,
  found: When | null,
  by: { readonly attacker: string; readonly claimant: ClaimantSlug; readonly attributed: boolean },
): { readonly when: When | null; readonly shifted: boolean } {
  const before = timeBefore(told, by.attacker);
  const dated = found?.kind === "attack" && found.explicit;
  const shifted = relativeTime(told, items, unit.from, dated);
  if (shifted) return { when: shifted, shifted: true };
  const running = before?.kind === "period";
  const one = (found === null && running) || found?.kind === "period" ? oneRaid(aroundUnit(told, items, unit)) : null;
  if (one) return { when: one, shifted: false };
  if (running && !dated && items.some((item) => item.sense.time?.again)) return { when: before, shifted: false };
  if (found) return { when: settleTime(told, found, by.attacker), shifted: false };
  const whole = held(told, unit);
  if (whole) return { when: whole.when, shifted: false };
  const { attacker, claimant } = told.before;
  const another = by.attacker !== attacker || (by.attributed && claimant !== null && by.claimant !== claimant);
  return { when: told.when?.kind === "period" && another ? told.setting : before, shifted: false };
}

/** What stands between the numbers before and behind a unit: "1,000 last week, 700 of them in a single night". */
function aroundUnit({ drafts, index }: Discourse, items: readonly Item[], unit: Unit): readonly Item[] {
  const units = (drafts[index]?.units ?? []).filter(({ thing }) => !thing);
  const at = units.indexOf(unit);
  const next = units.find((one, index) => index > at && (one.part || items[one.from - 1]?.text === ","));
  return items.slice(units[at - 1]?.to ?? 0, next?.from);
}

/** "741 targets … the record before was 550 on 4 July. 718 of them": too many for the last, so of the one told before it; null for others. */
function held({ facts }: Discourse, { part, count }: Unit): Fact | null {
  const last = part && count ? facts.findLast((fact) => fact.metric === "launched") : undefined;
  if (!last || !count || last.count.value >= count.value) return null;
  const holds = (fact: Fact): boolean =>
    fact.metric === "launched" && fact.weapon === last.weapon && fact.count.value >= count.value;
  return facts.findLast(holds) ?? null;
}

function timeBefore(told: Discourse, attacker: string): When | null {
  // "On the night of 27 April a wave of drones flew at … 66 were shot down": the night of the sentence before
  // "Saturday's attack had been larger. Then 480 drones came": the day of the sentence before
  const setNow =
    told.settingAt === told.index - 1 &&
    told.setting?.explicit === true &&
    (told.setting.night || namesRaidOfDay(told.drafts[told.index - 1]?.sentence.items ?? []));
  if (setNow) return told.setting;
  // "the largest attack before, in May, was of 267. Ukraine attacked Russia with 25": of the day of the text again
  const latest = told.main && attacker !== told.before.attacker ? told.main : told.when;
  return latest ?? told.setting;
}

/** Where a count is: the place that its sentence states, or the area of who speaks. */
export function scopeOf(
  told: Discourse,
  { places }: Draft,
  where: Where,
  attacker: string,
  claimant: ClaimantSlug,
  spoken: string | null,
): string {
  const regional = claimantOf(claimant).kind === "regional";
  const own = spoken ?? (regional && !where.stated ? told.area : null);
  // "drones crossed Romania, the ministry said … Russia attacked Ukraine with 464": not over his land
  const abroad = where.stated && where.country !== null && !regional && where.country === enemyOf(attacker);
  const within = regional && own !== null && places.every(({ place }) => !isRegion(place) || place.name === own);
  const stated = where.stated && (where.scope !== NATIONAL || (where.several && !within) || abroad);
  const named = !stated && own && (regional || where.scope === NATIONAL) ? own : where.scope;
  if (named === "capital") return attacker === "RU" ? "Kyiv" : "Moscow";
  if (claimant === "russian-mod") return regionOf(places, named);
  // what Romania's ministry tells of is over Romania, near whatever town
  const elsewhere = abroad && places.some(({ place }) => place.name === named && place.kind !== "direction");
  return spoken !== null && NEIGHBOURING.has(spoken) && !elsewhere ? spoken : named;
}
