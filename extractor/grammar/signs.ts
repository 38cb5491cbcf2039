import type { WeaponSlug } from "../../domain/weapons.ts";
import type { Item } from "../mentions/item.ts";
import type { NotCountedReason } from "../not-counted.ts";
import { NOTHING } from "../whole-sense.ts";
import { widest } from "./units/noun-signs.ts";
import type { Binding, Unit } from "./units/unit.ts";
import { joinedWeapon, narrowed } from "./units/weapons.ts";

/** "of these, 300 were Shaheds" beside a launch without a number. */
export const isSubCount = (items: readonly Item[], unit: Unit): boolean =>
  unit.part && unit.weapon !== null && items.some((item) => item.sense.action?.outcome === "launched");

/** "half of which", "most of them": a part whose number is not told. */
export const isSome = (item: Item): boolean =>
  item.kind === "number" && item.number === undefined && item.minutes === undefined;

const isOfThem = (item: Item, next: Item | undefined): boolean =>
  ["that", "them", "among"].includes(next?.sense.joint ?? "") || item.sense.parts === true;

/** "and other types", "decoys", "Shaheds among them": the drones are not only Shaheds. */
export function namesOthers(items: readonly Item[], at: number): boolean {
  const { sense } = items[at] as Item;
  if (sense.otherTypes || sense.weapon === "decoy") return true;
  if (sense.weapon !== "shahed") return false;
  const near = items.slice(Math.max(0, at - 4), at + 3);
  return near.some((item, index) => item.sense.joint === "among" || (isSome(item) && isOfThem(item, near[index + 1])));
}

/** "60 Shaheds and unidentified drones": one number for Shaheds and others. */
export const sharesNumber = (items: readonly Item[], unit: Unit): boolean =>
  unit.weapon === "drone" && items.slice(unit.from, unit.to).some((item) => item.sense.weapon === "shahed");

/** "ще один упав у море": told of the fall only. */
export function fallsAfter(items: readonly Item[], unit: Unit): boolean {
  let from = unit.to;
  // "two missiles fired at Kuwait fell short"
  if (items[from]?.sense.action?.outcome === "launched" && items[from + 1]?.sense.joint === "toward") from += 3;
  return items.slice(from, from + 2).some((item) => item.sense.debris === true && !item.sense.head);
}

/** "Separately, …", "Earlier, …": the sentence tells of another incident. */
export const opensAnew = ([first, next]: readonly Item[]): boolean =>
  first?.sense.anew === true || (first?.sense.relativeTo === true && next?.text === ",");

/** "seventeen had been found, and four were downed": the verb of the first says nothing of an attack. */
export function hasPlainVerb(items: readonly Item[], unit: Unit): boolean {
  let at = unit.to;
  while (["have", "be"].includes(items[at]?.sense.joint ?? "")) at++;
  return at > unit.to && isUnknownWord(items[at]) && items[at]?.capital === false;
}

/** "five more – over Vinnytsia": a place follows the number at once. */
export const leadsToPlace = (items: readonly Item[], unit: Unit): boolean => {
  const next = ["–", "-", ","].includes(items[unit.to]?.text ?? "") ? unit.to + 1 : unit.to;
  const link = items[next]?.sense.joint;
  // "20 – Орловская область"
  if (next > unit.to && items[unit.to]?.text !== "," && items[next]?.sense.place) return true;
  return link === "over" || (link === "toward" && items[next + 1]?.sense.place !== undefined);
};

/** "Ryazan Oblast (29)", "Kherson Oblast – 1": a place stands directly before the number. */
export const followsPlace = (items: readonly Item[], unit: Unit): boolean =>
  ["(", "–", ":"].includes(items[unit.from - 1]?.text ?? "") && items[unit.from - 2]?.sense.place !== undefined;

/** "61 of the new type were among the 312": a number and the larger one that it is counted with. */
export function isMemberOf(items: readonly Item[], part: Unit, whole: Unit): boolean {
  const between = items.slice(part.to, whole.from).map((item) => item.sense.joint);
  const links = between[0] === "be" && between.includes("among");
  return links && between.length <= 4 && (whole.count?.value ?? 0) > (part.count?.value ?? Number.POSITIVE_INFINITY);
}

/** A word that the lexicon does not know, such as a verb of something else. */
export const isUnknownWord = (item: Item | undefined): boolean => item?.kind === "word" && item.sense === NOTHING;

/** True for an item that stands in round brackets. */
export function inBrackets(items: readonly Item[], at: number): boolean {
  let depth = 0;
  for (let before = 0; before < at; before++) {
    if (items[before]?.text === "(") depth++;
    else if (items[before]?.text === ")" && depth > 0) depth--;
  }
  return depth > 0;
}

