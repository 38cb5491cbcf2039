import type { Item } from "../../mentions/item.ts";
import type { Unit } from "../units/unit.ts";

/** A word of forecast stands before a verb: "could launch", "plans to send". */
export function hedgedBefore(items: readonly Item[], start: number): boolean {
  for (let before = start - 1; before >= Math.max(0, start - 3); before--) {
    const item = items[before] as Item;
    if (item.sense.hedge === "forecast") return true;
    if (item.kind === "number" || item.kind === "mark") return false;
  }
  // "expects that Russia will try this autumn to send"
  if (!items[start - 1]?.sense.infinitive) return false;
  const clause = items.slice(Math.max(0, start - TRY_REACH), start);
  const from = clause.findLastIndex(({ kind }) => kind === "number" || kind === "mark");
  return clause.slice(from + 1).some((item) => item.sense.hedge === "forecast");
}

/** Steps from a word of forecast to the infinitive that it is of. */
const TRY_REACH = 10;

/** "did not say whether the other four reached their goals": nobody says so. */
function isAsked(items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at);
  const asked = before.findLastIndex((item) => item.sense.hedge === "question");
  return asked >= 0 && !before.slice(asked).some((item) => item.text === "," || item.text === ";");
}

/** "at first spoke of 96 drones, later put the figure at 103": the figure that takes the place of the first; null for others. */
function replacement(items: readonly Item[], units: readonly Unit[], unit: Unit): Unit | null {
  const before = units[units.indexOf(unit) - 1]?.to ?? 0;
  const opens = items.slice(before, unit.from).some((item) => item.sense.hedge === "initial");
  const next = units.find((one) => one.from >= unit.to && one.count && !one.thing);
  return opens && next && items.slice(unit.to, next.from).some((item) => item.sense.relativeTo) ? next : null;
}

/** "the previous record was 537": a figure without what it counts. */
const isBareRecord = (items: readonly Item[], { from, weapon, part }: Unit): boolean =>
  weapon === null && !part && items[from - 1]?.sense.joint === "be" && items[from - 2]?.sense.hedge === "record";

/** "it might be 1,000 drones", "could order as many as 2,400": nothing that has happened. */
export function refuseForecasts(items: readonly Item[], units: readonly Unit[]): void {
  for (const unit of units) {
    if (isBareRecord(items, unit)) unit.thing ??= "other";
    if (isAsked(items, unit.from)) unit.thing ??= "doubtful";
    const later = replacement(items, units, unit);
    if (later) {
      unit.thing ??= "superseded";
      later.fate ??= unit.fate;
      later.launched ??= unit.fate ? null : unit.launched;
      later.weapon ??= unit.weapon;
    }
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
