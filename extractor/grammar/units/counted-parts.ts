import type { Item } from "../../mentions/item.ts";
import { nounPhrase } from "./noun-phrase.ts";
import type { Unit } from "./unit.ts";

/** "most of them, 47, were stopped", "most were stopped: 47", "the rest – five – were lost": the number of a part that is told in words. */
export function countSome(items: readonly Item[], units: Unit[]): void {
  for (let at = 1; at < units.length; at++) {
    const [some, unit] = [units[at - 1] as Unit, units[at] as Unit];
    const vague = some.thing === "doubtful" || some.rest;
    if (!vague || some.count || unit.thing || !unit.count) continue;
    // "most of them, 10 drones,"
    const other = unit.weapon !== null && !items[some.from]?.sense.parts;
    const weapon = unit.weapon ?? some.weapon ?? nounPhrase(items, some.to).weapon;
    // "the rest – five – fell in Pavlohrad": what that tells is not known
    const next = items[unit.to + 1];
    const told = !some.rest || next?.sense.action !== undefined || next?.sense.joint === "be";
    const counted = { ...unit, part: true, weapon, thing: told ? null : ("doubtful" as const) };
    if (!other && isAside(items, some, unit)) units.splice(at - 1, 2, counted);
    else if (isBehindVerb(items, some, unit)) units.splice(at - 1, 2, { ...counted, from: some.from, to: some.to });
  }
}

/** Between marks, at once behind the words for the part. */
function isAside(items: readonly Item[], some: Unit, unit: Unit): boolean {
  const [before, after] = [items[unit.from - 1], items[unit.to]];
  if (before?.kind !== "mark" || after?.kind !== "mark" || before.text === ":") return false;
  return items.slice(some.to, unit.from - 1).every(({ sense, kind }) => !sense.action && kind !== "mark");
}

/** "most of which were shot down: 62, according to the air force". */
function isBehindVerb(items: readonly Item[], some: Unit, unit: Unit): boolean {
  const between = items.slice(some.to, unit.from - 1);
  const stopped = between.some(
    ({ sense }) => sense.action?.outcome === "intercepted" || sense.action?.outcome === "lost",
  );
  return (
    items[unit.from - 1]?.text === ":" &&
    unit.weapon === null &&
    !some.rest &&
    stopped &&
    between.every(({ kind }) => kind !== "mark")
  );
}
