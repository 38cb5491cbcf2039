import type { Item } from "../../mentions/item.ts";
import type { Binding, Unit } from "../units/unit.ts";
import { NEIGHBOURING, NEIGHBOURS } from "../who/wars.ts";

/** Steps from a weapon to the airspace that it flew into: "that had strayed some ten kilometres into Romanian". */
const GOAL_REACH = 9;

const ENTERED: Binding = { outcome: "launched", suppressed: false, rule: "launched:entered" };

const LEFT: Binding = { outcome: "left", suppressed: false, rule: "left:home" };

/** "One turned back towards Ukraine", in the words of a neighbour: what came to Ukraine left the neighbour. */
export function leaveHome(items: readonly Item[], unit: Unit, area: string | null): void {
  if (area === null || unit.fate || !unit.launched || !NEIGHBOURING.has(area)) return;
  const flight = items.slice(unit.to, unit.to + GOAL_REACH);
  const goal = flight.findIndex(({ sense }) => sense.country);
  const leaves = flight.slice(0, goal).some(({ sense }) => sense.action?.outcome === "left");
  if (flight[goal]?.sense.country !== "UA" || !leaves) return;
  unit.fate = LEFT;
  unit.launched = null;
}

/**
 * "Three drones entered Romania's airspace, its ministry said": for the country itself they came, for the others they left.
 * Changes a unit that left for the `area` of who speaks, unless the sentence tells how many were sent;
 * true where it did.
 */
export function enterHome(items: readonly Item[], units: readonly Unit[], unit: Unit, area: string | null): boolean {
  if (unit.fate?.outcome !== "left" || area === null || unit.whole || unit.part) return false;
  if (units.some((one) => one.launched && one.count)) return false;
  const goal = items.slice(unit.to, unit.to + GOAL_REACH).find(({ sense }) => sense.country)?.sense.country;
  if (!goal || NEIGHBOURS[goal] !== area) return false;
  unit.fate = null;
  unit.launched = ENTERED;
  return true;
}
