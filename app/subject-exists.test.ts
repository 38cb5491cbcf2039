import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillLedger, newLedger } from "./api/testing/ledger.ts";
import { subjectExists } from "./subject-exists.ts";

let ledger: ReturnType<typeof newLedger>;
beforeAll(() => {
  ledger = newLedger();
  fillLedger(ledger.db);
});
afterAll(() => ledger.close());

describe("before a page is rendered", () => {
  test.each([
    ["/weapons/drone", true],
    ["/weapons/no-such-weapon", false],
    ["/claimants/russian-mod", true],
    ["/claimants/nobody", false],
    ["/attacks/RU-1999-01-01", false],
    ["/reports/r-0", false],
    ["/reports/%E0%A4%A", false],
    ["/attacks", true],
    ["/method", true],
  ])("it is known that %s has a subject: %s", (path, expected) => {
    expect(subjectExists(path)).toBe(expected);
  });

  test("a ledger that can't be read is an error, not an absence", () => {
    const path = process.env.LEDGER_DB;
    process.env.LEDGER_DB = `${path}-that-is-not-there`;
    try {
      expect(() => subjectExists("/attacks")).toThrow(/-that-is-not-there/);
      expect(subjectExists("/method")).toBe(true);
    } finally {
      process.env.LEDGER_DB = path;
    }
  });
});
