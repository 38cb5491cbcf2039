import { NATIONAL } from "../domain/claim.ts";
import type { Fact } from "./grammar/facts/fact.ts";
import { WIDE } from "./reconcile.ts";

/** A singular with an article counts only where other numbers of the same attack stand close by, or when it was stopped. */
export function inTally(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => {
    // "one of the drones struck a dormitory": a story, unless the same sentence, or the same place, tells of others
    if (fact.metric === "hits" && fact.count.value === 1 && (!isToldBeside(fact, facts) || isOneOf(fact, facts)))
      return false;
    if (!fact.single || fact.rule === "launched:undone") return true;
    // "another suspicious target was downed"
    if (fact.single === "article" && fact.weapon === "mixed") return false;
    if (fact.single === "it") return fact.attributed || fact.claimant !== "media";
    if (fact.single === "definite" && WIDE.has(fact.weapon)) return isLaunchedOne(fact, facts);
    const tally = facts.some(
      (other) => !other.single && other.sentence === fact.sentence && other.metric === fact.metric,
    );
    // "one drone flew on to Belarus", of those that were launched
    const strayed = fact.metric === "lost" || fact.metric === "left" || fact.metric === "active";
    const ofRaid = (one: Fact): boolean => one.metric === "launched" && !one.single && one.weapon === fact.weapon;
    if (fact.single === "one" && strayed && facts.some(ofRaid)) return true;
    const figure = fact.single === "form" || fact.single === "one";
    if (figure && fact.metric !== "launched" && fact.metric !== "hits" && tally) return true;
    if (fact.single === "one" && fact.metric === "intercepted" && facts.some((other) => isOfList(other, fact)))
      return true;
    // "six lost, one left for Belarus"
    if (fact.single === "one" && fact.metric === "left" && facts.some((other) => isFateBeside(other, fact)))
      return true;
    // "74 drones and a Kh-59 were shot down"
    if (fact.single === "article" && fact.metric === "intercepted" && !WIDE.has(fact.weapon) && tally) return true;
    // "in August they shot down a drone": a story
    if (fact.single === "form" && fact.when?.kind === "period") return false;
    if (fact.metric !== "launched" && fact.metric !== "hits" && fact.single !== "definite")
      return (
        fact.attributed ||
        (fact.single === "one" && (fact.claimant !== "media" || !WIDE.has(fact.weapon))) ||
        (fact.claimant !== "media" && (!WIDE.has(fact.weapon) || fact.scope !== NATIONAL))
      );
    // "launched one ballistic missile, the command said": a figure in words; "one missile was fired" can be a defender's
    const fired = fact.metric === "launched" && fact.weapon !== "missile" && fact.rule !== "launched:struck";
    if (fact.single === "one" && fired && fact.claimant !== "media") return true;
    const beside = facts.some(
      (other) =>
        !other.single && other.sentence === fact.sentence && other.rule === fact.rule && other.weapon !== fact.weapon,
    );
    // "launched 23 drones and a cruise missile"
    if (fact.single === "article" && fact.metric === "launched" && WIDE.has(fact.weapon)) return beside;
    if ((fact.single === "article" || fact.single === "form") && WIDE.has(fact.weapon))
      return fact.single === "form" && fact.metric === "hits" && beside;
    if (fact.single === "definite" && fact.claimant === "media") return false;
    return facts.some(
      (other) =>
        !other.single &&
        (other.metric === "launched" || (fact.metric === "hits" && fact.single !== "article")) &&
        Math.abs(other.sentence - fact.sentence) <= TALLY_REACH &&
        other.attacker === fact.attacker,
    );
  });
}

/** How far, in sentences, a singular may stand from the tally that it belongs to. */
const TALLY_REACH = 3;

/** "Two reached their targets: one struck a tank, the second a plant": a part of them. */
const isOneOf = (fact: Fact, facts: readonly Fact[]): boolean =>
  facts.some(
    (one) =>
      one.metric === "hits" && one.sentence === fact.sentence && one.weapon === fact.weapon && one.count.value > 1,
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

/** What became of other weapons of the kind, in the same sentence. */
const isFateBeside = (other: Fact, { sentence, weapon }: Fact): boolean =>
  !other.single && other.sentence === sentence && other.weapon === weapon && other.metric !== "launched";

/** "One drone was downed over Bryansk. Four over Crimea": an entry of a list of regions. */
const isOfList = (other: Fact, { sentence, scope, weapon, attacker, metric }: Fact): boolean =>
  !other.single &&
  scope !== NATIONAL &&
  other.scope !== NATIONAL &&
  other.metric === metric &&
  other.weapon === weapon &&
  other.attacker === attacker &&
  Math.abs(other.sentence - sentence) <= 1;
