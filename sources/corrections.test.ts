import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCorrections } from "./corrections.ts";

const entry = (rest: string): string => `
- report: https://example.org/a
  claim: { claimant: media, weapon: cruise-missile, start: 2024-11-21, end: 2024-11-22, expect: { launched: 50, intercepted: at least 41 } }
  reason: A reason.
  source: A source.
  status: open
  ${rest}`;

describe("parseCorrections", () => {
  it("reads counts as they are written", () => {
    const rest = "action: override\n  counts: { launched: withheld, lost: about 4, active: at most 3, left: 0 }";
    const { corrections, problems } = parseCorrections(entry(rest), "c.yaml");
    expect(problems).toEqual([]);
    expect(corrections[0]).toMatchObject({
      action: "override",
      claim: {
        scope: "national",
        expect: {
          launched: { value: 50, qualifier: "exact" },
          intercepted: { value: 41, qualifier: "at_least" },
        },
      },
      counts: {
        launched: { value: null, reason: "withheld" },
        lost: { value: 4, qualifier: "about" },
        active: { value: 3, qualifier: "at_most" },
        left: { value: 0, qualifier: "exact" },
      },
    });
  });

  it.each([
    ["an action that is none", "action: delete", /entry 1/],
    ["an override without counts", "action: override", /counts/],
    [
      "a count that is none",
      "action: override\n  counts: { launched: many }",
      /"many" is no count; write a whole number/,
    ],
    ["a metric that is none", "action: override\n  counts: { launch: 4 }", /launch/],
    ["a merge with nothing", "action: merge", /with/],
    [
      "a merge of two statements",
      "action: merge\n  with: { claimant: media, weapon: kalibr, start: null, end: null, expect: { launched: 4 } }",
      /both claims state launched/,
    ],
    [
      "parts that are no parts",
      "action: split\n  parts: [{ weapon: drone, counts: { launched: 50, intercepted: 41 } }, { weapon: kalibr, counts: { launched: 0, intercepted: 0 } }]",
      /drone is no part of cruise-missile/,
    ],
    [
      "parts that do not add up",
      "action: split\n  parts: [{ weapon: kh-101, counts: { launched: 30, intercepted: 31 } }, { weapon: kalibr, counts: { launched: 10, intercepted: 10 } }]",
      /launched: the parts must add up to what the whole states, 50/,
    ],
    [
      "parts that lose a number of the whole",
      "action: split\n  parts: [{ weapon: kh-101, counts: { launched: 30 } }, { weapon: kalibr, counts: { launched: 20 } }]",
      /intercepted: the parts must add up/,
    ],
  ])("names %s and keeps the other entries", (_what, rest, reason) => {
    const { corrections, problems } = parseCorrections(entry(rest) + entry("action: drop"), "c.yaml");
    expect(corrections.map(({ action }) => action)).toEqual(["drop"]);
    expect(problems).toHaveLength(1);
    expect(`${problems[0]?.name}: ${problems[0]?.reason}`).toMatch(reason);
    expect(problems[0]?.name).toBe("c.yaml, entry 1");
  });

  it.each([
    ["broken YAML", "- action: [", /not valid YAML/],
    ["no list", "action: drop", /is no list/],
  ])("says what is wrong with a file of %s", (_what, text, reason) => {
    const { corrections, problems } = parseCorrections(text, "c.yaml");
    expect(corrections).toEqual([]);
    expect(problems[0]?.reason).toMatch(reason);
  });

  it("takes an empty file for no corrections", () => {
    expect(parseCorrections("# none yet\n", "c.yaml")).toEqual({ corrections: [], problems: [] });
  });
});

it("seeds/corrections.yaml has no entry at fault", () => {
  const text = readFileSync(new URL("../seeds/corrections.yaml", import.meta.url), "utf8");
  const { corrections, problems } = parseCorrections(text, "seeds/corrections.yaml");
  expect(problems).toEqual([]);
  expect(corrections.length).toBeGreaterThan(0);
});
