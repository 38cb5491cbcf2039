import { type ExtractedMetric, FATES, NATIONAL } from "../domain/claim.ts";
import { type ClaimantSlug, claimant as claimantOf } from "../domain/claimants.ts";
import { commonAncestor, isWithin, type WeaponSlug } from "../domain/weapons.ts";
import type { Fact } from "./grammar/facts/fact.ts";
import { sameTime } from "./same-time.ts";

/** Groups that reports give numbers for without naming the type. */
export const WIDE: ReadonlySet<WeaponSlug> = new Set([
  "drone",
  "missile",
  "mixed",
  "cruise-missile",
  "ballistic-missile",
]);

/** "Ukraine says" and "the Ukrainian Air Force said" with the same number: one speaker, named better once. */
export function sameSpeaker(facts: readonly Fact[]): Fact[] {
  const airForce = facts.filter((fact) => fact.claimant === "ukrainian-air-force");
  const vague = facts.filter((fact) => fact.claimant === "ukrainian-official" && fact.vague);
  const repeated = vague.some((fact) =>
    airForce.some(
      (one) =>
        (one.metric === fact.metric ? sameCount(one, fact) : one.weapon === fact.weapon && !isPeriod(fact)) &&
        one.attacker === fact.attacker &&
        sameTime(one.when, fact.when),
    ),
  );
  return repeated
    ? facts.map((fact) => (vague.includes(fact) ? { ...fact, claimant: "ukrainian-air-force" } : fact))
    : [...facts];
}

/** A count that the text tells without a source, and once more in the words of one speaker, is his. */
export function sameWords(facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => {
    if (fact.claimant !== "media" || fact.attributed || fact.single || fact.count.value < 2) return fact;
    const spoken = facts.filter(
      (one) =>
        one.claimant !== "media" &&
        one.metric === fact.metric &&
        one.attacker === fact.attacker &&
        sameCount(one, fact) &&
        sameTime(one.when, fact.when) &&
        (one.scope === fact.scope || one.scope === NATIONAL || fact.scope === NATIONAL),
    );
    const [speaker, ...others] = new Set(spoken.map((one) => one.claimant));
    return speaker && others.length === 0 ? { ...fact, claimant: speaker } : fact;
  });
}

const sameCount = (a: Fact, b: Fact): boolean =>
  a.count.value === b.count.value && (isWithin(a.weapon, b.weapon) || isWithin(b.weapon, a.weapon));

const isPeriod = (fact: Fact): boolean => fact.when?.kind === "period";

/** "One to Belarus, three back to Russia": the parts of one sentence that left are one count. */
export function sumLeft(facts: readonly Fact[]): Fact[] {
  const summed: Fact[] = [];
  for (const fact of facts) {
    const first = summed.findLast(
      (one) =>
        one.metric === "left" &&
        fact.metric === "left" &&
        one.sentence === fact.sentence &&
        one.weapon === fact.weapon &&
        one.claimant === fact.claimant,
    );
    if (first)
      summed[summed.indexOf(first)] = {
        ...first,
        count: { ...first.count, value: first.count.value + fact.count.value },
        derived: true,
      };
    else summed.push(fact);
  }
  return summed;
}

/** "475 neutralised: 249 shot down, 226 lost": the sum of its parts is no count of its own. */
function withoutSums(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => {
    if (fact.metric !== "intercepted" || fact.suppressed) return true;
    const raid = facts.filter(
      (one) =>
        one !== fact &&
        one.claimant === fact.claimant &&
        one.weapon === fact.weapon &&
        one.scope === fact.scope &&
        sameTime(one.when, fact.when),
    );
    const lost = raid.filter((one) => one.metric === "lost");
    const parts = raid.filter((one) => one.metric === "intercepted");
    if (fact.sum && lost.length > 0 && parts.some((one) => !one.sum)) return false;
    if (fact.sum && fact.weapon === "mixed" && facts.some((one) => one.metric === "lost" && isPartOf(one, fact)))
      return false;
    return !lost.some((a) => parts.some((b) => a.count.value + b.count.value === fact.count.value));
  });
}

/** A narrower count of the same claimant and raid. */
const isPartOf = (one: Fact, whole: Fact): boolean =>
  one.claimant === whole.claimant &&
  one.scope === whole.scope &&
  isWithin(one.weapon, whole.weapon) &&
  one.count.value < whole.count.value &&
  sameTime(one.when, whole.when);