const isUnreal = ({ sense }: Item): boolean =>
  sense.hedge === "forecast" || sense.hedge === "supply" || sense.hedge === "total";

/** "A record number of drones was shot down": what the numbers of the next sentence are of; null where several things are told. */
export function loneAction(items: readonly Item[]): Binding | null {
  const actions = items.flatMap((item) => (item.sense.action && !item.sense.action.weak ? [item.sense.action] : []));
  const [first, ...rest] = actions;
  if (first?.form !== "impersonal" || rest.some((action) => action.outcome !== first.outcome)) return null;
  if (!items.some((item) => item.sense.weapon) || items.some((item) => isUnreal(item))) return null;
  return { outcome: first.outcome, suppressed: first.suppressed === true, rule: `${first.outcome}:waiting` };
}

/** "Several drones were shot down over Tula, and three over Kaluga": what the words before a bare number with its place tell. */
export function deedBefore(items: readonly Item[], unit: Unit): Binding | null {
  if (unit.weapon || unit.part || items[unit.to]?.sense.joint !== "over") return null;
  const before = items.slice(0, unit.from);
  const action = before.findLast(({ sense }) => sense.action)?.sense.action;
  if (action?.outcome !== "intercepted" || !before.some(({ sense }) => sense.weapon) || before.some(isUnreal))
    return null;
  return { outcome: "intercepted", suppressed: action.suppressed === true, rule: "intercepted:list" };
}

/** "launched an attack on the city, with 81 drones shot down": a clause of its own behind "with". */
export function standsApart(items: readonly Item[], unit: Unit): boolean {
  let before = unit.from - 1;
  while (items[before]?.sense.qualifier || items[before]?.sense.joint === "more") before--;
  const action = items[unit.to]?.sense.action;
  return (
    items[before]?.sense.joint === "with" &&
    items[before - 1]?.text === "," &&
    action?.outcome === "intercepted" &&
    action.form === "past"
  );
}

/** "It was a massive strike": what the numbers of the next sentence, without a verb, were launched in. */
export function loneStrike(items: readonly Item[]): Binding | null {
  const only = items.every(({ sense: { action } }) => !action || action.weak || action.outcome === "launched");
  const strikes = items.some((item) => item.sense.strike && !item.plural) && !items.some(isUnreal);
  return only && strikes ? { outcome: "launched", suppressed: false, rule: "launched:waiting" } : null;
}

/** A number of places struck, which no list of weapons goes on from. */
export const isPlaceCount = (unit: Unit): boolean =>
  unit.fate?.outcome === "hit_locations" || unit.fate?.outcome === "debris_locations";

/** `left` needs a named border or airspace. */
export const crossesBorder = (items: readonly Item[]): boolean =>
  items.some(
    ({ sense: { border, place } }) =>
      border || (place?.kind === "country" && place.country !== "UA" && place.name !== ""),
  );

/** "за неделю их, как он сказал, было около сотни": how many there were of those named before. */
function countsThem(items: readonly Item[], unit: Unit): boolean {
  const verb = items[unit.from - 1]?.sense.qualifier ? unit.from - 2 : unit.from - 1;
  if (unit.weapon || items[verb]?.sense.joint !== "be") return false;
  const before = items.slice(Math.max(0, verb - THEM_REACH), verb);
  const them = before.findLastIndex((item) => item.sense.joint === "them" && !item.sense.definite);
  return (
    them >= 0 && before.slice(them).every(({ sense, kind }) => !sense.action && !sense.weapon && kind !== "number")
  );
}

/** Steps from "them" to "were". */
const THEM_REACH = 7;

/** Steps from "in all" to its number. */
const TOTAL_REACH = 5;

/** "put the total at 48 drones", "the strikes numbered about 1,100". */
export function afterTotal(items: readonly Item[], unit: Unit): boolean {
  const before = items.slice(Math.max(0, unit.from - 3), unit.from);
  if (before.some((item) => item.sense.joint === "reach")) return true;
  if (countsThem(items, unit)) return true;
  // "the missile count was 87"
  const verb = before.at(-1)?.sense.qualifier ? before.at(-2) : before.at(-1);
  const noun = items
    .slice(Math.max(0, unit.from - 6), unit.from)
    .findLast((item) => item.sense.countNoun || item.sense.action);
  const bare = unit.weapon === null || items[unit.to]?.text === ":";
  if (bare && verb?.sense.joint === "be" && noun?.sense.countNoun) return true;
  // "усього їх було 45", "всего за ночь было 133 дрона"
  const overall = items.slice(Math.max(0, unit.from - TOTAL_REACH), unit.from).some((item) => item.sense.overall);
  if (!unit.part && verb?.sense.joint === "be" && overall) return true;
  // "attack vehicles were 741 in total"
  return unit.weapon === null && before.at(-1)?.sense.joint === "be" && items[unit.to]?.sense.overall === true;
}

