import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Workplace } from "./testing/command.ts";

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
});
afterAll(() => place.remove());

const gold = (id: string, rest: object): string =>
  JSON.stringify({ id, lang: "en", publisher: null, published: "2024-11-22", claims: [], ...rest });
const claim = (rest: object) => ({
  claimant: "ukrainian-air-force",
  attacker: "RU",
  weapon: "drone",
  kind: "attack",
  scope: "national",
  start: "2024-11-21",
  end: "2024-11-22",
  ...rest,
});
const told = "The Ukrainian Air Force said that Russia launched 31 drones overnight.";

describe("ledger evaluate", () => {
  it("scores by metric, language and weapon, and names every miss", async () => {
    const path = place.write(
      "gold.jsonl",
      [
        gold("right", { text: told, claims: [claim({ launched: { value: 31, qualifier: "exact" } })] }),
        gold("wrong", { text: told, claims: [claim({ launched: { value: 30, qualifier: "exact" } })] }),
        gold("silent", { text: "The parliament met for 3 hours.", claims: [] }),
      ].join("\n"),
    );
    const { code, stdout } = await place.run(["evaluate", path]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      "passages 3, gold claims 2, gold counts 2\nclaims    precision 0.500 recall 0.500 F1 0.500\n",
    );
    expect(stdout).toContain(
      "negatives 1.000 (1/1) · claimant 1.000 (1/1) · qualifier 1.000 (1/1) · dates 1.000 (2/2)\n",
    );
    expect(stdout).toMatch(/by metric\n {2}launched {2}precision 0\.500/);
    expect(stdout).toMatch(/by language\n {2}en/);
    expect(stdout).toMatch(/by weapon\n {2}drone/);
    expect(stdout).toContain(
      "misses\nwrong\n  missed   RU drone attack national: launched 30\n  invented RU drone attack national: launched 31\n",
    );
  });

  it("reads a passage without text from the file that its id names", async () => {
    place.write("page.txt", told);
    const path = place.write("beside.jsonl", gold("page.txt", { claims: [claim({ launched: { value: 31 } })] }));
    expect((await place.run(["evaluate", path])).stdout).toContain("fields    precision 1.000 recall 1.000 F1 1.000");
  });

  it("names a line that is no gold passage, and a file that is not there", async () => {
    const path = place.write("broken.jsonl", `${gold("a", { text: told })}\n{"id":"b"}\n`);
    const broken = await place.run(["evaluate", path]);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/broken\.jsonl:2: lang: /);
    const missing = await place.run(["evaluate", `${place.folder}/none.jsonl`]);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toMatch(/none\.jsonl: There is no such file or folder\.\n$/);
  });

  it("gives no figures where there was nothing to score", async () => {
    for (const [path, reason] of [
      [place.write("empty.jsonl", "\n"), /empty\.jsonl: It holds no passage that can be scored;/],
      [place.folder, /: It is a folder; name a file\./],
    ] as const) {
      const { code, stdout, stderr } = await place.run(["evaluate", path]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(reason);
    }
  });
});
