import { expect, test } from "vitest";
import { exampleReading } from "./reading.ts";

test.each(["en", "uk"] as const)("the example in %s shows what the desk can do", (lang) => {
  const { extraction } = exampleReading(lang);
  const read = extraction?.claims.map(({ claimant, weapon, launched, intercepted, lost, left }) => [
    claimant,
    weapon,
    ...[launched, intercepted, lost, left].map((count) => count?.value ?? null),
  ]);
  expect(read).toEqual([
    ["ukrainian-air-force", "drone", 188, 76, 96, 5],
    ["ukrainian-air-force", "drone", 114, 64, 41, null],
    ["ukrainian-air-force", "kh-101", 7, 6, null, null],
    ["russian-mod", "drone", null, 42, null, null],
    ["ukrainian-president", "drone", 460, null, null, null],
  ]);
  expect(extraction?.notCounted.map(({ reason }) => reason)).toContain("people");
});
