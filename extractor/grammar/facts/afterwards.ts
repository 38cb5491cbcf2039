import { addDays, daysBetween, type IsoDate } from "../../../domain/calendar.ts";
import { NATIONAL } from "../../../domain/claim.ts";
import { claimant as claimantOf } from "../../../domain/claimants.ts";
import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import { sameTime } from "../../same-time.ts";
import { TOPIC } from "../../topics.ts";
import type { When } from "../when/time.ts";
import type { Discourse } from "./discourse.ts";
import { type Fact, METRIC } from "./fact.ts";

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

const keyOf = ({ metric, claimant }: Fact): string => `${metric} ${claimant}`;

/** Days back from which an attack that is told after the counts is an older one, told for comparison. */
const BACKGROUND_DAYS = 3;

/** The times of a text without those of older attacks that it tells of behind counts that have no date of their own. */
export function withoutBackground({ times, timesAt, facts, published }: Discourse): readonly When[] {
  const undated = facts.find((fact) => !fact.when)?.sentence ?? Number.POSITIVE_INFINITY;
  return times.filter((when, at) => (timesAt[at] ?? 0) < undated || !isOld(when, published));
}

const isOld = ({ kind, end }: When, published: IsoDate | null): boolean =>
  published !== null && kind === "attack" && end !== null && daysBetween(end, published) > BACKGROUND_DAYS;

/** The day of publication and the day before, for the figures of someone in a text that tells the time of no attack. */
export function dateByPublication(told: Discourse, times: readonly When[]): void {
  if (!told.published || times.some((when) => when.kind === "attack" && !isHoursOnly(when))) return;
  const when: When = {
    kind: "attack",
    start: addDays(told.published, -1),
    end: told.published,
    night: true,
    explicit: false,
  };
  for (const fact of told.facts)
    if ((!fact.when || isHoursOnly(fact.when)) && fact.claimant !== "media")
      fact.when = { ...when, window: fact.when?.window };
}

/** "Between 8 and 11 p.m." of a day that is not told. */
const isHoursOnly = ({ end, window }: When): boolean => end === null && window !== undefined;

/** The month in which the full-scale invasion of Ukraine began. */
const INVASION = "2022-02";

const isScore = ({ when, metric }: Fact): boolean =>
  when?.kind === "period" && when.start?.startsWith(INVASION) === true && metric === "intercepted";

/** "2,000 missiles have been shot down since the invasion": the score of a war, which tells of no launch. */
export function leaveScores(told: Discourse): void {
  const launched = told.facts.filter((fact) => fact.metric === "launched" && fact.when?.kind === "period");
  for (const fact of told.facts.filter(isScore)) {
    if (launched.some((one) => one.when?.start === fact.when?.start && one.weapon === fact.weapon)) continue;
    told.facts.splice(told.facts.indexOf(fact), 1);
    told.refusals.push({ span: fact.count.span, reason: "running_total" });
  }
}

/** Drones of a raid that the sentences around call Shaheds, and nothing else, are Shaheds. */
export function nameShaheds(told: Discourse): void {
  if (told.otherTypes) return;
  const others = told.facts.filter((fact) => fact.weapon === "shahed" && !isOfDrones(fact, told.facts));
  for (const fact of told.facts) {
    if (others.some((one) => isOfSameTally(one, fact))) continue;
    const near = told.shaheds.some(
      (sentence) =>
        Math.abs(sentence - fact.sentence) <= 2 &&
        // "two of seven Shaheds were shot down", says a governor of his own
        !others.some((one) => one.sentence === sentence),
    );
    if (fact.weapon === "drone" && fact.attacker === "RU" && fact.when?.kind !== "period" && near)
      fact.weapon = "shahed";
  }
}

/**
 * "60 drones were launched … 45 Shaheds were shot down": of the drones only those are Shaheds. But another's own Shaheds
 * that were launched, or that were over his region, are the raid's.
 */
const isOfSameTally = (shaheds: Fact, drones: Fact): boolean =>
  !areOfTwoRegions(shaheds, drones) &&
  (shaheds.claimant === drones.claimant ||
    (shaheds.scope === NATIONAL
      ? drones.scope === NATIONAL && (shaheds.metric !== "launched" || shaheds.sentence >= drones.sentence)
      : drones.scope !== NATIONAL));

/** Each governor counts over his own region. */
const areOfTwoRegions = (a: Fact, b: Fact): boolean =>
  claimantOf(a.claimant).kind === "regional" && b.claimant === a.claimant && a.scope !== b.scope;

/** "10 of 15 drones", and later "ten Shaheds": the same ones. */
const isOfDrones = ({ metric, count }: Fact, facts: readonly Fact[]): boolean =>
  facts.some((one) => one.weapon === "drone" && one.metric === metric && one.count.value === count.value);

/** "Dealt with 23 drones … 19 were destroyed": those that were met were sent, where the text tells how many were stopped. */
export function sendMet(told: Discourse): void {
  const met = told.facts.filter((fact) => fact.met && isSent(fact, told.facts));
  const sent = new Set(met.map(({ weapon, count }) => `${weapon} ${count.value}`));
  told.facts.forEach((fact, index) => {
    if (fact.met && sent.has(`${fact.weapon} ${fact.count.value}`))
      told.facts[index] = { ...fact, metric: "launched", met: false };
  });
}

/** Fewer of them were stopped. */
const isSent = (fact: Fact, facts: readonly Fact[]): boolean =>
  facts.some(
    (one) =>
      !one.met &&
      one.metric === "intercepted" &&
      one.weapon === fact.weapon &&
      one.claimant === fact.claimant &&
      one.scope === fact.scope &&
      one.count.value < fact.count.value &&
      sameTime(one.when, fact.when),
  );

/** "All of the missiles were shot down", told before the counts of the missiles. */
export function closeAll(told: Discourse): void {
  const ahead = told.allAhead;
  if (!ahead) return;
  const { outcome, suppressed } = ahead.binding;
  const known = [...told.facts];
  for (const fact of known) {
    // "all the drones", says a governor, and the ministry later tells of others
    if (ahead.claimant && claimantOf(ahead.claimant).kind === "regional" && fact.claimant !== ahead.claimant) continue;
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
