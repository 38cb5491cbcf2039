import { expect, test } from "vitest";
import type { Claim } from "../../domain/claim.ts";
import { differencesOf, reasonFromVersions } from "./differences.ts";

const claim = (counts: Claim["counts"], rest: Partial<Claim> = {}): Claim => ({
  id: "c-1",
  version: 1,
  report_id: "r-1",
  claimant: "ukrainian-air-force",
  attacker: "RU",
  weapon: "drone",
  kind: "attack",
  scope: "national",
  start: "2024-11-21",
  end: "2024-11-22",
  counts,
  evidence: "note",
  quote: "A sentence.",
  rule: "test",
  extractor: "test",
  confidence: 1,
  review: "published",
  review_reason: null,
  withdrawn: false,
  ...rest,
});
const exact = (value: number) => ({ value, qualifier: "exact" as const });

test("a revision names what differs, and nothing else", () => {
  const before = claim({ launched: exact(114), intercepted: exact(63), lost: { value: 41, qualifier: "about" } });
  const after = claim({ launched: exact(114), intercepted: exact(64), lost: exact(41), left: exact(2) });
  expect(differencesOf({ kind: "revised", before, after }, "en")).toEqual([
    { label: "Shot down", before: "63", after: "64" },
    { label: "Lost to EW", before: "about 41", after: "41" },
    { label: "Left the airspace", before: "not stated", after: "2" },
  ]);
});

test("a number that is withheld or gone is no zero", () => {
  const before = claim({ launched: exact(0), intercepted: exact(4) });
  const after = claim({ launched: { value: null, reason: "withheld" } });
  expect(differencesOf({ kind: "revised", before, after }, "en")).toEqual([
    { label: "Launched", before: "0", after: "withheld" },
    { label: "Shot down", before: "4", after: "not stated" },
  ]);
});

test("what is added has no before, what is withdrawn no after", () => {
  const stated = claim({ launched: exact(9) });
  expect(differencesOf({ kind: "added", before: null, after: stated }, "en")).toEqual([
    { label: "Launched", before: null, after: "9" },
  ]);
  expect(differencesOf({ kind: "withdrawn", before: stated, after: { ...stated, withdrawn: true } }, "en")).toEqual([
    { label: "Launched", before: "9", after: null },
  ]);
  const again = { kind: "added" as const, before: { ...stated, withdrawn: true }, after: stated };
  expect(differencesOf(again, "en")).toEqual([{ label: "Launched", before: null, after: "9" }]);
});

test("a claim that is added and waits for review says so", () => {
  const after = claim({ launched: exact(9) }, { review: "in_review", review_reason: "A reason." });
  expect(differencesOf({ kind: "added", before: null, after }, "en")).toEqual([
    { label: "Launched", before: null, after: "9" },
    { label: "State", before: null, after: "in review" },
  ]);
});

test("a change of state, and of the phrase alone, is named", () => {
  const before = claim({ launched: exact(9) });
  expect(differencesOf({ kind: "revised", before, after: { ...before, review: "in_review" } }, "en")).toEqual([
    { label: "State", before: "published", after: "in review" },
  ]);
  expect(differencesOf({ kind: "revised", before, after: { ...before, quote: "Another." } }, "en")).toEqual([
    { label: "Phrase", before: "“A sentence.”", after: "“Another.”" },
  ]);
});

test("in Ukrainian it is said in Ukrainian", () => {
  const before = claim({ launched: exact(9) });
  const after = claim({ launched: { value: null, reason: "withheld" } }, { review: "in_review" });
  expect(differencesOf({ kind: "revised", before, after }, "uk")).toEqual([
    { label: "Запущено", before: "9", after: "не оприлюднено" },
    { label: "Стан", before: "оприлюднено", after: "на перевірці" },
  ]);
});

test("without a reason on record the versions tell", () => {
  const before = claim({ launched: exact(9) });
  const revised = { kind: "revised" as const, before, after: before };
  expect(reasonFromVersions(revised, "en")).toBe("The report says so now.");
  expect(reasonFromVersions({ ...revised, after: { ...before, extractor: "test 2" } }, "en")).toBe(
    "Read anew: test 2.",
  );
  expect(reasonFromVersions({ kind: "added", before: null, after: before }, "en")).toBe("New in the ledger.");
  expect(reasonFromVersions(revised, "uk")).toBe("Тепер так каже повідомлення.");
});
