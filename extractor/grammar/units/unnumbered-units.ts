import type { WeaponSlug } from "../../../domain/weapons.ts";
import { type Item, joint } from "../../mentions/item.ts";
import { NOTHING } from "../../whole-sense.ts";
import { voiceOf } from "../bindings/voice.ts";
import { isSome } from "../signs.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { numberInside } from "./noun-signs.ts";
import { numberAt } from "./number-signs.ts";
import { type Binding, emptyUnit, type NumberAt, type Unit } from "./unit.ts";
import { WIDE_GROUPS } from "./weapons.ts";

/** Steps between a verb and the "any" that is its object. */
const ANY_REACH = 3;

/** Steps from "the missiles" to "missed" or "could not be shot down". */
const MISSED_REACH = 7;

/** "all of them", "all the missiles", "every drone", "both". */
export function allUnit(items: readonly Item[], at: number): Unit | null {
  // "12 drones, all launched from Crimea, were": told in passing
  const aside = items[at - 1]?.text === "," && items[at + 1]?.sense.action?.outcome === "launched";
  if (aside && items[at + 1]?.sense.action?.form === "past") return null;
  // "were all destroyed"
  if (joint(items[at - 1]) === "be" && items[at + 1]?.sense.action) return null;
  let next = at + 1;
  let part = false;
  while (["of", "them", "that"].includes(joint(items[next]) ?? "") || items[next]?.sense.definite) {
    part = true;
    next++;
  }
  if (joint(items[next]) === "among") {
    part = true;
    next++;
  }
  if (items[next]?.kind === "number" || items[next]?.sense.qualifier) return null;
  const which = items[next]?.sense.which;
  if (which) return { ...emptyUnit(items, at, next + 1), all: true, part: true, which };
  const noun = nounPhrase(items, next);
  // "nearly all of the missiles", "not all of which": a part of which the number is not told
  if (items[at - 1]?.sense.qualifier || joint(items[at - 1]) === "not") {
    const some = part && joint(items[at - 1]) !== "over" && !noun.thing;
    return some ? { ...emptyUnit(items, at, Math.max(noun.end, next)), part: true, thing: "doubtful" } : null;
  }
  if (noun.thing) return null;
  if (!noun.weapon && (!noun.bare || items[next]?.kind === "date")) return null;
  // "all targets"
  const kind = items[at]?.sense.kind;
  const weapon = noun.weapon ?? kind ?? (part ? null : namedBeforeVerb(items, at));
  return {
    ...emptyUnit(items, at, Math.max(noun.end, next)),
    weapon,
    all: true,
    pair: noun.weapon && !isListed(items, at, noun.end) ? pairAt(items, at) : null,
    part: part || !(noun.weapon ?? kind),
    thing: hasException(items, next) ? "doubtful" : null,
    country: noun.country,
  };
}

/** "Дрони збили всі": the weapons stand before the verb. */
function namedBeforeVerb(items: readonly Item[], at: number): WeaponSlug | null {
  const [before, noun, verb] = [items[at - 3], items[at - 2], items[at - 1]];
  const opens = before === undefined || before.kind === "mark" || joint(before) === "but";
  return opens && verb?.sense.action ? (noun?.sense.weapon ?? null) : null;
}

/** "all of which were destroyed except the Kh-31s": all but some without a number. */
const hasException = (items: readonly Item[], from: number): boolean =>
  items.some((item, at) => at >= from && joint(item) === "but_for" && items[at + 1]?.kind !== "number");

function pairAt(items: readonly Item[], at: number): NumberAt | null {
  const item = items[at];
  return item?.sense.pair ? { value: 2, qualifier: "exact", span: [item.start, item.end] } : null;
}

/** "both drones and missiles": two kinds, not two weapons. */
const isListed = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 1, to + 1).some((item) => joint(item) === "and") && items[to + 1]?.kind !== "number";

