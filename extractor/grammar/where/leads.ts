import { type Item, joint } from "../../mentions/item.ts";
import type { Joint, Place } from "../../sense.ts";
import { isSome, isUnknownWord } from "../signs.ts";
import { isBracketLabel, isHeading, isLabel, leadsWith } from "./labels.ts";

/** Over a place, or on the way to it. */
export type Role = "over" | "toward";

/** The preposition or verb that leads to a place, and what it says of it. */
export interface Lead {
  readonly role: Role | null;
  readonly link: number;
}

/** What the words up to an item say of the places that follow. */
export interface Walk {
  lead: Lead;
  /** Weapons that left for a country, which is no place of the attack. */
  strays: boolean;
  /** Where the wreckage lies. */
  fallen: boolean;
  /** Only some of the weapons. */
  partly: boolean;
  /** Where something else happened. */
  aside: boolean;
  /** Most of the weapons. */
  chiefly: boolean;
  /** Where somebody speaks. */
  speaking: boolean;
}

/** Takes what an item says of the places behind it. */
export function walkOn(walk: Walk, items: readonly Item[], at: number): void {
  const { kind, text, sense } = items[at] as Item;
  const { joint, action, weapon, speech } = sense;
  const before = items[at - 1];
  // "it fell in Odesa Oblast"
  if (sense.debris) walk.fallen = true;
  else if (action || text === ";") walk.fallen = false;
  // "where debris set fire to a depot, and 17 over Tula region"
  else if (kind === "number" && items[at + 1]?.sense.joint === "over") walk.fallen = false;
  // "one was heading towards Moscow"
  if (action) walk.strays = action.outcome === "left";
  // "mostly at Kyiv", "більшість – на Київ"
  if (sense.chiefly || (isSome(items[at] as Item) && before?.text === ",")) walk.chiefly = true;
  else if ((kind === "mark" && text !== "–" && text !== "-") || kind === "number") walk.chiefly = false;
  // "eleven, among them over Mykolaiv Oblast"
  if (joint === "among" && at > 0 && before?.kind !== "number") walk.partly = true;
  else if (kind === "number" || action || text === ";") walk.partly = false;
  // "launched, sparking a fire in Leningrad Oblast"
  if (at > 1 && items[at - 2]?.text === "," && isUnknownWord(before) && before?.capital !== true)
    walk.aside = joint !== "toward";
  if (kind === "mark" || kind === "number" || weapon || speech) walk.aside = false;
  // "440 drones – one of the heaviest attacks on Kyiv": of what raids it is the heaviest
  if (sense.hedge === "record" && before?.kind === "mark") walk.aside = true;
  // "said at a forum in Kyiv"
  if (speech === "says" && !action) walk.speaking = true;
  else if (kind === "mark" || kind === "number" || weapon || action || joint === "that") walk.speaking = false;
}

/** Not where the raid was: where wreckage lies, where some of the weapons were, what they left for. */
export const isElsewhere = (
  { strays, fallen, chiefly, partly, aside }: Walk,
  items: readonly Item[],
  at: number,
  place: Place,
): boolean =>
  fallen || chiefly || partly || aside || (strays && (place.kind === "country" || !!items[at - 1]?.sense.border));

const toward = (link: number): Lead => ({ role: "toward", link });

const over = (link: number): Lead => ({ role: "over", link });

const nowhere = (link: number): Lead => ({ role: null, link });

/** Words behind which no place is meant by the preposition before them. */
const ENDS_LEAD: ReadonlySet<Joint | undefined> = new Set<Joint>(["by", "with", "that", "but", "among", "out_of"]);

/** Steps from "against a shipyard" to its "in Sevastopol", which is still where they flew to. */
const GOAL_REACH = 5;

/** What leads to the places from an item on. */
export function leadAt({ lead, strays }: Walk, items: readonly Item[], at: number): Lead {
  const item = items[at] as Item;
  const { joint, action, strike, speech, place, airDefence } = item.sense;
  if (strike) return toward(at);
  if (joint === "away" || firedOver(items, at) || isOfOrigin(items, at)) return nowhere(at);
  const leads = joint === "toward" && !countsEach(items, at) && !isRange(items, at);
  if (leads || isLaunch(item) || isHit(item) || (strays && action)) return toward(at);
  if (joint === "over") return lead.role === "toward" && at - lead.link <= GOAL_REACH ? lead : over(at);
  const ends = ENDS_LEAD.has(joint) || speech || item.text === ";" || (action && (!place || airDefence));
  if (ends) return nowhere(at);
  return item.text === "(" && lead.role === "toward" && !isBracketLabel(items, at - 1) ? nowhere(at) : lead;
}

