import { joint } from "../../mentions/item.ts";
import { isMemberOf } from "../signs.ts";
import type { Unit } from "../units/unit.ts";
import type { Clauses } from "./clauses.ts";

/** "28 were destroyed out of 30", "of the 40 missiles and 70 drones, 33 missiles and 56 drones were": the wholes of other units. */
export function bindWholes(clauses: Clauses): void {
  clauses.units.forEach((unit, index) => {
    if (unit.thing || !unit.count || unit.whole) return;
    const outOf = joint(clauses.items[clauses.before(unit)]) === "out_of" || isOfThe(clauses, unit, index);
    const wholes = leadingWholes(clauses, unit, index);
    if (wholes.length > 0 && (outOf || opensWithOf(clauses, unit))) {
      for (const whole of wholes) tellLaunch(whole);
      return;
    }
    const previous = clauses.units.slice(0, index).findLast((one) => !one.thing);
    if (!outOf || !previous) return;
    tellLaunch(unit);
    unit.weapon ??= previous.weapon;
  });
}

/** "nine jet Shaheds were among the 80 drones that were sent": what is said of the whole is said of the part. */
export function bindMembers({ items, units }: Clauses): void {
  units.forEach((whole, index) => {
    const part = units[index - 1];
    if (!part || part.thing || whole.thing || part.fate || part.launched || !isMemberOf(items, part, whole)) return;
    part.fate = whole.fate;
    part.launched = whole.launched;
  });
}

/** "290 drones and 26 missiles of the 310 drones and 36 missiles": a larger number of a weapon that is told of already. */
function isOfThe(clauses: Clauses, unit: Unit, index: number): boolean {
  const previous = clauses.units[index - 1];
  const joined =
    previous !== undefined && clauses.isJoined(previous, unit) && previous.launched?.rule === "launched:out-of";
  const led = unit.definite && joint(clauses.items[clauses.before(unit)]) === "of";
  if (!unit.weapon || (!led && !joined)) return false;
  return clauses.units.slice(0, index).some((part) => isPartOf(part, unit));
}

const isPartOf = (part: Unit, whole: Unit): boolean =>
  part.fate !== null &&
  part.weapon === whole.weapon &&
  part.count !== null &&
  part.count.value <= (whole.count?.value ?? 0);

function tellLaunch(whole: Unit): void {
  // "of the 38 downed, 14 were intercepted in Kursk": told of already
  if (/:(participle|attribute)$/.test(whole.fate?.rule ?? "")) return;
  whole.fate = null;
  whole.launched = { outcome: "launched", suppressed: false, rule: "launched:out-of" };
}

/** "із 25 ракет збито 20": the wholes that lead, with their parts behind; none where the unit is no whole. */
function leadingWholes(clauses: Clauses, unit: Unit, index: number): Unit[] {
  const { items, units } = clauses;
  // "Of the 550, 270 were shot down", "Of 215, 112"
  const outOf = joint(items[clauses.before(unit)]) === "out_of";
  if (!unit.weapon && !outOf && !opensWithOf(clauses, unit)) return [];
  const previous = units.slice(0, index).findLast((one) => !one.thing);
  const leads =
    previous === undefined || items.slice(previous.to, unit.from).some((item) => [",", ";"].includes(item.text));
  if (!leads) return [];
  // "of more than 70 missiles most were shot down"
  const next = units[index + 1];
  if (outOf && unit.weapon && next && !next.count && next.thing === "doubtful" && clauses.near(unit, next.from))
    return [unit];
  const wholes = [unit];
  let at = index + 1;
  for (; units[at]; at++) {
    const [last, next] = [wholes.at(-1) as Unit, units[at] as Unit];
    const between = items.slice(last.to, next.from);
    const joined = between.length <= 3 && between.some((item) => joint(item) === "and");
    if (!joined || !next.weapon || next.thing || wholes.some((one) => one.weapon === next.weapon)) break;
    wholes.push(next);
  }
  const pair = wholes.length > 1 && units[at]?.weapon === unit.weapon;
  const part = pair
    ? units[at]
    : units.slice(index + 1).find((one) => !one.thing && !(one.part && one.weapon && !one.fate));
  const fits = part?.all || (part?.count && part.count.value <= (unit.count?.value ?? 0));
  if (!fits || part.launched || !part.fate) return [];
  return pair ? wholes : [unit];
}

/** "Of the 40", "said that of the 40": the words open a clause. */
function opensWithOf(clauses: Clauses, unit: Unit): boolean {
  const before = clauses.before(unit);
  const opener = clauses.items[before - 1];
  if (joint(clauses.items[before]) !== "of") return false;
  return (
    before === 0 ||
    ['"', ",", ":", ";"].includes(opener?.text ?? "") ||
    joint(opener) === "that" ||
    opener?.sense.speech === "says"
  );
}