/** "решту збито", "the others were shot down": a rest without a number. */
export function restUnit(items: readonly Item[], at: number): Unit | null {
  // "several others"
  const before = items[at - 1];
  if (before && isSome(before)) return null;
  let from = at + 1;
  while (["of", "them"].includes(joint(items[from]) ?? "") || (from > at + 1 && items[from]?.sense.definite)) from++;
  const noun = nounPhrase(items, from);
  const end = noun.weapon ? noun.end : from;
  // "остальные – отклонены"
  const next = items[items[end]?.text === "–" || items[end]?.text === "-" ? end + 1 : end];
  // "the rest of the drones, he said, were downed"
  const [dash, number, mark] = items.slice(end, end + 3);
  const counted = dash?.kind === "mark" && number?.kind === "number" && mark?.kind === "mark";
  const told =
    next?.sense.action !== undefined || joint(next) === "be" || isAdverbial(next) || from > at + 1 || counted;
  if (!told || noun.thing || numberInside(items, at, noun.end)) return null;
  return {
    ...emptyUnit(items, at, Math.max(noun.end, from)),
    weapon: noun.weapon,
    all: true,
    part: true,
    rest: true,
  };
}

const isAdverbial = (item: Item | undefined): boolean => item?.sense.adverb === true || item?.sense.airDefence === true;

/** "none of the five missiles", "not a single drone". */
export function noneUnit(items: readonly Item[], at: number): Unit | null {
  let next = at + 1;
  while (["of", "them"].includes(joint(items[next]) ?? "") || items[next]?.sense.definite) next++;
  const item = items[at] as Item;
  const zero: NumberAt = { value: 0, qualifier: "exact", span: [item.start, item.end] };
  if (items[next]?.kind === "number") {
    const inner = nounPhrase(items, next + 1);
    if (!inner.weapon && !inner.bare) return null;
    return {
      ...emptyUnit(items, at, inner.end),
      count: zero,
      whole: numberAt(items, next),
      weapon: inner.weapon,
      part: true,
      none: true,
    };
  }
  const which = items[next]?.sense.which;
  if (which) return { ...emptyUnit(items, at, next + 1), count: zero, part: true, none: true, which };
  const noun = nounPhrase(items, next);
  if (noun.thing || (!noun.weapon && !noun.bare)) return null;
  return {
    ...emptyUnit(items, at, Math.max(noun.end, next)),
    count: zero,
    weapon: noun.weapon,
    part: true,
    none: true,
  };
}

/** "ударив ракетою Іскандер-М": the form of the word says that there is one. */
export function oneByForm(items: readonly Item[], at: number): Unit | null {
  const noun = nounPhrase(items, at, true);
  if (!noun.weapon || noun.thing) return null;
  const governed = items[at - 1]?.sense.action?.form === "noun";
  const inside = items.slice(at, noun.end);
  const single = inside.find((item) => item.sense.one === "always" || (item.sense.one === "after_noun" && governed));
  if (!single || numberInside(items, at, noun.end) || namesTypes(items, at)) return null;
  if (isTypeName(items, at)) return null;
  // "перехоплення БпЛА типу «шахед»": the type of a noun that may be of several
  if (inside.slice(0, inside.indexOf(single)).some(({ sense }) => sense.weapon && !sense.one)) return null;
  // "морського (“Калібр”)": an adjective outside of the bracket tells nothing of the name in it
  if (!single.sense.weapon && inside.some((item) => item.text === "(")) return null;
  const item = items[at] as Item;
  return {
    ...emptyUnit(items, at, noun.end),
    count: { value: 1, qualifier: "exact", span: [item.start, item.end] },
    weapon: noun.weapon,
    single: "form",
    country: noun.country,
  };
}

/** "дрони типу Шахед", "174 БпЛА (Шахед, Гербера)", "83 БпЛА – Шахед, Гербера": what type the weapons before are of. */
function isTypeName(items: readonly Item[], at: number): boolean {
  const [noun, link] = items
    .slice(Math.max(0, at - 6), at)
    .filter((item) => item.text !== '"')
    .slice(-2);
  if (link?.sense.adjective && !link.sense.one && !link.sense.country) return true;
  // "дронами “Шахед”"
  if (link?.sense.weapon && !link.sense.one) return true;
  return ["(", "–", ":"].includes(link?.text ?? "") && noun?.sense.weapon !== undefined;
}