/** What leads to a place, where the words beside it tell more than those before. */
export function leadOf(place: Place, before: Lead, items: readonly Item[], at: number): Lead {
  const [previous, next] = [items[at - 1], items[at + 1]];
  if (joint(next) === "be" && joint(items[at + 2]) === "where") return over(at);
  if (isLabel(items, at)) return toward(at);
  // "ПВО столицы", "ППО Київщини"
  const defended = place.kind !== "country" && place.kind !== "sea" && previous?.sense.airDefence;
  if (defended || place.kind === "command" || (place.kind === "region" && next?.sense.airDefence)) return over(at);
  if (isHeading(items, at)) return toward(at);
  const lead = place.kind === "same" ? leadOfSame(before, items, at) : before;
  const first = place.kind !== "country" && lead.role !== "toward" && leadsWith(items, at);
  return first && joint(items[at]) !== "away" && joint(items[lead.link]) !== "away" ? over(at) : lead;
}

/** "по місту Запоріжжю": the name follows. */
const leadOfSame = (lead: Lead, items: readonly Item[], at: number): Lead =>
  items[at + 1]?.sense.place !== undefined || lead.role === "toward" ? toward(at) : over(at);

/** "launched at", "fired" with the place as its object; verbs of a free word order have a preposition of their own. */
const isLaunch = ({ sense }: Item): boolean =>
  sense.action?.outcome === "launched" && sense.action.form !== "impersonal";

/** "slammed into the heart of Sumy", "hit Kyiv". */
const isHit = ({ sense: { action } }: Item): boolean =>
  action?.outcome === "hits" && (action.form === "intransitive" || action.form === "finite");

/** "по три – над A и B": the preposition belongs to the number. */
const countsEach = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.distributive === true && items[at + 1]?.kind === "number";

/** "sirens from Eilat to Beersheba": how far, not where to. */
const isRange = (items: readonly Item[], at: number): boolean =>
  items[at]?.sense.infinitive === true &&
  items[at - 1]?.sense.place !== undefined &&
  joint(items[at - 2]) === "away" &&
  items[at + 1]?.sense.place !== undefined;

/** "released by bombers over the Caspian": a sea where weapons were fired, not where they flew. */
function firedOver(items: readonly Item[], at: number): boolean {
  if (items[at]?.sense.joint !== "over") return false;
  const place = items.slice(at + 1, at + 3).find((item) => item.sense.place)?.sense.place;
  const before = items.slice(Math.max(0, at - 6), at);
  const fired = before.findLastIndex((item) => item.sense.action);
  const action = before[fired]?.sense.action;
  const aimed = before.slice(fired).some((item) => item.sense.joint === "toward" || item.sense.strike);
  return place?.kind === "sea" && action?.outcome === "launched" && !action.observes && !action.weak && !aimed;
}

/** Steps from "from" to where what fired the weapons was. */
const ORIGIN_REACH = 9;

/** "from a submarine in the Black Sea", "from launchers in Crimea": the place of what fired them. */
function isOfOrigin(items: readonly Item[], at: number): boolean {
  if (items[at]?.sense.joint !== "over") return false;
  const before = items.slice(Math.max(0, at - ORIGIN_REACH), at);
  const from = before.findLastIndex((item) => item.sense.joint === "away");
  const between = before.slice(from + 1);
  return (
    from >= 0 &&
    between.some((item) => item.kind === "word" || item.sense.thing) &&
    between.every((item) => isPlain(item) || isArticle(item))
  );
}

const isPlain = ({ kind, sense }: Item): boolean =>
  kind !== "mark" && kind !== "number" && !sense.place && !sense.action && !sense.strike && !sense.joint;

export const isArticle = (item: Item | undefined): boolean => joint(item) === "article";
