import { type Item, joint } from "../../mentions/item.ts";
import type { Unit } from "../units/unit.ts";

/** "213 (210 drones and 3 missiles), 172": what stands in a bracket is no member of the list around it. */
export function leavesBracket(items: readonly Item[], from: number, to: number): boolean {
  const between = items.slice(from, to).map((item) => item.text);
  return between.includes(")") && !between.includes("(");
}

/** Between a verb and its object: a single comma, or a new speaker, begins another clause. */
export function isNewClause(items: readonly Item[], from: number, to: number): boolean {
  const stretch = items.slice(from, to);
  if (stretch.some((item) => joint(item) === "be")) return false;
  // "downed a bomber, five drones and two missiles"
  if (stretch.some((item) => item.sense.thing === "equipment")) return false;
  // "завдали удару, одного з найбільших: 300 дронів"
  if (stretch.at(-1)?.text === ":" || stretch.at(-2)?.text === ":") return false;
  // "from Oryol, Kursk and Millerovo 108 drones": the comma stands between places
  const commas = stretch.filter(
    (item, index) => item.text === "," && !(stretch[index - 1]?.sense.place && stretch[index + 1]?.sense.place),
  ).length;
  return commas === 1 || stretch.some((item) => item.sense.speech === "says");
}

/** "struck with missiles from Kursk, 6 drones": the list begins with weapons without a number. */
export function isListFrom(items: readonly Item[], from: number, unit: Unit): boolean {
  const stretch = items.slice(from, unit.from);
  const opens = stretch.findIndex((item) => item.sense.weapon && !item.sense.head);
  if (opens < 0 || !unit.weapon || unit.single || stretch.slice(opens).some((item) => item.sense.speech)) return false;
  const after = items.slice(unit.to).find((item) => item.sense.action || item.kind === "mark" || joint(item));
  return after?.sense.action === undefined && joint(after) !== "be";
}

/** "10 missiles, fired from the Caspian Sea, and 23 drones": the launch is told in passing. */
export function isAside(items: readonly Item[], from: number, to: number): boolean {
  const stretch = items.slice(from, to);
  const deeds = stretch.filter((item) => item.sense.action);
  const first = stretch.findIndex((item) => item.sense.action);
  return (
    deeds.length === 1 &&
    deeds[0]?.sense.action?.outcome === "launched" &&
    first <= 1 &&
    stretch.slice(2).some((item) => item.text === ",") &&
    !stretch.some((item) => joint(item) === "be" || joint(item) === "but")
  );
}
