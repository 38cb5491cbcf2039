import type { ExtractedMetric } from "../../../domain/claim.ts";
import { claimant as claimantOf } from "../../../domain/claimants.ts";
import { isWithin, type WeaponSlug } from "../../../domain/weapons.ts";
import { sameTime } from "../../same-time.ts";
import type { Binding, Unit } from "../units/unit.ts";
import { isArea } from "../where/places.ts";
import type { Voice } from "../who/speakers.ts";
import type { Discourse } from "./discourse.ts";
import { type Fact, METRIC } from "./fact.ts";

/** What the rest of the launched weapons is the rest of. */
const REST_OF: ReadonlySet<ExtractedMetric> = new Set(["intercepted", "lost", "left", "active", "hits"]);

/** The launched counts of the sentence that told the last one, but for those whose fate it told, too. */
export function launchedTogether(told: Discourse): Fact[] {
  const last = told.facts.findLast((fact) => fact.metric === "launched");
  const here = told.facts.filter((fact) => fact.sentence === last?.sentence && fact.attacker === last?.attacker);
  return here.filter(
    (fact) =>
      fact.metric === "launched" &&
      (fact === last || !here.some((one) => one.metric !== "launched" && one.weapon === fact.weapon)),
  );
}

/** "seven missiles, two of them North Korean … all of the missiles": the largest number of the sentence for the same weapons. */
const wholeBeside = (latest: Fact, launched: readonly Fact[]): Fact =>
  launched
    .filter(
      ({ sentence, weapon, scope }) =>
        sentence === latest.sentence && weapon === latest.weapon && scope === latest.scope,
    )
    .reduce((largest, fact) => (fact.count.value > largest.count.value ? fact : largest), latest);

/** "All of them were shot down": each launched count that the words cover, of the sentences before, else of those after. */
export function allOf(told: Discourse, unit: Unit, weapon: WeaponSlug, fate: Binding): void {
  const binding: Binding = { ...fate, rule: `${fate.outcome}:all` };
  const covers = (fact: Fact): boolean =>
    fact.metric === "launched" &&
    isWithin(fact.weapon, weapon) &&
    (fact.when?.kind !== "period") === (told.when?.kind !== "period");
  const before = told.facts.filter(covers);
  // "over Kyiv all of the drones were destroyed", of those that flew at Kyiv
  const area = onlyArea(told);
  const local = before.filter((fact) => fact.scope === area);
  const latest = local.at(-1) ?? before.at(-1);
  const last = latest && wholeBeside(latest, before);
  if (unit.single === "model" && (last?.weapon !== weapon || last.count.value !== 1)) return;
  if (unit.rest) {
    // "the rest of the drones and missiles": of each kind
    const kinds = weapon === "mixed" && last ? before.filter((fact) => fact.sentence === last.sentence) : [last];
    for (const fact of kinds) if (fact) addRest(told, fact, fate);
    return;
  }
  // "In Lviv Oblast, all targets were destroyed": those there, of which no number is told
  if (area && last?.scope !== area && last?.sentence !== told.index && leadsWithArea(told, unit)) return;
  // "the latter were not intercepted"
  if (last && fate.outcome === "failed") {
    const none = { ...last.count, value: 0, qualifier: "exact" as const };
    told.facts.push({ ...last, metric: "intercepted", count: none, rule: "intercepted:none", suppressed: false });
    return;
  }
  if (!last) {
    if (unit.weapon) told.allAhead = { weapon, binding, claimant: voiceHere(told)?.claimant };
    return;
  }
  // "all missiles hit", says the other side
  const voice = voiceHere(told);
  if (voice && claimantOf(voice.claimant).state !== claimantOf(last.claimant).state && last.sentence !== told.index)
    return;
  const kind = unit.weapon !== null || unit.which !== null;
  if (kind && last.weapon === weapon) {
    told.facts.push({ ...last, metric: METRIC[fate.outcome], rule: binding.rule, suppressed: fate.suppressed });
    return;
  }
  const raid =
    local.length > 0
      ? local
      : kind
        ? before.filter((fact) => fact.attacker === last.attacker && sameTime(fact.when, last.when))
        : launchedTogether(told);
  for (const fact of raid) {
    const known = told.facts.some(
      (one) =>
        one.metric === METRIC[fate.outcome] &&
        one.weapon === fact.weapon &&
        one.scope === fact.scope &&
        // "eight between nine and eleven … 350 in the past 24 hours, all of them intercepted"
        (one.sentence >= fact.sentence || !fact.timed) &&
        sameTime(one.when, fact.when),
    );
    if (!known)
      told.facts.push({ ...fact, metric: METRIC[fate.outcome], rule: binding.rule, suppressed: fate.suppressed });
  }
}

const leadsWithArea = (told: Discourse, unit: Unit): boolean =>
  told.drafts[told.index]?.places.some(({ at, place }) => at < unit.from && isArea(place)) === true;

/** Who speaks in the sentence. */
const voiceHere = (told: Discourse): Voice | undefined => told.drafts[told.index]?.voices.find((one) => one.framed);

/** The one area that the sentence names; null for none or several. */
export function onlyArea(told: Discourse): string | null {
  const areas = new Set(told.drafts[told.index]?.places.flatMap(({ place }) => (isArea(place) ? [place.name] : [])));
  const [only] = areas;
  return areas.size === 1 ? (only ?? null) : null;
}

/** "nine reached their targets, the others were shot down": those launched less what the text has just told of them. */
function addRest(told: Discourse, launched: Fact, fate: Binding): void {
  const metric = METRIC[fate.outcome];
  const since = Math.max(told.index - 1, launched.sentence);
  const others = told.facts.filter(
    (fact) => fact.weapon === launched.weapon && fact.sentence >= since && REST_OF.has(fact.metric),
  );
  const value = others.reduce((left, fact) => left - fact.count.value, launched.count.value);
  const clear = launched.count.qualifier === "exact" && others.every((fact) => fact.count.qualifier === "exact");
  if (others.length === 0 || value < 0 || !clear || others.some((fact) => fact.metric === metric)) return;
  const count = { ...launched.count, value };
  told.facts.push({
    ...launched,
    metric,
    count,
    rule: `${fate.outcome}:rest`,
    suppressed: fate.suppressed,
    derived: true,
  });
}
