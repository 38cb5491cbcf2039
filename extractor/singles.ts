import { NATIONAL } from "../domain/claim.ts";
import type { Fact } from "./grammar/facts/fact.ts";
import { WIDE } from "./reconcile.ts";

/** A singular counts only where other numbers of the same attack stand close by, or where somebody tells that it was stopped. */
export const inTally = (facts: readonly Fact[]): Fact[] =>
  facts.filter((fact) => !isStory(fact, facts) && (!fact.single || isUndone(fact) || countsAs(fact, facts)));

/** "one of the drones struck a dormitory": a story, unless the same sentence, or the same place, tells of others. */
const isStory = (fact: Fact, facts: readonly Fact[]): boolean =>
  fact.metric === "hits" && fact.count.value === 1 && (!isToldBeside(fact, facts) || isOneOf(fact, facts));

/** "One missile was not intercepted". */
const isUndone = ({ rule }: Fact): boolean => rule === "launched:undone";

/** By the form of the singular. */
function countsAs(fact: Fact, facts: readonly Fact[]): boolean {
  switch (fact.single) {
    case "it":
      return fact.attributed || fact.claimant !== "media";
    case "one":
      return countsOne(fact, facts);
    case "form":
      return countsForm(fact, facts);
    case "article":
      return countsArticle(fact, facts);
    case "definite":
      return WIDE.has(fact.weapon) ? isLaunchedOne(fact, facts) : fact.claimant !== "media" && isNear(fact, facts);
    default:
      return tellsFate(fact) ? isVouchedFor(fact) : isNear(fact, facts);
  }
}

/** A figure in words: "one drone". */
function countsOne(fact: Fact, facts: readonly Fact[]): boolean {
  if (tellsFate(fact))
    return (
      fact.attributed ||
      fact.claimant !== "media" ||
      !WIDE.has(fact.weapon) ||
      isTallied(fact, facts) ||
      isOfRaid(fact, facts) ||
      facts.some((other) => isOfList(other, fact))
    );
  // "one missile was fired" can be a defender's
  const fired = fact.metric === "launched" && fact.weapon !== "missile" && fact.rule !== "launched:struck";
  return (fired && fact.claimant !== "media") || isNear(fact, facts);
}

/** The form of the noun alone: "сбит беспилотник". */
function countsForm(fact: Fact, facts: readonly Fact[]): boolean {
  const wide = WIDE.has(fact.weapon);
  if (!tellsFate(fact)) {
    if (fact.when?.kind === "period") return false;
    return wide ? fact.metric === "hits" && isBesideOthers(fact, facts) : isNear(fact, facts);
  }
  if (isTallied(fact, facts)) return true;
  // "24 drones were destroyed. Also a Neptune missile was shot down"
  if (fact.metric === "intercepted" && !wide && facts.some((other) => isTallyBefore(other, fact))) return true;
  // "in August they shot down a drone": a story
  return fact.when?.kind !== "period" && isVouchedFor(fact);
}

/** "a Kinzhal"; "another suspicious target" is none. */
function countsArticle(fact: Fact, facts: readonly Fact[]): boolean {
  if (fact.weapon === "mixed") return false;
  const wide = WIDE.has(fact.weapon);
  // "74 drones and a Kh-59 were shot down"
  if (tellsFate(fact)) return isVouchedFor(fact) || (fact.metric === "intercepted" && !wide && isTallied(fact, facts));
  // "launched 23 drones and a cruise missile"
  if (wide) return fact.metric === "launched" && isBesideOthers(fact, facts);
  return isNear(fact, facts) || (fact.claimant !== "media" && isOfKinds(fact, facts));
}

/** "an Iskander-M missile and a Kh-59": each the only one of its type. */
const isOfKinds = ({ sentence, metric, weapon, single }: Fact, facts: readonly Fact[]): boolean =>
  facts.some(
    (one) =>
      one.single === single &&
      one.sentence === sentence &&
      one.metric === metric &&
      one.weapon !== weapon &&
      !WIDE.has(one.weapon),
  );

