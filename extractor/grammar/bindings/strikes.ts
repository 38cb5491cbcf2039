import { type Item, joint } from "../../mentions/item.ts";
import { standsApart } from "../signs.ts";
import type { Binding, Unit } from "../units/unit.ts";
import type { Clauses } from "./clauses.ts";
import { STRIKE_REACH } from "./impersonal.ts";
import { isAttributive } from "./verb-forms.ts";
import { isAdverb, voiceOf } from "./voice.ts";

/** Words that bring in the weapons of an attack. */
const OPENERS = ["with", "by", "of", "away", "namely"];

const STRUCK_WITH: Binding = { outcome: "launched", suppressed: false, rule: "launched:strike-with" };

/** Steps from "attack" to the weapons of it that were repelled. */
const REPELLED_REACH = 4;

/** "attacked Ukraine with 139 drones", "an attack by 12 drones": launched. With `alone`, only "with" behind words that are no other verb. */
export function bindStrikes(clauses: Clauses, inside: ReadonlySet<number>, alone = false): void {
  for (let at = 0; at < clauses.items.length; at++) {
    if (
      !clauses.items[at]?.sense.strike ||
      (alone && clauses.items[at]?.sense.action) ||
      clauses.items[at - 1]?.sense.infinitive ||
      isDoneWith(clauses.items, at) === false ||
      isOfStrike(clauses.items, clauses.units, at) ||
      inside.has(at) ||
      isAttributive(clauses.items, at)
    )
      continue;
    const struck = struckBy(clauses, at);
    if (struck) {
      if (!struck.fate) struck.fate = { outcome: "hits", suppressed: false, rule: "hits:struck-by" };
      continue;
    }
    if (!alone && bindStriking(clauses, at)) continue;
    const fronted = clauses.units.find((unit) => isFrontedWith(clauses, unit, at));
    if (fronted && !fronted.fate) launchFrom(clauses, fronted);
    let opened = isDoneWith(clauses.items, at) === true;
    for (let next = at + 1; next < Math.min(clauses.items.length, at + STRIKE_REACH); next++) {
      const item = clauses.items[next] as Item;
      const unit = clauses.units.find((one) => one.from === next);
      if (unit?.thing) next = unit.to - 1;
      else if (unit) {
        // "the attack – 92 drones and 13 missiles – was"
        const aside = next === at + 2 && ["–", "("].includes(clauses.items[at + 1]?.text ?? "");
        // "an attack by two drones was repelled"
        const repelled =
          opened &&
          !clauses.items[at]?.plural &&
          unit.fate?.outcome === "intercepted" &&
          !unit.part &&
          unit.from - at <= REPELLED_REACH;
        if (repelled) unit.launched ??= STRUCK_WITH;
        else if ((opened || aside) && !unit.fate && !unit.part) launchFrom(clauses, unit);
        break;
      }
      if (!alone && item.text === ":" && clauses.units.some((one) => opensList(clauses, one, next))) opened = true;
      if ((alone ? ["with"] : OPENERS).includes(joint(item) ?? "")) {
        opened = true;
        // "a drone attack on Moscow, with 81 drones shot down": no instrument of the attack
        const following = clauses.units.find((one) => one.from > next);
        if (following && standsApart(clauses.items, following)) break;
      }
      // "in attacks with drones, seven drones were destroyed": the attack has its weapons
      if (opened && item.text === "," && clauses.items[next - 1]?.sense.weapon && isToldAfter(clauses, next + 1)) break;
      if (item.sense.action || item.text === ";" || item.text === ".") break;
    }
  }
}

/** "One of the largest strikes: 93 missiles, …": a list without a verb behind the colon. */
function opensList({ items }: Clauses, { from, to, weapon, thing }: Unit, colon: number): boolean {
  const [before, after] = [from - 1 === colon || items[from - 1]?.sense.qualifier, items[to]];
  return (
    from > colon &&
    from - colon <= 2 &&
    !!before &&
    !!weapon &&
    !thing &&
    (!after || after.kind === "mark" || joint(after) === "and")
  );
}

