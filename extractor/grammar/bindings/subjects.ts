import { type Item, joint } from "../../mentions/item.ts";
import { NOTHING } from "../../whole-sense.ts";
import type { Unit } from "../units/unit.ts";
import type { Clauses } from "./clauses.ts";
import { isAdverb } from "./voice.ts";

/** "most of which were shot down", "dozens disappeared": the verb is of a number that is not told. */
export function toldOfSome(clauses: Clauses, start: number): boolean {
  const before = clauses.items[start - 1];
  // "of which some were shot down": a qualifier without a number
  if (joint(before) === "some" || before?.sense.qualifier) return true;
  // "had mostly been shot down"
  for (let at = start; joint(clauses.items[at]) === "have" || joint(clauses.items[at]) === "be"; at++)
    if (clauses.items[at + 1]?.sense.chiefly) return true;
  const last = clauses.units.findLast((unit) => unit.to <= start);
  if (!last?.thing) return false;
  // "four Tochka-U and three HARM missiles were intercepted"
  const beside = clauses.units[clauses.units.indexOf(last) - 1];
  if (
    (last.thing === "equipment" || last.thing === "doubtful") &&
    beside?.weapon &&
    !beside.thing &&
    clauses.isJoined(beside, last)
  )
    return false;
  // "20 missiles were fired, and five houses were destroyed": of something else
  const led = ["over", "toward", "away", "with", "by"].includes(joint(clauses.items[clauses.before(last)]) ?? "");
  if (last.thing !== "doubtful")
    return (
      !led &&
      last.thing !== "date" &&
      last.thing !== "time" &&
      (clauses.near(last, start) || isWhichOf(clauses, last, start))
    );
  if (last.count) return false;
  // "90 drones, the majority of which, he says, were stopped"
  return clauses.near(last, start) || isWhichOf(clauses, last, start);
}

/** "20 missiles were fired and an apartment building was destroyed": a noun of another kind is what the verb is of. */
export function hasOtherSubject(clauses: Clauses, start: number): boolean {
  let at = start - 1;
  let noun = false;
  let article = false;
  for (; at >= 0; at--) {
    const item = clauses.items[at] as Item;
    const { sense } = item;
    const counted = clauses.units.find((unit) => unit.from <= at && at < unit.to);
    // "adding that 112 targets were downed"
    if (counted) return counted.thing === "other" && counted.count !== null && !counted.single;
    if (sense.weapon || sense.airDefence) return false;
    if (joint(item) === "article") article = true;
    else if (item.kind === "word" ? sense === NOTHING : sense.thing || sense.head) noun = true;
    else if (!(sense.adjective && !joint(item)) && !isAdverb(item)) break;
  }
  const before = clauses.items[at];
  const opens =
    before === undefined || joint(before) === "and" || joint(before) === "but" || [",", ";", "–"].includes(before.text);
  return noun && article && opens;
}

/** "the majority of which, in his words, were": nothing but words aside stands before the verb. */
function isWhichOf(clauses: Clauses, part: Unit, start: number): boolean {
  const parts = clauses.items[part.from]?.sense.parts === true;
  const next = clauses.items[part.to]?.text === '"' ? part.to + 1 : part.to;
  const which = parts || ["that", "them", "among"].includes(joint(clauses.items[next]) ?? "");
  return which && !clauses.items.slice(part.to, start).some((item) => item.sense.action);
}
