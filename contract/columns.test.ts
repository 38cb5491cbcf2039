import { describe, expect, test } from "vitest";
import type { Claim } from "../domain/claim.ts";
import { type Rate, rateStatus } from "../domain/rates.ts";
import { ATTACK_COLUMNS, CLAIM_COLUMNS, RATE_COLUMNS } from "./columns.ts";
import { csvHeader, csvLine } from "./csv.ts";
import { HOW_TO_DEPRECATE } from "./deprecations.ts";
import { FIELDS } from "./fields.ts";
import recorded from "./recorded-columns.json" with { type: "json" };
import { READ_ROUTES } from "./routes.ts";

const files = READ_ROUTES.flatMap((route) => (route.file ? [{ path: route.path, columns: route.file.columns }] : []));

describe("columns are a promise", () => {
  test.each(files)("$path.csv keeps every recorded column in its place", ({ path, columns }) => {
    const promised = (recorded as Record<string, string[]>)[path];
    const names = columns.map((column) => column.name);
    expect(promised, `${path}.csv is not in contract/recorded-columns.json: record its columns there`).toBeDefined();
    expect(
      names.slice(0, promised?.length),
      `A column was renamed, moved or removed. ${HOW_TO_DEPRECATE} A new column goes at the end, here and in recorded-columns.json.`,
    ).toEqual(promised);
    expect(names, "Record the new column at the end of contract/recorded-columns.json").toHaveLength(
      promised?.length ?? 0,
    );
  });

  test.each(files)("$path.csv has snake_case names, each once and each described", ({ columns }) => {
    const names = columns.map((column) => column.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(FIELDS[name], `${name} has no entry in contract/fields.ts`).toMatch(/\S/);
    }
  });

  test("no recorded file has vanished", () => {
    expect(Object.keys(recorded).sort()).toEqual(files.map((file) => file.path).sort());
  });
});

const rate: Rate = {
  period_start: "2024-11-01",
  period_end: "2024-11-30",
  attacker: "RU",
  weapon: "drone",
  claimant: "preferred",
  measure: "stopped",
  numerator: 105,
  denominator: 114,
  rate: 105 / 114,
  ci_low: 0.85,
  ci_high: 0.96,
  low: 105 / 114,
  high: 1,
  attacks: 1,
  days_covered: 1,
  days: 30,
  partial: false,
  launched: 114,
  intercepted: 64,
  lost: 41,
  stopped: 0,
  left: 0,
  active: 0,
  did_not_reach: 0,
  unaccounted: 9,
  stopped_without_launched: 0,
  hits: 0,
  claimants: ["ukrainian-air-force", "russian-mod"],
};

function cells(columns: typeof RATE_COLUMNS, row: Rate): Record<string, string> {
  const names = csvHeader(columns, "plain").trim().split(",");
  const values = csvLine(columns, row, "plain").replace("\r\n", "").split(",");
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? ""]));
}

describe("rows", () => {
  test("a share is written with every digit, and its status says why there is none", () => {
    expect(cells(RATE_COLUMNS, rate)).toMatchObject({
      numerator: "105",
      rate: String(105 / 114),
      rate_status: "given",
    });
    const few = { ...rate, numerator: 5, denominator: 6, rate: null };
    expect(cells(RATE_COLUMNS, few)).toMatchObject({ numerator: "5", rate: "", rate_status: "too_few" });
    expect(rateStatus({ ...rate, numerator: 0, denominator: 0, rate: null })).toBe("no_figures");
  });

  test("a number that is not stated is an empty cell with its reason, and a stated zero is 0", () => {
    const claim: Claim = {
      id: "c1",
      version: 1,
      report_id: "r1",
      claimant: "ukrainian-air-force",
      attacker: "RU",
      weapon: "drone",
      kind: "attack",
      scope: "national",
      start: null,
      end: "2024-11-22",
      counts: {
        launched: { value: null, reason: "withheld" },
        intercepted: { value: 64, qualifier: "at_least" },
        left: { value: 0, qualifier: "exact" },
      },
      evidence: "note",
      quote: "More than 64 were shot down.",
      rule: "rule",
      extractor: "x",
      confidence: 1,
      review: "published",
      review_reason: null,
      withdrawn: false,
    };
    const at = (name: string) => CLAIM_COLUMNS.find((column) => column.name === name)?.cell(claim);
    expect([at("launched"), at("launched_qualifier"), at("launched_status")]).toEqual([null, null, "withheld"]);
    expect([at("intercepted"), at("intercepted_qualifier"), at("intercepted_status")]).toEqual([
      64,
      "at_least",
      "stated",
    ]);
    expect([at("left"), at("left_status")]).toEqual([0, "stated"]);
    expect([at("lost"), at("lost_qualifier"), at("lost_status")]).toEqual([null, null, "not_stated"]);
    expect(at("start")).toBeNull();
  });

  test("attacks.csv has a row for each statement with the attack before it", () => {
    expect(ATTACK_COLUMNS.slice(0, 6).map((column) => column.name)).toEqual([
      "attack_id",
      "attacker",
      "start",
      "end",
      "agreement",
      "claimant",
    ]);
  });
});