/** "103 drones, among them “Shahed” and “Gerbera”": names of types, not single weapons. */
const namesTypes = (items: readonly Item[], at: number): boolean =>
  ["among", "namely"].includes(
    joint(items.slice(0, at).findLast((item) => item.text !== '"' && joint(item) !== "be")) ?? "",
  );

/** "ракети цілей не досягли": all that were launched, without a number; "ракети збити не вдалося": none of them. */
export function allThatMissed(items: readonly Item[], at: number): Unit | null {
  // "most missiles did not reach their targets", "several more drones"
  const link = items[at - 1];
  const before = link?.sense.definite || (link && joint(link) === "more") ? items[at - 2] : link;
  if (before && isSome(before)) return null;
  const noun = nounPhrase(items, at);
  if (!noun.weapon || noun.thing) return null;
  const verb = items
    .slice(noun.end, noun.end + MISSED_REACH)
    .find((item) => item.sense.action || item.kind === "number");
  // "сбить ракеты не удалось"
  const tried = items[at - 1]?.sense.action?.outcome === "intercepted" && joint(items[noun.end]) === "not";
  const undone = tried && items[noun.end + 1]?.sense.succeeds;
  const outcome = undone ? "failed" : verb?.sense.action?.outcome;
  const unit = { ...emptyUnit(items, at, noun.end), weapon: noun.weapon, part: true, definite: true };
  if (outcome === "missed") return { ...unit, all: true };
  const { start, end } = items[at] as Item;
  // "the drones that they failed to stop": some, of which the number is not told
  const relative = items.slice(noun.end, noun.end + MISSED_REACH).some((item) => joint(item) === "that");
  // "fewer drones did not stop the attacks": the drones did not
  const active =
    verb?.sense.action?.form === "past" && !items.slice(noun.end, noun.end + 3).some((item) => joint(item) === "be");
  // "the Kinzhals, Kh-22s and S-300s were not stopped": which of them there were is not told
  const types = new Set(items.slice(at, noun.end).flatMap(({ sense }) => sense.weapon ?? []));
  const several = !types.has(noun.weapon) && types.size > 1;
  if (outcome !== "failed" || relative || active || several) return null;
  const fate: Binding | null = undone ? { outcome, suppressed: false, rule: "failed:tried" } : null;
  return { ...unit, all: false, none: true, fate, count: { value: 0, qualifier: "exact", span: [start, end] } };
}

/** "These were not shot down": none of those told before. */
export function theseUnit(items: readonly Item[], at: number): Unit | null {
  const { start, end } = items[at] as Item;
  const verb = joint(items[at + 1]) === "be" ? items[at + 2] : items[at + 1];
  const before = items[at - 1];
  const opens = at === 0 || before?.text === ";" || (before && joint(before) === "but");
  if (!opens || verb?.sense.action?.outcome !== "failed") return null;
  const count: NumberAt = { value: 0, qualifier: "exact", span: [start, end] };
  return { ...emptyUnit(items, at, at + 1), part: true, definite: true, none: true, count };
}

/** "збили Х-59": a model without a number, as many as were launched; counted only where that is one. */
export function modelStopped(items: readonly Item[], at: number): Unit | null {
  const verb = items.slice(0, at).findLast((item) => item.text !== '"');
  // "влучання Х-59 і 12 дронів"
  const hit = verb?.sense.action?.outcome === "hits" && verb.sense.action.form === "noun" && verb === items[at - 1];
  if ((verb?.sense.action?.outcome !== "intercepted" && !hit) || items[at]?.plural) return null;
  const noun = nounPhrase(items, at, true);
  if (!noun.weapon || noun.thing || WIDE_GROUPS.has(noun.weapon) || numberInside(items, at, noun.end)) return null;
  if (hit && !/[0-9]$/.test(items[noun.end - 1]?.tail ?? "")) return null;
  return { ...emptyUnit(items, at, noun.end), weapon: noun.weapon, all: true, single: "model" };
}