/** "11,824 tanks (+4), 204,611 UAVs (+1,944)": a table of losses, with the day's own in brackets. */
const gains = (items: readonly Item[]): number =>
  items.filter((item, at) => item.text === "(" && items[at + 1]?.text === "+" && items[at + 2]?.kind === "number")
    .length;

/** "Shaheds – 20", "of drones there were 120", "Kh-101: 5": the weapon before a bare number; null where there is none. */
export function nameBefore(items: readonly Item[], unit: Unit): WeaponSlug | null {
  if (unit.weapon || unit.thing || unit.part || !unit.count || unit.single) return null;
  let at = unit.from - 1;
  while (items[at]?.sense.qualifier || ["article", "more"].includes(items[at]?.sense.joint ?? "")) at--;
  const link = items[at];
  // "Shaheds making up around 80"
  const reaches = link?.sense.joint === "reach" && items[at - 1]?.sense.weapon !== undefined;
  if (link?.sense.joint !== "be" && !reaches && !["–", ":"].includes(link?.text ?? "")) return null;
  let others = false;
  for (at--; at >= 0; at--) {
    const { sense, text } = items[at] as Item;
    // "Shaheds and UAVs of other types – 145"
    others ||= sense.otherTypes === true;
    // "of Shaheds among the drones there were 80"
    if (sense.joint === "among" || (sense.weapon && items[at - 1]?.sense.joint === "among")) continue;
    if (sense.weapon && sense.one !== "always") {
      const before = items.slice(0, at).filter((item) => item.text !== '"');
      const other = before.at(-1)?.sense.joint === "and" ? before.at(-2)?.sense.weapon : undefined;
      const name = items[at - 1]?.sense.weapon;
      if (others) return widest(sense.weapon);
      if (name) return narrowed(name, sense.weapon);
      return other ? joinedWeapon(other, sense.weapon) : sense.weapon;
    }
    if (sense.place || sense.joint === "over") continue;
    if (!sense.adjective && !sense.otherTypes && !sense.time && !sense.adverb && text !== '"') return null;
  }
  return null;
}

/** Steps from "Read also" to its colon. */
const LINK_REACH = 2;

/** "Read also: …": the headline of another story. */
export const isLink = (items: readonly Item[]): boolean =>
  items[0]?.sense.hedge === "link" && items.slice(1, 1 + LINK_REACH).some((item) => item.text === ":");

/** Why no number of a sentence can be a count of an attack: running totals, stocks, forecasts. */
export function blockedReason(items: readonly Item[]): NotCountedReason | null {
  let equipment = 0;
  if (gains(items) >= 2) return "running_total";
  let agent = false;
  for (const item of items) {
    // "100 drones were shot down since Saturday by jets, helicopters and a boat": what did it
    if (item.sense.joint === "by") agent = true;
    else if (item.kind === "number") agent = false;
    if (item.sense.hedge === "total") return "running_total";
    if (item.sense.hedge === "ground") return "stock";
    if (item.sense.thing === "equipment" && !item.sense.weapon && !agent) equipment++;
  }
  // "since the war began they have lost 664 planes, 283 helicopters, 82,500 drones and 628 systems"
  const listed = equipment >= 3;
  const since =
    equipment >= 2 && items.some(({ sense: { time } }) => time?.start !== undefined || (listed && time?.onward));
  return since ? "running_total" : null;
}

/** Steps into a clause about a place. */
const PLACE_CLAUSE = 12;

/** "Over Kursk region, where troops were sent in August, 34": inside a clause about the place, which counts nothing. */
export function isToldOfPlace(items: readonly Item[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(1, at - PLACE_CLAUSE); from--) {
    const { kind, text, sense } = items[from] as Item;
    if (sense.joint === "where" && items[from - 1]?.text === ",") {
      const end = items.findIndex((item, next) => next > at && item.text === ",");
      return items.slice(at, end < 0 ? undefined : end).every((item) => item.kind !== "number" && !item.sense.weapon);
    }
    if (text === "," || kind === "number" || sense.weapon) return false;
  }
  return false;
}

/** "but", "while", a semicolon: what follows is another clause. */
export const endsClause = ({ sense, text }: Item): boolean => sense.joint === "but" || text === ";";
