import { claimant as claimantOf } from "../../../domain/claimants.ts";
import type { Item } from "../../mentions/item.ts";
import { isAdverb } from "../bindings/voice.ts";
import type { Unit } from "../units/unit.ts";
import type { Source } from "../who/sources.ts";
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
  // "800 drones and 13 missiles, of which four ballistic"
  const isPlain = (unit: Unit): boolean => unit.weapon !== null && !unit.single && !unit.none;
  if (!counted.every(isPlain) || counted.every((unit) => unit.part)) return false;
  const whose = counted.some((unit) => unit.country === "RU" || unit.country === "IR");
  const when = items.some((item) => item.sense.time !== undefined || item.kind === "date");
  const rest = items.filter((_, at) => !units.some((unit) => unit.from <= at && at < unit.to));
  return (whose || when) && rest.every((item, at) => isNeutral(item) || isOfDay(item, rest[at + 1]));
}

/** "Ніч на 24 квітня: 70 ракет": the preposition of a day. */
const isOfDay = ({ sense }: Item, next: Item | undefined): boolean =>
  (sense.joint === "toward" || sense.joint === "over") && (next?.kind === "date" || next?.sense.weekday !== undefined);

/** "Zelensky spoke of more than 70 missiles and 100 drones": of several kinds, in the words of the side that was attacked. */
export function tellsRaid({ sentence: { items }, units, voices }: Draft, publisher: Source | null): boolean {
  const counted = units.filter((unit) => unit.count && !unit.thing);
  const kinds = new Set(counted.map((unit) => unit.weapon));
  return (
    kinds.size > 1 &&
    counted.every((unit) => unit.weapon && !unit.none && !unit.part && unit.country !== "UA") &&
    (isUkrainian(publisher) || voices.some((voice) => voice.framed && isUkrainian(voice))) &&
    items.every(({ sense }) => !sense.action && !sense.strike && !sense.hedge && !sense.debris && !sense.thing)
  );
}

const isUkrainian = (source: Pick<Source, "claimant"> | null): boolean =>
  source !== null && claimantOf(source.claimant).state === "UA";

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
