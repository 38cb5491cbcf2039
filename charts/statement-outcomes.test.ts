import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Counts } from "../domain/claim.ts";
import { statementLine, statementOutcomes, statementShare, unaccountedText } from "./statement-outcomes.ts";

const exact = (value: number) => ({ value, qualifier: "exact" as const });
const NIGHT: Counts = { launched: exact(114), intercepted: exact(64), lost: { value: 41, qualifier: "about" } };

describe("statementLine", () => {
  it("puts the numbers first and keeps the qualifiers", () => {
    expect(statementLine(NIGHT, 9, "en")).toBe("64 of 114 shot down, about 41 lost to EW, about 9 not stated");
  });

  it("says that launched is not stated", () => {
    expect(statementLine({ intercepted: exact(42) }, null, "en")).toBe("42 shot down, launched not stated");
  });

  it("says that no outcome is stated, and not that none was stopped", () => {
    expect(statementLine({ launched: exact(1) }, 1, "en")).toBe("1 launched, outcome not stated");
    expect(statementLine({ launched: { value: null, reason: "withheld" } }, null, "en")).toBe("no numbers stated");
  });

  it("bends to one, and leaves out what nothing is left for", () => {
    const one = { launched: exact(4), intercepted: exact(3), hits: exact(1) };
    expect(statementLine(one, 0, "en")).toBe("3 of 4 shot down, 1 hit");
    expect(statementLine({ ...one, hits: { value: 2, qualifier: "about" } }, 0, "en")).toBe(
      "3 of 4 shot down, about 2 hits",
    );
    expect(statementLine({ launched: exact(2), did_not_reach: exact(1) }, 1, "en")).toBe(
      "1 of 2 did not reach its target, 1 not stated",
    );
    expect(statementLine(one, 0, "uk")).toBe("збито 3 із 4, влучило 1");
  });

  it("names a merged number as one", () => {
    expect(statementLine({ launched: exact(100), stopped: exact(80) }, 20, "en")).toBe(
      "80 of 100 shot down or suppressed, 20 not stated",
    );
  });
});

describe("statementShare", () => {
  it("counts shot down and lost to EW, or the merged number", () => {
    expect(statementShare(NIGHT, "en")).toBe("92%");
    expect(statementShare({ launched: exact(100), stopped: exact(80) }, "en")).toBe("80%");
  });

  it("gives the two numbers below ten, and nothing where one is missing", () => {
    expect(statementShare({ launched: exact(6), intercepted: exact(5) }, "en")).toBe("5 of 6");
    expect(statementShare({ intercepted: exact(42) }, "en")).toBeNull();
    expect(statementShare({ launched: exact(8) }, "en")).toBeNull();
  });

  it("gives no share of claims that can't be right", () => {
    expect(statementShare({ launched: exact(16), intercepted: exact(15), lost: exact(11) }, "en")).toBeNull();
  });
});

describe("statementOutcomes", () => {
  it("closes on launched wherever the outcomes fit into it", () => {
    const part = fc.nat(300);
    fc.assert(
      fc.property(part, part, part, part, (down, ew, left, rest) => {
        const launched = down + ew + left + rest;
        const outcomes = statementOutcomes({
          launched: exact(launched),
          intercepted: exact(down),
          lost: exact(ew),
          left: exact(left),
        });
        expect(outcomes.open).toBe(rest);
        expect(outcomes.down + outcomes.both + outcomes.ew + outcomes.left + outcomes.open).toBe(launched);
      }),
    );
  });

  it("has no open part where launched is not stated", () => {
    expect(statementOutcomes({ intercepted: exact(42) })).toMatchObject({ launched: null, down: 42, open: 0 });
  });
});

it("lets what is derived inherit “about”", () => {
  expect(unaccountedText(NIGHT, 9, "en")).toBe("about 9");
  expect(unaccountedText({ launched: exact(10), intercepted: exact(4) }, 6, "en")).toBe("6");
  expect(unaccountedText({ intercepted: exact(4) }, null, "en")).toBeNull();
});