/** "20 of 23 targets" where 20 of 22 drones were shot down: the total is of more. */
const hasOwnLaunch = (fact: Fact, facts: readonly Fact[]): boolean =>
  facts.some(
    (one) =>
      one.metric === "launched" &&
      one.weapon === fact.weapon &&
      one.sentence === fact.sentence &&
      !facts.some((other) => other.weapon !== fact.weapon && other.count.value === one.count.value),
  );

/** "139 targets" of which 139 were drones: the total says nothing more. */
function withoutRepeatedTotals(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact) =>
      fact.weapon !== "mixed" ||
      !facts.some(
        (one) =>
          one.weapon !== "mixed" &&
          one.metric === fact.metric &&
          one.count.value === fact.count.value &&
          one.count.value > 1 &&
          one.claimant === fact.claimant &&
          sameTime(one.when, fact.when),
      ) ||
      hasOwnLaunch(fact, facts),
  );
}

/** One name for one group of weapons: "drones" of a raid that is said to be of Shaheds are Shaheds. */
export function oneName(facts: readonly Fact[]): Fact[] {
  const named = withoutRepeatedTotals(withoutSums(facts)).map((fact) => ({ ...fact }));
  for (const fact of named) {
    // decoys reported as lost together with the drones
    if (
      fact.weapon === "decoy" &&
      (fact.metric === "lost" || fact.metric === "left" || fact.metric === "active") &&
      raidOf(fact, named).some((one) => one.weapon === "drone" || one.weapon === "shahed")
    ) {
      fact.weapon = raidOf(fact, named).some((one) => one.weapon === "drone") ? "drone" : "shahed";
    }
  }
  const closing = named.filter((fact) => closesRaid(fact, raidOf(fact, named)));
  for (const fact of closing) fact.weapon = "drone";
  const models = named.filter(({ weapon }) => weapon !== "drone" && weapon !== "missile" && weapon !== "mixed");
  for (const fact of named) {
    const narrower = toldNarrower(fact, models, named);
    if (narrower) fact.weapon = narrower;
  }
  for (const wide of ["drone", "missile", "cruise-missile", "ballistic-missile"] as const) {
    for (const fact of named.filter((one) => one.weapon === wide)) {
      const narrower = narrowerName(fact, raidOf(fact, named));
      if (narrower) fact.weapon = narrower;
    }
    for (const fact of named.filter((one) => one.weapon !== wide && isWithin(one.weapon, wide))) {
      if (takesWideName(fact, wide, raidOf(fact, named))) fact.weapon = wide;
    }
  }
  return named;
}

/** What is told of the same raid. */
const raidOf = ({ attacker, when }: Fact, facts: readonly Fact[]): Fact[] =>
  facts.filter((one) => one.attacker === attacker && sameTime(one.when, when));

const isFate = ({ metric }: Fact): boolean => FATES.some((fate) => fate === metric);

/** "52 drones: 24 were shot down, 25 Shaheds lost, 3 left": with the 25 all of the drones are told. */
function closesRaid(fact: Fact, raid: readonly Fact[]): boolean {
  if (fact.weapon !== "shahed" || !isFate(fact)) return false;
  if (launchedOf(raid).some((one) => one.weapon === "shahed")) return false;
  const told = raid.filter((one) => one.claimant === fact.claimant);
  const launched = launchedOf(told).find((one) => one.weapon === "drone")?.count.value;
  const fates = told.filter((one) => isFate(one) && (one.weapon === "drone" || one.weapon === "shahed"));
  return fates.length > 1 && launched === fates.reduce((sum, one) => sum + one.count.value, 0);
}

/** "45 drones were shot down", and later "45 Shaheds": the narrower name of the same count, told in another sentence. */
function toldNarrower(fact: Fact, models: readonly Fact[], named: readonly Fact[]): WeaponSlug | null {
  if (!WIDE.has(fact.weapon) || fact.weapon === "mixed") return null;
  const same = models.filter((one) => isNamedAgain(one, fact));
  const [name, ...others] = new Set(same.map((one) => one.weapon));
  if (!name || others.length > 0) return null;
  // "16 of 20 drones" keep the name of the 20
  const whole = launchedOf(raidOf(fact, named)).some(
    (one) =>
      one.weapon === fact.weapon && one.count.value !== fact.count.value && sameSide(one.claimant, fact.claimant),
  );
  return whole ? null : name;
}

