import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "../../domain/claim.ts";
import type { Extraction } from "../../extractor/extract.ts";
import { claimLetter, segmentsOf } from "./segments.ts";

const TEXT = "114 drones, 64 shot down, two hurt.";
const CLAIM: ExtractedClaim = {
  claimant: "ukrainian-air-force",
  attacker: "RU",
  weapon: "drone",
  kind: "attack",
  scope: "national",
  start: null,
  end: null,
  launched: { value: 114, qualifier: "exact", span: [0, 3] },
  intercepted: { value: 64, qualifier: "exact", span: [12, 14], includes_suppressed: true },
  quote: TEXT,
  quoteStart: 0,
  rule: "test",
  confidence: 1,
};
const EXTRACTION: Extraction = {
  language: "en",
  claims: [CLAIM],
  notCounted: [{ span: [26, 29], text: "two", reason: "people", detail: "Counts people, not weapons." }],
  warnings: [],
  mentions: [],
};

describe("segmentsOf", () => {
  it("cuts the text at every number without losing a character", () => {
    const segments = segmentsOf(TEXT, EXTRACTION);
    expect(segments.map(({ from, to }) => TEXT.slice(from, to)).join("")).toBe(TEXT);
    expect(
      segments
        .filter((one) => one.count)
        .map((one) => [TEXT.slice(one.from, one.to), one.count?.metric, one.count?.claims]),
    ).toEqual([
      ["114", "launched", "A"],
      ["64", "stopped", "A"],
    ]);
    expect(segments.find((one) => one.uncounted)).toEqual({ from: 26, to: 29, uncounted: 1 });
  });

  it("marks the words beside the numbers, and no number twice", () => {
    const mentions: Extraction["mentions"] = [
      { kind: "number", span: [0, 3], text: "114" },
      { kind: "weapon", span: [0, 10], text: "114 drones" },
      { kind: "date", span: [11, 24], text: " 64 shot down" },
      { kind: "weapon", span: [4, 10], text: "drones" },
      { kind: "action", span: [15, 24], text: "shot down" },
    ];
    const segments = segmentsOf(TEXT, { ...EXTRACTION, mentions });
    expect(segments.map(({ from, to }) => TEXT.slice(from, to)).join("")).toBe(TEXT);
    expect(segments.filter((one) => one.names)).toEqual([{ from: 4, to: 10, names: "weapon" }]);
    expect(segments[0]?.count?.metric).toBe("launched");
  });

  it("names both claims of a shared number", () => {
    const two = { ...EXTRACTION, claims: [CLAIM, { ...CLAIM, weapon: "shahed" as const }] };
    expect(segmentsOf(TEXT, two)[0]?.count?.claims).toBe("A, B");
  });
});

it("goes on after Z", () => {
  expect([0, 25, 26, 27].map(claimLetter)).toEqual(["A", "Z", "AA", "AB"]);
});
