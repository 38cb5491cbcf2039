import { type Item, joint } from "../../mentions/item.ts";
import { isSome } from "../signs.ts";
import { numberAt } from "./number-signs.ts";

/** "another of them, 40", "Of these, 249": a part of weapons named before. */
export function isLedAsPart(items: readonly Item[], at: number): boolean {
  const before = joint(items[at - 1]);
  if (before === "them" || before === "rest") return true;
  if (["among", "them"].includes(joint(ledBy(items, at)) ?? "") || isLedOverVerb(items, at)) return true;
  return items[at - 1]?.text === "," && ["among", "them"].includes(joint(items[at - 2]) ?? "");
}

/** "of which it took down 577": who acts and the verb stand between. */
function isLedOverVerb(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.sense.qualifier) before--;
  if (!items[before]?.sense.action) return false;
  before--;
  for (; at - before < ACTOR_REACH; before--) {
    const item = items[before];
    if (joint(item) === "among") return items[before - 1]?.kind === "mark";
    const acts = item && (item.sense.airDefence || item.sense.country || item.sense.speaker || item.sense.adverb);
    if (!acts && !["agent", "have", "article"].includes(joint(item) ?? "")) return false;
  }
  return false;
}

/** Steps from "of which" to the number behind its verb. */
const ACTOR_REACH = 8;

/** What may stand between a number and the word that leads it in. */
const isPassed = (item: Item): boolean =>
  item.sense.qualifier !== undefined ||
  joint(item) === "article" ||
  joint(item) === "all" ||
  item.text === "–" ||
  item.text === "-";

/** The word that leads a number in, past its qualifier: the "of which" of "of which, about 50". */
function ledBy(items: readonly Item[], at: number): Item | undefined {
  const before = items.slice(Math.max(0, at - 5), at).filter((item) => !isPassed(item));
  const last = before.at(-1);
  // "of these drones about 50"
  const these = last?.sense.weapon && joint(before.at(-2)) === "them" && joint(before.at(-3)) === "out_of";
  return these ? before.at(-2) : last;
}

/** A definite article stands between a part and its whole. */
const definiteBetween = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 1, to).some((item) => item.sense.definite);

/** "99 per cent of the 300 drones": the number is what the share is of. */
export function shareBefore(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (items[before]?.sense.qualifier || ["article", "of", "all", "out_of"].includes(joint(items[before]) ?? ""))
    before--;
  // "nearly all the 46 drones"
  const nearly = items.slice(before + 1, at).findIndex((item) => joint(item) === "all");
  if (nearly > 0 && items[before + nearly]?.sense.qualifier) return true;
  // "not all of the 40 drones"
  if (joint(items[before]) === "not" && items.slice(before, at).some((item) => joint(item) === "all")) return true;
  // "most of the 40 missiles": the number is the whole
  const some = items[before];
  return (
    (before < at - 1 && some?.sense.thing === "share") ||
    (some !== undefined &&
      isSome(some) &&
      // "більшість із 30 дронів"
      (definiteBetween(items, before, at) ||
        joint(items[before + 1]) === "out_of" ||
        numberAt(items, at)?.qualifier === "about"))
  );
}
