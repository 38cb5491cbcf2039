import { describe, expect, it } from "vitest";
import { EXTRACTED_METRICS } from "../domain/claim.ts";
import { extract } from "./extract.ts";
import { ruleDetail } from "./rule-details.ts";

const TEXTS = [
  "The air force shot down 20 of the 31 drones that Russia launched overnight. Another six were lost and two flew on to Belarus.",
  "Russia attacked Ukraine with 31 drones and four missiles. All the missiles were destroyed.",
  "The Ukrainian air defence destroyed overnight:\n- 12 drones;\n- three Kh-101 cruise missiles.",
  "The Ukrainian Air Force reported on an attack by Russia. Hits by drones were recorded at five locations, and debris fell at three. All but two of the nine drones were shot down.",
  "У ніч на 22 листопада противник запустив 31 дрон. Збито 20 БпЛА, ще шість локаційно втрачено.",
  "Ночью силы ПВО уничтожили 12 беспилотников над Курской областью и три над Брянской.",
];

describe("ruleDetail", () => {
  it.each(TEXTS)("says how each number of %j was read", (text) => {
    const { claims } = extract({ text, published: "2024-11-22" });
    const counts = claims.flatMap((claim) => EXTRACTED_METRICS.flatMap((metric) => claim[metric] ?? []));
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.filter(({ rule }) => ruleDetail(rule ?? "") === null)).toEqual([]);
  });

  it("does not invent a reason for a rule that it doesn't know", () => {
    expect(ruleDetail("launched:constructor")).toBe(null);
    expect(ruleDetail("")).toBe(null);
  });
});