/** "was carried out with", "by": of the strike that the sentence names before, true; of anything else, false; null for other words. */
const isDoneWith = (items: readonly Item[], at: number): boolean | null =>
  joint(items[at]) === "with" || joint(items[at]) === "by"
    ? items.slice(0, at).some(({ sense }) => sense.strike && !sense.joint)
    : null;

/** The next unit, at once behind a mark, is the subject of a passive verb. */
function isToldAfter({ items, units }: Clauses, at: number): boolean {
  const unit = units.find((one) => one.from === at);
  return unit !== undefined && (joint(items[unit.to]) === "be" || joint(items[unit.to]) === "have");
}

/** A country or a city is attacked; a house is hit. */
const isTargeted = ({ sense }: Item): boolean =>
  sense.country !== undefined || sense.place !== undefined || sense.placeNoun !== undefined;

/** "A house was hit by two drones": hits, where a thing was struck and no country; null for others. */
function struckBy({ items, units }: Clauses, at: number): Unit | null {
  const action = items[at]?.sense.action;
  if (action?.outcome !== "hits" || !action.weak || joint(items[at + 1]) !== "by") return null;
  const { passive, start } = voiceOf(items, at);
  const subject = items[start - 1];
  // "a house in Dnipro was hit"
  const inside = joint(items[start - 2]) === "over";
  if (!passive || !subject || (!inside && isTargeted(subject))) return null;
  return (
    units.find((unit) => unit.from >= at + 2 && unit.from <= at + 3 && (unit.weapon || unit.part) && !unit.thing) ??
    null
  );
}

/** "recorded six missiles and 25 drones hitting 19 sites": what was seen to strike; false for other strikes. */
function bindStriking({ units }: Clauses, at: number): boolean {
  const seen = units.find((unit) => unit.to === at && !unit.fate)?.launched;
  // "with 17 missiles and 140 drones hitting the plants"
  if (!seen || (!seen.observed && seen !== STRUCK_WITH)) return false;
  for (const unit of units.filter((one) => one.launched === seen && !one.fate)) {
    unit.launched = null;
    unit.fate = { outcome: "hits", suppressed: false, rule: "hits:striking" };
  }
  return true;
}

/** "With five missiles, Ukraine attacked the city". */
function isFrontedWith({ items, deeds }: Clauses, unit: Unit, strike: number): boolean {
  let before = unit.from - 1;
  while (items[before]?.sense.qualifier) before--;
  if (before !== 0 || joint(items[0]) !== "with" || unit.thing || unit.to > strike) return false;
  const told = deeds.some(({ at, action }) => at > unit.to && at < strike && action.outcome !== "launched");
  return !told && items.slice(unit.to, strike).some((item) => item.text === "," || item.sense.country);
}

function launchFrom(clauses: Clauses, first: Unit): void {
  let from = first.from;
  for (const unit of clauses.units.filter((one) => one.from >= first.from)) {
    if (unit.from !== first.from && !clauses.isList(from, unit.from)) break;
    if (unit.thing) {
      from = unit.to;
      continue;
    }
    if (unit.fate) break;
    unit.launched ??= STRUCK_WITH;
    from = unit.to;
  }
}

/** "A strike involving 470 drones and 48 missiles hit the west": the strike did, not each of the weapons. */
export function isOfStrike(items: readonly Item[], units: readonly Unit[], at: number): boolean {
  if (items[at]?.sense.action?.outcome !== "hits") return false;
  const last = units.findLast((unit) => unit.to <= at);
  if (!last || items.slice(last.to, at).some((item) => !isAdverb(item))) return false;
  const strike = items.findLastIndex(({ sense }, before) => before < last.from && sense.strike);
  const link = items[strike + 1];
  const led = link?.sense.action?.outcome === "launched" || ["with", "of", "by"].includes(link?.sense.joint ?? "");
  return (
    led &&
    items[strike - 2]?.sense.joint !== "over" &&
    items.slice(strike + 2, at).every(({ sense, text }) => !sense.action && text !== ",")
  );
}
