import type { Item } from "../mentions/item.ts";
import type { Unit } from "./unit.ts";

/** A word of forecast stands before a verb: "could launch", "plans to send". */
export function hedgedBefore(items: readonly Item[], start: number): boolean {
  for (let before = start - 1; before >= Math.max(0, start - 3); before--) {
    const item = items[before] as Item;
    if (item.sense.hedge === "forecast") return true;
    if (item.kind === "number" || item.kind === "mark") return false;
  }
  return false;
}

/** "it might be 1,000 drones", "could order as many as 2,400": nothing that has happened. */
export function refuseForecasts(items: readonly Item[], units: readonly Unit[]): void {
  for (const unit of units) {
    // "a base where 400 drones were stored"
    if (items[unit.to]?.sense.joint === "be" && items[unit.to + 1]?.sense.hedge === "supply") unit.thing ??= "stock";
    if (unit.fate?.outcome === "hits") continue;
    for (let before = unit.from - 1; before >= Math.max(0, unit.from - 6); before--) {
      const item = items[before] as Item;
      if (item.sense.hedge === "forecast" || item.sense.hedge === "supply")
        unit.thing ??= item.sense.hedge === "supply" ? "stock" : "forecast";
      if (item.sense.action || item.kind === "number" || item.text === ",") break;
    }
  }
}
