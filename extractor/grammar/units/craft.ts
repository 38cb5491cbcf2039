import { type Item, itemOf, joint } from "../../mentions/item.ts";
import { type Sentence, withItems } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import { sense } from "../../whole-sense.ts";

/** The steps of a sentence about drones, or behind one, with "29 aircraft downed", "23 craft over Tula" as drones, too. */
export function withCraft(sentence: Sentence, afterDrones: boolean): Sentence {
  const { items } = sentence;
  const first = items.findIndex((_, at) => isCraft(items, at));
  if (first < 0 || !(afterDrones || items.slice(0, first).some(isDrone))) return sentence;
  const read = items.map((item, at) =>
    isCraft(items, at) ? itemOf({ ...item, kind: "phrase", sense: sense({ weapon: "drone" }) }) : item,
  );
  return withItems(sentence, read, TOPIC.weapon);
}

const isDrone = ({ sense }: Item): boolean => sense.weapon === "drone";

/** A number of craft that was stopped or was over a place, and no entry of a list of drones and aircraft. */
function isCraft(items: readonly Item[], at: number): boolean {
  if (!items[at]?.sense.craft || items[at - 1]?.kind !== "number" || joint(items[at - 2]) === "and") return false;
  const next = items[at + 1];
  return joint(next) === "over" || (next?.sense.attribute === true && next.sense.action?.outcome === "intercepted");
}
