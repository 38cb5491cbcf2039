import { type Item, joint } from "../../mentions/item.ts";
import { followsPlace } from "../signs.ts";
import { placesInTurn } from "../where/respectively.ts";
import { QUOTES } from "./noun-signs.ts";
import type { Unit } from "./unit.ts";

/** "88 missiles and 63 drones: 37 and 55 were shot down": two bare numbers after two weapons belong to them in turn. */
export function pairRespectively(items: readonly Item[], units: readonly Unit[]): void {
  for (let at = 3; at < units.length; at++) {
    const [a, b, c, d] = units.slice(at - 3, at + 1) as [Unit, Unit, Unit, Unit];
    if (!a.weapon || !b.weapon || c.weapon || d.weapon || [a, b, c, d].some((unit) => unit.thing)) continue;
    if (!areJoined(items, a, b) || !areJoined(items, c, d)) continue;
    c.weapon = a.weapon;
    d.weapon = b.weapon;
    // "465 drones and 30 missiles, of which 417 and 13 were downed"
    const between = items.slice(b.to, c.from);
    const parts = between.some((item) => joint(item) === "among" || joint(item) === "that");
    // "reported 465 drones and 32 missiles, 405 and 15 shot down"
    const untold = items.slice(0, b.to).every(({ sense }) => !sense.action || sense.action.weak);
    const stopped = untold && between.some(({ sense }) => sense.action?.outcome === "intercepted");
    if (!parts && !stopped) continue;
    if (isNoMore(c, a)) c.whole ??= a.count;
    if (isNoMore(d, b)) d.whole ??= b.count;
  }
  const respectively = items.findIndex((item) => item.sense.respective);
  if (respectively < 0) return;
  const counted = units.filter((unit) => unit.from < respectively && !unit.thing);
  wholesInTurn(counted);
  pairInTurn(counted);
  const places = placesInTurn(items);
  // "80 and six were shot down, respectively": of the weapons of the sentence before
  if (units.every((unit) => unit.weapon === null)) return;
  let doubtful = false;
  for (const unit of units.filter((one) => one.from < respectively)) {
    // "two and four of the drones, respectively": whose they were is told in turn
    const unpaired: boolean = unit.weapon
      ? doubtful && unit.definite
      : !places.has(unit.from) && !followsPlace(items, unit);
    if (unpaired) unit.thing ??= "doubtful";
    doubtful = unpaired;
  }
}

/** Nothing but an "and" and brackets or quotes stand between two units. */
const areJoined = (items: readonly Item[], a: Unit, b: Unit): boolean =>
  items.slice(a.to, b.from).filter((item) => !QUOTES.has(item.text) && !item.sense.qualifier).length === 1 &&
  items.slice(a.to, b.from).some((item) => joint(item) === "and");

const isNoMore = (part: Unit, whole: Unit): boolean =>
  part.count !== null && whole.count !== null && part.count.value <= whole.count.value;

/** "12 Iskanders, 24 Kh-101s and 310 drones: four, 22 and 290, respectively": as many bare numbers as weapons. */
function pairInTurn(units: readonly Unit[]): void {
  const bare = units.length - 1 - units.findLastIndex((unit) => unit.weapon !== null);
  const named = units.slice(-2 * bare, units.length - bare);
  if (bare < 2 || named.length < bare || named.some((unit) => unit.weapon === null)) return;
  named.forEach((unit, index) => {
    const number = units[units.length - bare + index];
    if (number) number.weapon = unit.weapon;
  });
}

/** "46 drones and two Kh-59s out of 48 and three, respectively": the wholes of both. */
function wholesInTurn(units: readonly Unit[]): void {
  const [first, second, last] = units.slice(-3);
  if (!first?.count || first.whole || !first.weapon || !second?.count || !second.whole || !second.weapon) return;
  if (!last?.count || last.weapon || last.whole) return;
  const fits = first.count.value <= second.whole.value && second.count.value <= last.count.value;
  first.whole = fits ? second.whole : null;
  second.whole = fits ? last.count : null;
}
