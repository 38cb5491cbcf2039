import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import { type Item, joint } from "../../mentions/item.ts";
import { sameTime } from "../../same-time.ts";
import { isAdverb } from "../bindings/voice.ts";
import { isUnknownWord } from "../signs.ts";
import { nounPhrase } from "../units/noun-phrase.ts";
import { WIDE_GROUPS } from "../units/weapons.ts";
import type { Discourse, Draft } from "./discourse.ts";
import type { Fact } from "./fact.ts";

/** Sentences back from "they were Shaheds" to the counts that it names. */
const REACH = 6;

/** Counts told last, among which they are looked for. */
const NEAR_FACTS = 40;

/** "The drones were identified as Shaheds", "it was an Orlan": a sentence of its own names what was counted before. */
export function nameLater(told: Discourse): void {
  let end = 0;
  told.drafts.forEach((draft, index) => {
    while ((told.facts[end]?.sentence ?? index) < index) end++;
    const name = identified(draft);
    if (!name) return;
    const holds = (fact: Fact): boolean =>
      WIDE_GROUPS.has(fact.weapon) && (isWithin(name.weapon, fact.weapon) || isScout(name.weapon, fact.weapon));
    const near = told.facts.slice(Math.max(0, end - NEAR_FACTS), end);
    const before = near.filter((fact) => index - fact.sentence <= REACH && holds(fact));
    const last = before.at(-1);
    if (!last || (name.single && last.count.value !== 1)) return;
    for (const fact of before) {
      const same = fact.weapon === last.weapon && fact.attacker === last.attacker && sameTime(fact.when, last.when);
      if (same && fact.scope === last.scope) fact.weapon = name.weapon;
    }
  });
}

/** The tree files scouts apart from attack drones. */
const isScout = (name: WeaponSlug, wide: WeaponSlug): boolean => wide === "drone" && name === "recon-uav";

/** The type that a sentence without counts says its subject to be: a pronoun, or "the drones". */
function identified({ sentence: { items }, units }: Draft): { weapon: WeaponSlug; single: boolean } | null {
  if (units.some((unit) => unit.count && !unit.thing && !unit.single)) return null;
  const be = items.findIndex((item) => joint(item) === "be");
  if (be < 1 || !isSubject(items, be)) return null;
  let at = be + 1;
  // "were identified by Ukraine as", "were all of the", "is said to have been an"
  while (isBeforeName(items, at)) at++;
  const single = joint(items[at]) === "article" && !items[at]?.sense.definite;
  const noun = nounPhrase(items, joint(items[at]) === "article" ? at + 1 : at, true);
  if (!noun.weapon || noun.thing || WIDE_GROUPS.has(noun.weapon) || noun.weapon === "mixed") return null;
  const tail = items[noun.end];
  return tail?.sense.head || joint(tail) === "and" ? null : { weapon: noun.weapon, single };
}

function isBeforeName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  const { sense } = item;
  // "identified … as"
  if (isUnknownWord(item)) return items.slice(0, at).some((one) => one.sense.action?.observes);
  if (["all", "of", "by", "be", "have"].includes(joint(item) ?? "")) return true;
  return isAdverb(item) || (!joint(item) && (sense.adjective === true || sense.country !== undefined));
}

/** "They", "these", "all of them", "the drones", "what fell": nothing named and nothing else stands before the verb. */
function isSubject(items: readonly Item[], be: number): boolean {
  let clause = be - 1;
  while (
    clause > 0 &&
    ![",", ";", ":", '"'].includes(items[clause - 1]?.text ?? "") &&
    joint(items[clause - 1]) !== "that"
  )
    clause--;
  const subject = items.slice(clause, be).filter((item) => !isAdverb(item) && item.text !== '"');
  const points = subject.some((item) => joint(item) === "agent" || joint(item) === "them" || item.sense.definite);
  return (
    points &&
    subject.every(
      ({ sense }) => !sense.thing && !sense.head && !sense.action && (!sense.weapon || WIDE_GROUPS.has(sense.weapon)),
    ) &&
    subject.every((item) => item.kind !== "word" || item.sense.country !== undefined)
  );
}
