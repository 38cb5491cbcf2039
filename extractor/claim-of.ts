import { EXTRACTED_METRICS, type ExtractedClaim, type ExtractedCount, type ExtractedMetric } from "../domain/claim.ts";
import type { WeaponSlug } from "../domain/weapons.ts";
import type { Fact } from "./grammar/facts/fact.ts";
import type { Sentence } from "./sentences.ts";

/** The facts of one claim: one claimant, weapon, attack and place. */
export interface Group {
  claimant: Fact["claimant"];
  attacker: string;
  readonly land: Fact["land"];
  weapon: WeaponSlug;
  scope: string;
  when: Fact["when"];
  readonly counts: Map<ExtractedMetric, Fact>;
}

/** The claim that a group of facts makes, with the words that it stands on. */
export function claimOf(group: Group, sentences: readonly Sentence[], text: string): ExtractedClaim {
  const facts = [...group.counts.values()];
  const first = Math.min(...facts.map((fact) => fact.sentence));
  const last = Math.max(...facts.map((fact) => fact.sentence));
  const quoteStart = Math.min(sentences[first]?.start ?? 0, ...facts.map((fact) => fact.count.span[0]));
  const quoteEnd = Math.max(sentences[last]?.end ?? 0, ...facts.map((fact) => fact.count.span[1]));
  const counts: Partial<Record<ExtractedMetric, ExtractedCount>> = {};
  for (const metric of EXTRACTED_METRICS) {
    const fact = group.counts.get(metric);
    if (!fact) continue;
    counts[metric] = {
      value: fact.count.value,
      qualifier: fact.count.qualifier,
      span: [fact.count.span[0], fact.count.span[1]],
      ...(fact.suppressed ? { includes_suppressed: true as const } : {}),
      rule: fact.rule,
    };
  }
  return {
    claimant: group.claimant,
    attacker: group.attacker,
    weapon: group.weapon,
    kind: group.when?.kind ?? "attack",
    scope: group.scope,
    start: group.when?.start ?? null,
    end: group.when?.end ?? null,
    ...counts,
    quote: text.slice(quoteStart, quoteEnd),
    quoteStart,
    rule: [...new Set(facts.map((fact) => fact.rule))].join(" + "),
    confidence: confidenceOf(facts, group),
  };
}

/** Lower where the claimant, the weapon or the date had to be taken from elsewhere in the text. */
function confidenceOf(facts: readonly Fact[], group: Group): number {
  let confidence = 0.98;
  if (!facts.some((fact) => fact.attributed)) confidence -= 0.08;
  if (facts.some((fact) => !fact.named)) confidence -= 0.04;
  if (facts.some((fact) => fact.derived)) confidence -= 0.05;
  if (!group.when?.end) confidence -= 0.05;
  return Math.round(confidence * 100) / 100;
}