/** What became of it, but for a hit. */
const tellsFate = ({ metric }: Fact): boolean => metric !== "launched" && metric !== "hits";

/** Somebody says it, or a source tells it of a type or of his area. */
const isVouchedFor = ({ attributed, claimant, weapon, scope }: Fact): boolean =>
  attributed || (claimant !== "media" && (!WIDE.has(weapon) || scope !== NATIONAL));

/** Its sentence has a number of the same metric. */
const isTallied = ({ sentence, metric }: Fact, facts: readonly Fact[]): boolean =>
  facts.some((other) => !other.single && other.sentence === sentence && other.metric === metric);

/** "one drone flew on to Belarus", of those that were launched; of its own sentence, where it was stopped. */
const isOfRaid = (fact: Fact, facts: readonly Fact[]): boolean =>
  facts.some(
    (one) =>
      one.metric === "launched" &&
      !one.single &&
      one.weapon === fact.weapon &&
      (fact.metric !== "intercepted" || (one.sentence === fact.sentence && one.attacker === fact.attacker)),
  );

/** Its sentence says the same of a number of other weapons. */
const isBesideOthers = ({ sentence, rule, weapon }: Fact, facts: readonly Fact[]): boolean =>
  facts.some((other) => !other.single && other.sentence === sentence && other.rule === rule && other.weapon !== weapon);

/** A number of the same attacker stands close by. */
const isNear = (fact: Fact, facts: readonly Fact[]): boolean =>
  facts.some(
    (other) =>
      !other.single &&
      (other.metric === "launched" || (fact.metric === "hits" && fact.single !== "article")) &&
      Math.abs(other.sentence - fact.sentence) <= TALLY_REACH &&
      other.attacker === fact.attacker,
  );

/** How far, in sentences, a singular may stand from the tally that it belongs to. */
const TALLY_REACH = 3;

/** "Two reached their targets: one struck a tank, the second a plant": a part of them. */
const isOneOf = (fact: Fact, facts: readonly Fact[]): boolean =>
  facts.some(
    (one) => one !== fact && one.metric === "hits" && one.sentence === fact.sentence && one.weapon === fact.weapon,
  );

const isToldBeside = (fact: Fact, facts: readonly Fact[]): boolean =>
  facts.some(
    (one) =>
      one !== fact &&
      one.attacker === fact.attacker &&
      (one.sentence === fact.sentence || (one.scope === fact.scope && fact.scope !== NATIONAL)),
  );

/** "The missile was shot down", where one was launched. */
const isLaunchedOne = (fact: Fact, facts: readonly Fact[]): boolean =>
  fact.metric !== "launched" &&
  facts.some(
    (one) =>
      one.metric === "launched" &&
      one.weapon === fact.weapon &&
      one.attacker === fact.attacker &&
      one.count.value === 1 &&
      Math.abs(one.sentence - fact.sentence) <= TALLY_REACH,
  );

/** The sentence before counts others that were stopped in the same attack. */
const isTallyBefore = (other: Fact, { sentence, attacker, scope, when }: Fact): boolean =>
  !other.single &&
  other.metric === "intercepted" &&
  other.sentence === sentence - 1 &&
  other.attacker === attacker &&
  other.scope === scope &&
  other.when?.kind === when?.kind;

/** "One drone was downed over Bryansk. Four over Crimea": an entry of a list of regions. */
const isOfList = (other: Fact, { sentence, scope, weapon, attacker, metric }: Fact): boolean =>
  metric === "intercepted" &&
  !other.single &&
  scope !== NATIONAL &&
  other.scope !== NATIONAL &&
  other.metric === metric &&
  other.weapon === weapon &&
  other.attacker === attacker &&
  Math.abs(other.sentence - sentence) <= 1;