/** "the missiles and 80 drones were shot down": all that were launched, beside a number. */
export function theSame(items: readonly Item[], at: number): Unit | null {
  const noun = nounPhrase(items, at + 1, true);
  if (!items[at]?.sense.definite || !noun.weapon || noun.thing || !items[noun.end - 1]?.plural) return null;
  const [and, number] = [items[noun.end], items[noun.end + 1]];
  const opens = at === 0 || items[at - 1]?.text === '"';
  if (!opens || joint(and) !== "and" || number?.kind !== "number" || numberInside(items, at, noun.end)) return null;
  return { ...emptyUnit(items, at, noun.end), weapon: noun.weapon, all: true, part: true, definite: true };
}

/** A verb follows, at once or behind words that say who: "a third, he said, was downed". */
const isToldOf = (items: readonly Item[], at: number): boolean =>
  joint(items[at]) === "be" || joint(items[at]) === "have" || items[at]?.sense.action !== undefined;

/** "one over Belgorod, another over Voronezh": a place follows at once. */
const isSomewhere = (items: readonly Item[], at: number): boolean =>
  joint(items[at]) === "over" && items[joint(items[at + 1]) === "article" ? at + 2 : at + 1]?.sense.place !== undefined;

/** "a Kinzhal missile", "another drone": one. */
export function singularUnit(items: readonly Item[], at: number): Unit | null {
  const item = items[at] as Item;
  const more = joint(item) === "more";
  if (more && !item.sense.singular) return null;
  const noun = nounPhrase(items, at + 1);
  // "the third attack", "the second in a week"
  const stopped = noun.weapon !== null && items[at - 1]?.sense.action?.outcome === "intercepted";
  if (item.sense.ordinal && !stopped && !isToldOf(items, Math.max(noun.weapon ? noun.end : 0, at + 1))) return null;
  const last = items[noun.end - 1];
  // "four in one incident, two in another"
  const bareAnother =
    more &&
    joint(items[at - 1]) !== "over" &&
    !noun.weapon &&
    (isSomewhere(items, at + 1) || (noun.bare && items[at + 1]?.kind !== "number" && !items[at + 1]?.sense.qualifier));
  if (!bareAnother && (!noun.weapon || noun.thing)) return null;
  // "the launches of the Shahed were made from Crimea": a model, of which there may be several
  const launch = items[at - 1]?.sense.action;
  if (item.sense.definite && launch?.outcome === "launched" && launch.form === "noun") return null;
  if (items.slice(at, noun.end).some((inside) => inside.kind === "number")) return null;
  const plural = last !== undefined && noun.weapon !== null && last.plural;
  if (plural) return null;
  // "a missile component plant": the weapon describes another noun
  const [after, head] = [items[noun.end], items[noun.end + 1]];
  const described = after?.kind === "word" && after.sense === NOTHING && (head?.sense.head || head?.sense.thing);
  if (described) return null;
  return {
    ...emptyUnit(items, at, Math.max(noun.end, at + 1)),
    count: { value: 1, qualifier: "exact", span: [item.start, item.end] },
    weapon: noun.weapon,
    // "another suspicious target"
    single: more && noun.weapon !== "mixed" ? null : item.sense.definite ? "definite" : "article",
    more,
    country: noun.country,
  };
}

/** "failed to stop any of them", "did not shoot down a single one of them": any of a verb that was not done is none. */
export function isFailed(items: readonly Item[], at: number): boolean {
  const verb = items.slice(Math.max(0, at - ANY_REACH), at).findLastIndex((item) => item.sense.action);
  if (verb < 0) return false;
  const index = Math.max(0, at - ANY_REACH) + verb;
  return items[index]?.sense.action?.outcome === "failed" || voiceOf(items, index).negated;
}
