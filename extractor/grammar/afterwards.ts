import { addDays } from "../../domain/calendar.ts";
import { isWithin, type WeaponSlug } from "../../domain/weapons.ts";
import type { Discourse } from "./discourse.ts";
import { type Fact, METRIC } from "./fact.ts";
import type { When } from "./time.ts";

/**
 * "Targets" of a text that names only drones are drones, and only missiles missiles; "missiles" of a text that names
 * several types of cruise missiles without numbers, and no other, are cruise missiles.
 */
export function nameTargets(told: Discourse): void {
  const named = new Set<WeaponSlug>();
  for (const { sentence } of told.drafts)
    for (const { sense } of sentence.items) if (sense.weapon && sense.weapon !== "mixed") named.add(sense.weapon);
  const all = [...named];
  const group = (["drone", "missile"] as const).find(
    (wide) => all.length > 0 && all.every((one) => isWithin(one, wide)),
  );
  const missiles: WeaponSlug[] = all.filter(
    (one) => one !== "missile" && one !== "cruise-missile" && !isWithin(one, "drone"),
  );
  const cruise =
    missiles.length > 1 &&
    missiles.every((one) => isWithin(one, "cruise-missile")) &&
    !told.facts.some((fact) => fact.weapon === "cruise-missile" || missiles.includes(fact.weapon));
  // "673 weapons, of them 38 missiles": the others are not
  const keyOf = (fact: Fact): string => `${fact.metric} ${fact.claimant}`;
  const parts = new Map<string, number>();
  for (const fact of told.facts) {
    const known = parts.get(keyOf(fact)) ?? Number.POSITIVE_INFINITY;
    if (fact.weapon === group) parts.set(keyOf(fact), Math.min(known, fact.count.value));
  }
  const divided = told.facts.some(
    (fact) => fact.weapon === "mixed" && (parts.get(keyOf(fact)) ?? fact.count.value) < fact.count.value,
  );
  for (const fact of told.facts) {
    const place = fact.metric === "hit_locations" || fact.metric === "debris_locations";
    if (fact.weapon === "mixed" && group && !place && !divided) fact.weapon = group;
    if (fact.weapon === "missile" && cruise) fact.weapon = "cruise-missile";
  }
}

/** The day of publication and the day before, for the figures of someone in a text that tells the time of no attack. */
export function dateByPublication(told: Discourse): void {
  if (!told.published || told.times.some((when) => when.kind === "attack")) return;
  const when: When = {
    kind: "attack",
    start: addDays(told.published, -1),
    end: told.published,
    night: true,
    explicit: false,
  };
  for (const fact of told.facts) if (!fact.when && fact.claimant !== "media") fact.when = when;
}

/** Drones of a raid that the sentences around call Shaheds, and nothing else, are Shaheds. */
export function nameShaheds(told: Discourse): void {
  if (told.otherTypes || told.facts.some((fact) => fact.weapon === "shahed")) return;
  for (const fact of told.facts) {
    const near = told.shaheds.some((sentence) => Math.abs(sentence - fact.sentence) <= 2);
    if (fact.weapon === "drone" && fact.attacker === "RU" && fact.when?.kind !== "period" && near)
      fact.weapon = "shahed";
  }
}

/** "All of the missiles were shot down", told before the counts of the missiles. */
export function closeAll(told: Discourse): void {
  const ahead = told.allAhead;
  if (!ahead) return;
  const { outcome, suppressed } = ahead.binding;
  const known = [...told.facts];
  for (const fact of known) {
    if (!isWithin(fact.weapon, ahead.weapon) || fact.when?.kind === "period" || fact.single) continue;
    const other = fact.metric === "launched" ? METRIC[outcome] : fact.metric === METRIC[outcome] ? "launched" : null;
    if (!other || known.some((one) => one.metric === other && one.weapon === fact.weapon)) continue;
    told.facts.push({
      ...fact,
      metric: other,
      rule: ahead.binding.rule,
      suppressed: other === "intercepted" && suppressed,
    });
  }
}
