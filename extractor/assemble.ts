import { type ExtractedClaim, NATIONAL } from "../domain/claim.ts";
import { claimant as claimantOf } from "../domain/claimants.ts";
import { claimOf, type Group } from "./claim-of.ts";
import type { Fact } from "./grammar/facts/fact.ts";
import type { When } from "./grammar/when/time.ts";
import { isRaion } from "./grammar/where/districts.ts";
import type { NotCountedReason } from "./not-counted.ts";
import { fates, oneName, sameSpeaker, sameWords, sumLeft, WIDE } from "./reconcile.ts";
import { sameTime } from "./same-time.ts";
import type { Sentence } from "./sentences.ts";
import { inTally } from "./singles.ts";

export interface LeftOut {
  readonly fact: Fact;
  readonly reason: NotCountedReason;
}

export interface Assembled {
  readonly claims: ExtractedClaim[];
  /** Facts that repeat, or are corrected by, a count of a claim. */
  readonly leftOut: LeftOut[];
}

/** Groups facts into claims: one for each claimant, weapon, attack or period, and scope. */
export function assemble(
  facts: readonly Fact[],
  times: readonly When[],
  sentences: readonly Sentence[],
  text: string,
): Assembled {
  let leftOut: LeftOut[] = [];
  const groups: Group[] = [];
  for (const fact of oneName(sumLeft(inTally(sameWords(sameSpeaker(facts)))))) leftOut.push(...place(fact, groups));
  leftOut = withWindows(groups, leftOut);
  dateAll(groups, times);
  joinSame(groups);
  const claims = groups.filter((group) => group.counts.size > 0).map((group) => claimOf(group, sentences, text));
  return { claims, leftOut };
}

/** Puts a fact into the group that it belongs to; gives back what it repeats, corrects or contradicts. */
function place(fact: Fact, groups: Group[]): LeftOut[] {
  const twin = groups.find((group) => repeatsIn(group, fact));
  if (twin) {
    const known = twin.counts.get(fact.metric) as Fact;
    const better = isBetter(fact, known) ? fact : known;
    twin.counts.set(fact.metric, better);
    // "three boats attacked … the three were destroyed in the Black Sea"
    const whole = isSea(fact.scope) && [...twin.counts.values()].every(({ count }) => count.value === fact.count.value);
    if (twin.scope === NATIONAL && fact.scope !== NATIONAL && (whole || twin.counts.size === 1))
      twin.scope = fact.scope;
    if (isDated(fact) && !isDated(known)) twin.when = fact.when;
    else adopt(twin, fact);
    return [{ fact: better === fact ? known : fact, reason: "repeated" }];
  }
  const same = groups.filter((group) => belongs(group, fact));
  const open = same.filter((group) => !group.counts.has(fact.metric) && !isTooFewFor(group, fact));
  // of a total and an entry of its list under one name, the one that can hold the number
  const free =
    open.findLast((group) => (group.counts.get("launched")?.count.value ?? 0) >= fact.count.value) ?? open[0];
  if (free) {
    free.counts.set(fact.metric, fact);
    adopt(free, fact);
    return [];
  }
  const taken = same[0];
  const inside = taken?.counts.get(fact.metric);
  const anew = fact.more === "apart" || (fact.more && (fact.named || isElsewhere(fact)));
  // "on Saturday evening a further 35 missiles were launched"
  const later = fact.more === "apart" || (fact.more && fact.timed);
  const counted = fact.metric === "intercepted" || (fact.metric === "launched" && later);
  // "seven overnight and another 18 on Sunday morning"
  const apart =
    fact.more &&
    fact.timed &&
    inside?.timed &&
    (fact.hours || (inside.when?.night ?? false) !== (fact.when?.night ?? false));
  const further = inside !== undefined && (anew || apart) && counted && !fact.single;
  // "над областю 900, з них 400 над обласним центром": of a governor, who speaks of both
  const part = inside !== undefined && inside.count.value !== fact.count.value && inside.count.qualifier === "exact";
  const closer =
    part &&
    taken?.scope !== fact.scope &&
    (fact.metric === "intercepted" || (fact.metric === "launched" && !fact.single));
  // "shot down 12 … attacked the ship with two": reports of other wars tell of several attacks
  const another = taken !== undefined && inside === undefined && isElsewhere(fact);
  if (!taken || further || closer || another || (inside && (isWindow(inside, fact) || isEntry(inside, fact)))) {
    groups.push({
      claimant: fact.claimant,
      attacker: fact.attacker,
      land: fact.land,
      weapon: fact.weapon,
      scope: fact.scope,
      when: fact.when,
      counts: new Map([[fact.metric, fact]]),
    });
    return [];
  }
  const known = taken.counts.get(fact.metric);
  // "19 were shot down", and before it "an attack by five was repelled"
  if (!known) return [{ fact, reason: "doubtful" }];
  const corrects = fact.corrects && fact.sentence !== known.sentence;
  if (corrects || isTooMany(taken, known, fact) || sharpens(fact, known)) {
    taken.counts.set(fact.metric, fact);
    return [{ fact: known, reason: corrects ? "superseded" : "doubtful" }];
  }
  return [{ fact, reason: "doubtful" }];
}

