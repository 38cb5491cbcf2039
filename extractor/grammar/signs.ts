import type { Item } from "../mentions/item.ts";
import type { NotCountedReason } from "../not-counted.ts";
import type { Binding, Unit } from "./unit.ts";

/** "51 airstrikes, 44 Shahed drones included". */
export const isIncluded = (items: readonly Item[], unit: Unit): boolean =>
  items[unit.to]?.text === "included" && items.some((item) => item.sense.strike);

/** "of these, 300 were Shaheds" beside a launch without a number. */
export const isSubCount = (items: readonly Item[], unit: Unit): boolean =>
  unit.part && unit.weapon !== null && items.some((item) => item.sense.action?.outcome === "launched");

/** "and other types", "decoys", "Shaheds among them": the drones are not only Shaheds. */
export function namesOthers(items: readonly Item[], at: number): boolean {
  const { sense } = items[at] as Item;
  if (sense.otherTypes || sense.weapon === "decoy") return true;
  const near = items.slice(Math.max(0, at - 3), at + 3);
  return sense.weapon === "shahed" && near.some((item) => item.sense.joint === "among");
}

/** "60 Shaheds and unidentified drones": one number for Shaheds and others. */
export const sharesNumber = (items: readonly Item[], unit: Unit): boolean =>
  unit.weapon === "drone" && items.slice(unit.from, unit.to).some((item) => item.sense.weapon === "shahed");

/** "ще один упав у море": told of the fall only. */
export const fallsAfter = (items: readonly Item[], unit: Unit): boolean =>
  items.slice(unit.to, unit.to + 2).some((item) => item.sense.debris === true && !item.sense.head);

/** "five more – over Vinnytsia": a place follows the number at once. */
export const leadsToPlace = (items: readonly Item[], unit: Unit): boolean => {
  const next = items[unit.to]?.text === "–" || items[unit.to]?.text === "-" ? unit.to + 1 : unit.to;
  const link = items[next]?.sense.joint;
  return link === "over" || (link === "toward" && items[next + 1]?.sense.place !== undefined);
};

/** A word that the lexicon does not know, such as a verb of something else. */
export const isUnknownWord = (item: Item | undefined): boolean =>
  item?.kind === "word" && Object.keys(item.sense).length === 0;

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

/** A number of places struck, which no list of weapons goes on from. */
export const isPlaceCount = (unit: Unit): boolean =>
  unit.fate?.outcome === "hit_locations" || unit.fate?.outcome === "debris_locations";

/** `left` needs a named border or airspace. */
export const crossesBorder = (items: readonly Item[]): boolean =>
  items.some(
    (item) => item.sense.border || (item.sense.place?.kind === "country" && item.sense.place.country !== "UA"),
  );

/** "put the total at 48 drones", "the strikes numbered about 1,100". */
export function afterTotal(items: readonly Item[], unit: Unit): boolean {
  const before = items.slice(Math.max(0, unit.from - 3), unit.from);
  if (before.some((item) => item.sense.joint === "reach")) return true;
  // "attack vehicles were 741 in total"
  return unit.weapon === null && before.at(-1)?.sense.joint === "be" && items[unit.to]?.tail === "total";
}

/** Why no number of a sentence can be a count of an attack: running totals, stocks, forecasts. */
export function blockedReason(items: readonly Item[]): NotCountedReason | null {
  let equipment = 0;
  for (const item of items) {
    if (item.sense.hedge === "total") return "running_total";
    if (item.sense.hedge === "ground") return "stock";
    if (item.sense.thing === "equipment" && !item.sense.weapon) equipment++;
  }
  const since = items.some((item) => item.sense.time?.start !== undefined);
  return equipment >= 3 && since ? "running_total" : null;
}
