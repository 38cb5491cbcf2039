import { type Item, joint } from "../../mentions/item.ts";
import type { Unit } from "../units/unit.ts";
import { isAdverb } from "./voice.ts";

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

/** A list of weapons behind the colon that closes the clause of a verb, before which no number stands. */
export function opensBehindColon(items: readonly Item[], units: readonly Unit[], verb: number, unit: Unit): boolean {
  let colon = unit.from - 1;
  while (items[colon]?.sense.qualifier) colon--;
  if (items[colon]?.text !== ":" || !unit.weapon || units[0] !== unit) return false;
  return items.slice(verb + 1, colon).every(({ sense, text }) => !sense.action && text !== ";" && text !== '"');
}

/** Nothing between a unit and a verb changes what is said: adverbs, a name, a bracket, where the weapons flew. */
export function standsNear(items: readonly Item[], units: readonly Unit[], unit: Unit, start: number): boolean {
  for (let at = unit.to; at < start; at++) {
    const item = items[at] as Item;
    // "126 drones (Shahed, Gerbera and so on) came in"
    if (item.text === "(") {
      const close = items.findIndex((one, index) => index > at && one.text === ")");
      if (close > 0 && close < start && !units.some((one) => one.from > at && one.from < close)) at = close;
      continue;
    }
    const goal = flightEnd(items, at);
    if (goal > at && goal < start) {
      at = goal;
      continue;
    }
    const { sense } = item;
    const described = sense.weapon || sense.adjective || sense.otherTypes || joint(item) === "and" || item.text === "-";
    const neutral = ["have", "that", "more"].includes(joint(item) ?? "") || ["(", ")", '"', ","].includes(item.text);
    if (!isAdverb(item) && !described && !neutral) return false;
  }
  return unit.to <= start;
}

/** "all five missiles aimed at Kyiv shot down", "three fired from the Kherson region hit": the place that they were fired at or from; `at` for other words. */
function flightEnd(items: readonly Item[], at: number): number {
  const way = joint(items[at + 1]);
  if (items[at]?.sense.action?.outcome !== "launched" || (way !== "toward" && way !== "away")) return at;
  const place = joint(items[at + 2]) === "article" ? at + 3 : at + 2;
  return items[place]?.sense.place ? place : at;
}