/**
 * A later exact number for a rounded one: "nearly 500 drones" of a lead, and "595" in the words of the air force below it;
 * "more than ten", and three hours later "26".
 */
function sharpens(fact: Fact, known: Fact): boolean {
  const exact = fact.count.qualifier === "exact" && known.count.qualifier !== "exact";
  if (!exact || fact.sentence <= known.sentence) return false;
  if (fact.metric === "launched") return fact.attributed && !known.attributed;
  return fact.metric === "intercepted" && known.count.qualifier === "at_least" && fact.count.value > known.count.value;
}

/** Fewer were launched than the claim tells the fate of. */
const isTooFewFor = (group: Group, fact: Fact): boolean =>
  fact.metric === "launched" &&
  (fact.rule === "launched:strike-with" || isElsewhere(fact)) &&
  fates(group.counts) > fact.count.value;

/** Of another war than that of Russia and Ukraine. */
const isElsewhere = ({ attacker }: Fact): boolean => attacker !== "RU" && attacker !== "UA";

/** "19 drones … first five, later 14 more": counts that add up to one in a claim are windows of it, claims of their own. */
function withWindows(groups: Group[], leftOut: readonly LeftOut[]): LeftOut[] {
  const windows = new Set<LeftOut>();
  for (const group of [...groups]) {
    for (const [metric, total] of group.counts) {
      const parts = leftOut.filter(
        ({ fact, reason }) =>
          reason === "doubtful" && fact.metric === metric && (fact.named || fact.timed) && belongs(group, fact),
      );
      // "14 more drones", "80 of them by day", which are a claim already
      const more = groups.flatMap((one) => {
        const fact = one.counts.get(metric);
        const later = fact && (fact.more || fact.sentence > total.sentence);
        return one !== group && later && belongs(group, fact) ? [fact] : [];
      });
      const sum = [...parts.map(({ fact }) => fact), ...more].reduce((whole, fact) => whole + fact.count.value, 0);
      // "264 of them by seven in the morning and 83 later in the day"
      const timed = parts.every(({ fact }) => fact.timed);
      const apart = timed || new Set(parts.map(({ fact }) => fact.sentence)).size === parts.length;
      const told = parts.length + more.length;
      if (metric !== "intercepted" || told < 2 || !apart || sum !== total.count.value) continue;
      for (const part of parts) {
        windows.add(part);
        groups.push({ ...group, scope: part.fact.scope, when: part.fact.when, counts: new Map([[metric, part.fact]]) });
      }
    }
  }
  return leftOut.filter((one) => !windows.has(one));
}

/** "35 missiles:" and below "4 Zircon or Oniks": an entry of the list under a total, for which the total's name is used, too. */
const isEntry = (known: Fact, fact: Fact): boolean =>
  ((fact.listed && !known.listed) || (fact.types && !known.types)) &&
  fact.named &&
  fact.count.value < known.count.value;

/** Told of the morning, the evening or the daytime. */
const isPartOfDay = ({ when, timed }: Fact): boolean =>
  when?.day === true || (timed && when?.kind === "attack" && !when.night && !when.explicit && !when.window);

