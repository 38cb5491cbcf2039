import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import type { Item } from "../../mentions/item.ts";
import type { Unit } from "../units/unit.ts";
import { joinedWeapon } from "../units/weapons.ts";

/**
 * "Hits by 37 drones at 15 locations, debris at two": numbers of places struck become counts of the weapons that
 * struck them, `mixed` where the text names none or several classes.
 */
export function bindLocations(items: readonly Item[], units: readonly Unit[]): void {
  let since = 0;
  let weapon: WeaponSlug | null = null;
  for (const unit of units) {
    if (!isSite(items, unit)) continue;
    // "влучання на 20 локаціях, на шести локаціях упали уламки"
    const fell = items[unit.to]?.sense.debris ? "debris" : null;
    const sign = fell ?? signBefore(items, unit.from) ?? signAfter(items, unit.to);
    if (!sign) continue;
    if (sign === "hits") weapon = struckBy(units.filter((one) => one.from >= since && one.from < unit.from)) ?? "mixed";
    const outcome = sign === "hits" ? "hit_locations" : "debris_locations";
    unit.thing = null;
    unit.weapon = weapon ?? "mixed";
    unit.launched = null;
    unit.fate = { outcome, suppressed: false, rule: `${outcome}:place` };
    since = unit.to;
  }
}

/** "at 15 locations", or the bare number of "and debris at seven more". */
function isSite(items: readonly Item[], unit: Unit): boolean {
  if (!unit.count) return false;
  const noun = items.slice(unit.from + 1, unit.to + 2).find((item) => item.kind !== "mark");
  if (unit.thing) return unit.thing === "places" && noun?.sense.site === true;
  const before = items.slice(0, unit.from).findLast((item) => item.sense.joint !== "more");
  const at = before?.sense.joint === "toward" || before?.sense.joint === "over";
  return unit.weapon === null && unit.whole === null && at && signBefore(items, unit.from) === "debris";
}

function signOf(item: Item): "hits" | "debris" | null {
  if (item.sense.debris) return "debris";
  return item.sense.action?.outcome === "hits" ? "hits" : null;
}

function signBefore(items: readonly Item[], at: number): "hits" | "debris" | null {
  const last = items.slice(0, at).findLast((item) => signOf(item) !== null);
  return last ? signOf(last) : null;
}

function signAfter(items: readonly Item[], at: number): "hits" | "debris" | null {
  const next = items.slice(at, at + 3).find((item) => signOf(item) !== null || item.kind === "mark");
  return next ? signOf(next) : null;
}

/** The one weapon that hit, or the group of drones or missiles that holds them; null for none or both. */
function struckBy(units: readonly Unit[]): WeaponSlug | null {
  const weapons = units.flatMap((unit) => (unit.fate?.outcome === "hits" && unit.weapon ? [unit.weapon] : []));
  const [first, ...rest] = weapons;
  if (!first) return null;
  const joined = rest.reduce(joinedWeapon, first);
  return isWithin(joined, "drone") || isWithin(joined, "missile") ? joined : null;
}