/** The same number of a kind of the weapon, of the same raid. */
const isNamedAgain = (one: Fact, wide: Fact): boolean =>
  one.count.value === wide.count.value &&
  one.sentence !== wide.sentence &&
  one.weapon !== wide.weapon &&
  (isWithin(one.weapon, wide.weapon) || (wide.weapon === "drone" && one.weapon === "recon-uav")) &&
  (one.metric === wide.metric || wide.metric === "launched") &&
  one.attacker === wide.attacker &&
  (sameTime(one.when, wide.when) || wide.when?.said === true) &&
  sameSide(one.claimant, wide.claimant) &&
  (one.scope === wide.scope || one.scope === NATIONAL || wide.scope === NATIONAL);

const launchedOf = (facts: readonly Fact[]): Fact[] => facts.filter((fact) => fact.metric === "launched");

const sameSide = (a: ClaimantSlug, b: ClaimantSlug): boolean => {
  const [one, other] = [claimantOf(a).state, claimantOf(b).state];
  return one === null || other === null || one === other;
};

/** The narrower name of a wide count: the only kind whose launch the raid tells, unless the wide group has its own. */
function narrowerName(fact: Fact, raid: readonly Fact[]): WeaponSlug | null {
  // what the other side counts is not named by this one
  const kinds = raid.filter(
    (one) => one.weapon !== fact.weapon && isWithin(one.weapon, fact.weapon) && sameSide(one.claimant, fact.claimant),
  );
  const launched = launchedOf(kinds).filter((one) => !one.single);
  const names = new Set(launched.map((one) => one.weapon));
  const [only] = names;
  if (!only && fact.weapon === "drone") {
    const first = raid[0];
    const called = first?.weapon === "shahed" && !launchedOf(raid).some((one) => one.weapon === "drone");
    return called ? "shahed" : null;
  }
  if (!only) {
    const same = kinds.find(
      (one) =>
        one.metric === fact.metric &&
        one.count.value === fact.count.value &&
        one.scope === fact.scope &&
        WIDE.has(one.weapon),
    );
    const own = launchedOf(raid).some((one) => one.weapon === fact.weapon);
    return same && fact.weapon === "missile" && (!own || fact.scope !== NATIONAL) ? same.weapon : null;
  }
  const ownLaunch = launchedOf(raid).filter((one) => one.weapon === fact.weapon);
  if (names.size > 1) {
    const group = commonAncestor(kinds.map((one) => one.weapon));
    return group && group !== fact.weapon && WIDE.has(group) && ownLaunch.length === 0 ? group : null;
  }
  const kindLaunch = launched.filter((one) => one.weapon === only);
  const agrees = ownLaunch.every((own) => kindLaunch.some((kind) => kind.count.value === own.count.value));
  // "Shaheds numbered about 90 … 106 drones were shot down": not only Shaheds
  const fits = kindLaunch.some((kind) => kind.count.value >= fact.count.value);
  if (!agrees || (!fits && fact.metric !== "launched")) return null;
  if (fact.weapon === "drone") return only === "shahed" ? only : null;
  return ownLaunch.length > 0 || !raid.some((one) => one.weapon !== only && kinds.includes(one)) ? only : null;
}

/** "16 Shaheds" shot down where "16 drones" of a raid of drones are: the same count under a looser name. */
function takesWideName(fact: Fact, wide: WeaponSlug, raid: readonly Fact[]): boolean {
  if (fact.metric === "launched" || wide !== "drone") return false;
  if (launchedOf(raid).some((one) => one.weapon === fact.weapon)) return false;
  return (
    raid.some(
      (one) =>
        one.weapon === wide &&
        one.metric === fact.metric &&
        one.count.value === fact.count.value &&
        one.claimant === fact.claimant,
    ) && launchedOf(raid).some((one) => one.weapon === wide)
  );
}

/** The sum of what became of the weapons; more than were launched is a misreading. */
export function fates(counts: ReadonlyMap<ExtractedMetric, Fact>): number {
  return (["intercepted", "lost", "left", "active"] as const).reduce(
    (sum, metric) => sum + (counts.get(metric)?.count.value ?? 0),
    0,
  );
}