/** The night inside a day, "218 in the past day … 53 overnight", or all of it after a window: numbers of their own. */
function isWindow(known: Fact, fact: Fact): boolean {
  const later = fact.sentence > known.sentence;
  if (fact.overall && !known.overall && fact.metric === "intercepted" && known.count.value < fact.count.value)
    return (
      later &&
      (fact.timed || known.more !== false || (fact.attributed && claimantOf(fact.claimant).kind === "regional"))
    );
  // "eight between 20:40 and 23:00 … 350 in the past 24 hours"
  const longer = known.hours && !fact.hours && fact.timed && known.count.value < fact.count.value;
  if (longer && fact.metric === "intercepted") return true;
  // "15 in four hours … 31 overnight"
  const windowed = (known.hours || fact.hours) && (known.when?.night ?? false) !== (fact.when?.night ?? false);
  const counted = fact.metric === "intercepted" || fact.metric === "launched";
  if (windowed && !fact.single && known.sentence !== fact.sentence && counted) return true;
  // "23 overnight: 17 over Bryansk … between 7 and 10 o'clock 70: 14 over Bryansk"
  const apart = fact.when?.window !== undefined && known.when?.window !== fact.when.window;
  if (apart && (later || fact.more) && counted && !fact.single && known.count.value !== fact.count.value) return true;
  // "13 downed, the ministry said. In the morning it had reported 46"
  const anew = later && !known.timed && isPartOfDay(fact) && known.when?.day !== true && !fact.single;
  if (
    anew &&
    (fact.named || fact.scope !== NATIONAL) &&
    fact.metric === "intercepted" &&
    known.count.value !== fact.count.value &&
    !fact.corrects
  )
    return true;
  // "an attack by two was repelled … today 16 have been shot down"
  const total = later && !known.timed && fact.timed && known.count.value < fact.count.value;
  if (total && fact.named && fact.metric === "intercepted" && !fact.corrects) return true;
  if (!known.timed || !fact.timed || known.count.value === fact.count.value || fact.corrects) return false;
  const nights = known.when?.night !== fact.when?.night;
  // "112 overnight … 338 in its daily report"
  const day = later && fact.when?.night === false && fact.when.start !== fact.when.end;
  return nights && (day || known.count.value > fact.count.value) && fact.metric === "intercepted";
}

/** With the known count more weapons were accounted for than launched; with the new one not. */
function isTooMany(group: Group, known: Fact, fact: Fact): boolean {
  const launched = group.counts.get("launched")?.count.value;
  if (launched === undefined || known.metric === "launched") return false;
  const sum = fates(group.counts);
  return sum > launched && sum - known.count.value + fact.count.value <= launched;
}

function adopt(group: Group, fact: Fact): void {
  if (fact.when && (!group.when?.end || (fact.when.night && !group.when.night))) group.when = fact.when;
}

function belongs(group: Group, fact: Fact, anyScope = false): boolean {
  return (
    group.claimant === fact.claimant &&
    group.attacker === fact.attacker &&
    group.weapon === fact.weapon &&
    // "Kuwait said it had stopped 283 drones, and Bahrain nine"
    (!group.land || !fact.land || group.land === fact.land) &&
    (sameArea(group, fact) || (anyScope && (group.scope === NATIONAL || fact.scope === NATIONAL))) &&
    sameTime(group.when, fact.when)
  );
}

/** A governor's "Kharkiv" and "Kharkiv Oblast" are one area. */
function sameArea(group: Group, fact: Fact): boolean {
  if (group.scope === fact.scope) return true;
  const regional = claimantOf(fact.claimant).kind === "regional";
  if (isRaion(group.scope) || isRaion(fact.scope)) return false;
  return regional && group.scope.split(" ")[0] === fact.scope.split(" ")[0];
}

const isSea = (scope: string): boolean => scope.endsWith(" Sea");

const isOblast = (scope: string): boolean => scope.endsWith(" Oblast");

/** How far a headline may stand from the sentence that it repeats. */
const HEADLINE_REACH = 3;

/** The sentence tells when, not only when it was said. */
const isDated = (fact: Fact): boolean => fact.timed && fact.when?.said !== true;

