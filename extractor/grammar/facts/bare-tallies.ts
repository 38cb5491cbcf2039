import { claimant as claimantOf } from "../../../domain/claimants.ts";
import type { Item } from "../../mentions/item.ts";
import { isAdverb } from "../bindings/voice.ts";
import type { Draft } from "./discourse.ts";

/** Joints that may stand between the numbers of a sentence without a verb. */
const LINKS: ReadonlySet<string | undefined> = new Set([
  "and",
  "of",
  "article",
  "among",
  "all",
  "them",
  "namely",
  "over",
  undefined,
]);

/** "More than 500 Russian drones and missiles.", "Almost 400 drones this week": a sentence of numbers alone tells what was sent. */
export function isBareTally({ sentence: { items }, units }: Draft): boolean {
  const counted = units.filter((unit) => unit.count && !unit.thing);
  if (counted.length === 0 || counted.some((unit) => !unit.weapon || unit.single || unit.none || unit.part))
    return false;
  const whose = counted.some((unit) => unit.country === "RU" || unit.country === "IR");
  const when = items.some((item) => item.sense.time !== undefined || item.kind === "date");
  const rest = items.filter((_, at) => !units.some((unit) => unit.from <= at && at < unit.to));
  return (whose || when) && rest.every(isNeutral);
}

/** "Zelensky spoke of more than 70 missiles and 100 drones": of several kinds, in the words of the side that was attacked. */
export function tellsRaid({ sentence: { items }, units, voices }: Draft): boolean {
  const counted = units.filter((unit) => unit.count && !unit.thing);
  const kinds = new Set(counted.map((unit) => unit.weapon));
  return (
    kinds.size > 1 &&
    counted.every((unit) => unit.weapon && !unit.none && !unit.part && unit.country !== "UA") &&
    voices.some((voice) => voice.framed && claimantOf(voice.claimant).state === "UA") &&
    items.every(({ sense }) => !sense.action && !sense.strike && !sense.hedge && !sense.debris && !sense.thing)
  );
}

/** Tells nothing of the weapons: a time, a qualifier, who says it. */
function isNeutral(item: Item): boolean {
  const { sense, kind } = item;
  if (sense.action || sense.strike || sense.hedge || sense.thing || sense.place || sense.head || sense.compares)
    return false;
  if (kind === "mark") return item.text !== "(" && item.text !== "?";
  const said = sense.speech !== undefined || sense.speaker !== undefined;
  const told =
    isAdverb(item) || sense.qualifier || sense.adjective || sense.otherTypes || sense.overall || sense.within;
  return said || !!told || kind === "date" || (kind !== "word" && kind !== "number" && LINKS.has(sense.joint));
}
