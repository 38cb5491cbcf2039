import { addDays } from "../../domain/calendar.ts";
import { isWithin, type WeaponSlug } from "../../domain/weapons.ts";
import { sameTime } from "../same-time.ts";
import { TOPIC } from "../topics.ts";
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
    if (sentence.topics & TOPIC.weapon)
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

/** The month in which the full-scale invasion of Ukraine began. */
const INVASION = "2022-02";

/** "2,000 missiles have been shot down since the invasion": the score of a war, which tells of no launch. */
export function leaveScores(told: Discourse): void {
  const isScore = (fact: Fact): boolean =>
    fact.when?.kind === "period" && fact.when.start?.startsWith(INVASION) === true && fact.metric === "intercepted";
  const launched = told.facts.filter((fact) => fact.metric === "launched" && fact.when?.kind === "period");
  for (const fact of told.facts.filter(isScore)) {
    if (launched.some((one) => one.when?.start === fact.when?.start && one.weapon === fact.weapon)) continue;
    told.facts.splice(told.facts.indexOf(fact), 1);
    told.refusals.push({ span: fact.count.span, reason: "running_total" });
  }
}

/** Drones of a raid that the sentences around call Shaheds, and nothing else, are Shaheds. */
export function nameShaheds(told: Discourse): void {
  // "10 of 15 drones", and later "ten Shaheds": the same ones
  const own = (fact: Fact): boolean =>
    fact.weapon === "shahed" &&
    !told.facts.some(
      (one) => one.weapon === "drone" && one.metric === fact.metric && one.count.value === fact.count.value,
    );
  if (told.otherTypes || told.facts.some(own)) return;
  for (const fact of told.facts) {
    const near = told.shaheds.some(
      (sentence) => Math.abs(sentence - fact.sentence) <= 2 && !isOfOtherRaid(told, fact, sentence),
    );
    if (fact.weapon === "drone" && fact.attacker === "RU" && fact.when?.kind !== "period" && near)
      fact.weapon = "shahed";
  }
}

/** The sentence that names Shaheds stands nearer to the counts of another raid, or tells of the one before. */
const isOfOtherRaid = (told: Discourse, fact: Fact, sentence: number): boolean =>
  fact.timed &&
  told.facts.some(
    (one) =>
      Math.abs(one.sentence - sentence) < Math.abs(fact.sentence - sentence) + (one.sentence < sentence ? 1 : 0) &&
      one.sentence <= fact.sentence &&
      !sameTime(one.when, fact.when),
  );

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
