import { describe, expect, it } from "vitest";
import type { Attack, Statement } from "../domain/attack.ts";
import { attackFinding } from "./attack-finding.ts";

const exact = (value: number) => ({ value, qualifier: "exact" as const });

function statementOf(changes: Partial<Statement>): Statement {
  return {
    claimant: "ukrainian-air-force",
    weapon: "drone",
    scope: "national",
    counts: {},
    claim_ids: ["a"],
    report_ids: ["r"],
    variants: [],
    unaccounted: null,
    preferred: true,
    ...changes,
  };
}

function attackOf(attacker: string, statements: Statement[], disagreements: Attack["disagreements"] = []): Attack {
  return {
    id: `${attacker}-2024-11-19`,
    attacker,
    start: "2024-11-19",
    end: "2024-11-19",
    agreement: disagreements.length > 0 ? "conflict" : "one_claimant",
    statements,
    disagreements,
  };
}

const MINISTRY = statementOf({
  claimant: "russian-mod",
  weapon: "atacms",
  scope: "Bryansk Oblast",
  counts: { launched: exact(6), intercepted: exact(5) },
});
const OFFICIAL = statementOf({
  claimant: "us-official",
  weapon: "atacms",
  scope: "Bryansk Oblast",
  counts: { launched: exact(8), intercepted: exact(2) },
  preferred: false,
});

describe("attackFinding", () => {
  it("sets two claimants in conflict against each other, each by name", () => {
    const conflict = {
      weapon: "atacms" as const,
      scope: "Bryansk Oblast",
      metric: "intercepted",
      kind: "conflict" as const,
      values: [
        { claimant: "russian-mod" as const, value: 5, claim_id: "a" },
        { claimant: "us-official" as const, value: 2, claim_id: "b" },
      ],
    };
    const drones = statementOf({ claimant: "russian-mod", counts: { intercepted: exact(42) } });
    const finding = attackFinding(attackOf("UA", [drones, OFFICIAL, MINISTRY], [conflict]), "en");
    expect(finding.first).toBe(
      "Russia’s Ministry of Defence says it shot down 5 of 6 ATACMS missiles over Bryansk Oblast",
    );
    expect(finding.second).toBe("a US official says 2 of 8 ATACMS missiles were shot down over Bryansk Oblast");
    expect(finding.statements).toEqual([MINISTRY, OFFICIAL]);
  });

  it("takes the statement with the most weapons where nobody disagrees", () => {
    const small = statementOf({ weapon: "kinzhal", counts: { launched: exact(1) } });
    const night = statementOf({ counts: { launched: exact(114), intercepted: exact(64) } });
    const finding = attackFinding(attackOf("RU", [small, night]), "en");
    expect(finding.first).toBe("Ukraine’s Air Force says it shot down 64 of 114 attack drones");
    expect(finding.second).toBeNull();
  });

  it("adds what the same claimant says was lost, with its qualifier", () => {
    const counts = { launched: exact(114), intercepted: exact(64), lost: { value: 41, qualifier: "about" as const } };
    expect(attackFinding(attackOf("RU", [statementOf({ counts })]), "en").second).toBe(
      "about 41 were lost to electronic warfare",
    );
  });

  it("says what is not said", () => {
    const silent = statementOf({ claimant: "russian-mod", counts: { intercepted: exact(42) } });
    expect(attackFinding(attackOf("UA", [silent]), "en").first).toBe(
      "Russia’s Ministry of Defence says it shot down 42 attack drones, and does not say how many were launched",
    );
    const launched = statementOf({ weapon: "oreshnik", counts: { launched: exact(1) } });
    expect(attackFinding(attackOf("RU", [launched]), "en").first).toContain("Russia launched 1 Oreshnik missile and");
    const named = statementOf({ weapon: "zircon", counts: { launched: { value: null, reason: "named_only" } } });
    expect(attackFinding(attackOf("RU", [named]), "en").first).toBe(
      "Ukraine’s Air Force names Zircon missiles without a number",
    );
  });
});