function repeatsIn(group: Group, fact: Fact): boolean {
  const known = group.counts.get(fact.metric);
  const apart = known?.more === "apart" || fact.more === "apart";
  if (!known || !repeats(known, fact) || (apart && known.sentence !== fact.sentence)) return false;
  if (belongs(group, fact)) return true;
  const near = Math.abs(known.sentence - fact.sentence) <= HEADLINE_REACH;
  // "A Neptune missile was destroyed over the Black Sea … the Neptune missile was stopped"
  if (known.single && fact.single && !WIDE.has(fact.weapon) && known.sentence !== fact.sentence)
    return near && belongs(group, fact, true);
  // "a cruise missile was destroyed near the coast … a cruise missile over the Black Sea"
  if (known.single && fact.single && !fact.more && near && isSea(fact.scope) && belongs(group, fact, true)) return true;
  // "a drone was shot down over the region … in the Istra district": one by its two places
  const district = isRaion(group.scope) !== isRaion(fact.scope) && known.sentence !== fact.sentence;
  if (known.single && fact.single && district && !fact.more)
    return near && belongs({ ...group, scope: fact.scope }, fact);
  // "a missile" of a lead, and "one ballistic missile" below it
  if (known.single === "article" && fact.single === "one" && known.sentence < fact.sentence)
    return near && !isDated(known) && belongs({ ...group, when: fact.when }, fact);
  if (known.single || fact.single) return false;
  // "on the port of Novorossiysk … in the waters of the Black Sea": one raid by its two places
  const told = known.sentence !== fact.sentence && known.count.value === fact.count.value && fact.count.value > 1;
  const regional = claimantOf(fact.claimant).kind === "regional" && isOblast(group.scope) !== isOblast(fact.scope);
  const closer = isSea(group.scope) !== isSea(fact.scope) || regional || district;
  if (told && closer && belongs({ ...group, scope: fact.scope }, fact)) return true;
  if (belongs(group, fact, true) && (known.count.qualifier === "exact") === (fact.count.qualifier === "exact"))
    return true;
  // "52 were shot down … over the capital more than 40": a part of them
  const elsewhere =
    group.scope === NATIONAL &&
    fact.scope !== NATIONAL &&
    known.count.value !== fact.count.value &&
    fact.sentence > known.sentence;
  return near && !(isDated(known) && isDated(fact)) && !elsewhere && belongs({ ...group, when: fact.when }, fact, true);
}

/** An exact number stands for a rounded one; of one number said twice, the more careful saying. */
function isBetter(fact: Fact, known: Fact): boolean {
  if (fact.count.value === known.count.value)
    return known.count.qualifier === "exact" && fact.count.qualifier !== "exact";
  return fact.count.qualifier === "exact" && known.count.qualifier !== "exact";
}

/** A count that says the same as one that is known, perhaps in rounder form: "over 60" after 64. */
function repeats(known: Fact, fact: Fact): boolean {
  const [a, b] = [known.count, fact.count];
  if (a.value === b.value) return true;
  const [round, exact] = a.qualifier === "exact" ? [b, a] : [a, b];
  if (round.qualifier === "exact") return false;
  if (round.qualifier === "at_least") return exact.value >= round.value && exact.value <= round.value * 1.25 + 2;
  if (round.qualifier === "at_most") return exact.value <= round.value && exact.value >= round.value * 0.75 - 2;
  return Math.abs(exact.value - round.value) <= Math.max(2, exact.value * 0.1);
}

/** A text that tells of one attack only dates all its claims; a night named anywhere is the night of all. */
function dateAll(groups: readonly Group[], times: readonly When[]): void {
  const attacks = times.filter((when) => when.kind === "attack" && when.end);
  const ends = new Set(attacks.map((when) => when.end));
  const best = attacks.find((when) => when.night) ?? attacks[0];
  for (const group of groups) {
    if (group.when?.month || group.when?.kind === "period") continue;
    if (!group.when?.end && ends.size === 1 && best) group.when = best;
    const night = attacks.find((when) => when.night && when.end === group.when?.end);
    const byDay = attacks.some((when) => when.day && when.end === group.when?.end);
    if (night && !byDay && !group.when?.day && group.when?.start === group.when?.end) group.when = night;
  }
}

/** Groups that turn out to speak of one raid, once the dates of all sentences are known. */
function joinSame(groups: readonly Group[]): void {
  groups.forEach((group, index) => {
    for (const other of groups.slice(index + 1)) {
      if (other.counts.size === 0 || group.counts.size === 0 || shareMetric(group, other)) continue;
      const launched = group.counts.get("launched") ?? other.counts.get("launched");
      if (launched && (isTooFewFor(group, launched) || isTooFewFor(other, launched))) continue;
      const fact = [...other.counts.values()][0] as Fact;
      const exact = belongs(group, { ...fact, when: other.when, scope: other.scope });
      if (
        !exact &&
        !(belongs(group, { ...fact, when: other.when, scope: other.scope }, true) && sameValue(group, other))
      )
        continue;
      for (const [metric, count] of other.counts) group.counts.set(metric, count);
      if (group.scope === NATIONAL) group.scope = other.scope;
      adopt(group, fact);
      other.counts.clear();
    }
  });
}

const shareMetric = (a: Group, b: Group): boolean => [...b.counts.keys()].some((metric) => a.counts.has(metric));

/** "Shot down two missiles over the Black Sea … two missiles were used": all of the launched were stopped there. */
const sameValue = (a: Group, b: Group): boolean =>
  [...a.counts.values()].every((one) => [...b.counts.values()].every((other) => other.count.value === one.count.value));
