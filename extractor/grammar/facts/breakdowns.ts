import { isWithin } from "../../../domain/weapons.ts";
import type { Binding, Unit } from "../units/unit.ts";
import type { Discourse, Draft } from "./discourse.ts";

/** "He listed six Kinzhals, nine Kalibrs and three Iskanders" after 18 missiles: parts that add up to what was launched. */
export function breakDown(told: Discourse, units: readonly Unit[]): void {
  const parts = units.filter((unit) => !unit.thing && unit.count && unit.weapon);
  if (parts.length < 2 || parts.length < units.filter((unit) => !unit.thing).length) return;
  const total = told.facts.findLast((fact) => fact.metric === "launched");
  const sum = parts.reduce((whole, part) => whole + (part.count?.value ?? 0), 0);
  const fits = parts.every(
    (part) => total && part.weapon !== total.weapon && isWithin(part.weapon ?? "mixed", total.weapon),
  );
  if (!total || !fits || sum !== total.count.value) return;
  // all 18 were shot down, so each part was
  const stopped = told.facts.find(
    (fact) => fact.metric === "intercepted" && fact.weapon === total.weapon && fact.count.value === sum,
  );
  for (const part of parts) {
    part.launched ??= { outcome: "launched", suppressed: false, rule: "launched:broken-down" };
    if (stopped)
      part.fate ??= { outcome: "intercepted", suppressed: stopped.suppressed, rule: "intercepted:broken-down" };
  }
}

/** "37 shot down of 63: 23 drones and 14 missiles": what became of the part, where the numbers after the whole add up to it. */
export function stoppedOf(units: readonly Unit[], whole: Unit): Binding | null {
  const at = units.findIndex((unit) => unit.launched?.rule === "launched:out-of");
  const part = units[at - 1];
  if (!part?.fate || units.indexOf(whole) < at) return null;
  const parts = units.slice(at + 1).filter((unit) => unit.count && unit.weapon && !unit.thing);
  const sum = parts.reduce((total, unit) => total + (unit.count?.value ?? 0), 0);
  return parts.length > 1 && part.count?.value === sum ? part.fate : null;
}

/** "12 were downed over Belgorod, out of a total of 39": of the Russian side, which tells only of those that it stopped. */
export function ofStopped({ sentence: { items } }: Draft, unit: Unit, previous: Unit | null): void {
  const whole = unit.launched?.rule === "launched:out-of" && !unit.fate && previous?.fate?.outcome === "intercepted";
  if (!whole || items.some(({ sense }) => sense.action?.outcome === "launched")) return;
  unit.launched = null;
  unit.fate = { outcome: "intercepted", suppressed: false, rule: "intercepted:out-of" };
}
