import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openWriter } from "../db/open.ts";
import { reportText, Workplace } from "./testing/command.ts";

let place: Workplace;
beforeEach(async () => {
  place = new Workplace();
  const text = reportText({ published: "2024-11-22", url: "https://example.org/a", launched: 31, shotDown: 20 });
  await place.run(["ingest", place.write("a.md", text)]);
});
afterEach(() => place.remove());

function tamper(sql: string): void {
  const db = openWriter(place.database);
  db.$client.exec(sql);
  db.$client.close();
}

describe("ledger check", () => {
  it("finds no fault in a sound ledger", async () => {
    expect(await place.run(["check"])).toEqual({
      code: 0,
      stdout: "Release 1: 1 claims, 0 wait for review; no faults.\n",
      stderr: "",
    });
  });

  it("finds that the rates are not what the claims give", async () => {
    tamper("DELETE FROM figure");
    const { code, stderr } = await place.run(["check"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Table figure differs from what the claims give in \d+ rows\.\n$/);
  });

  it("finds that the release names other claims than there are", async () => {
    tamper("DROP TRIGGER IF EXISTS release_no_update; UPDATE release SET claims = 7");
    const { code, stderr } = await place.run(["check"]);
    expect(code).toBe(1);
    expect(stderr).toContain("Release 1 names 7 claims; there are 1.");
  });

  it("finds that a claim was changed behind the writer's back", async () => {
    tamper("DROP TRIGGER IF EXISTS claim_no_update; UPDATE claim SET launched = 32");
    const { code, stderr } = await place.run(["check"]);
    expect(code).toBe(1);
    expect(stderr).toContain("Release 1 is not what was committed: its rows do not give its checksum.");
  });

  it("says that there is no ledger", async () => {
    const empty = new Workplace();
    const { code, stderr } = await empty.run(["check"]);
    empty.remove();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^No ledger at .*"npm start" creates it.*\n$/);
  });
});

describe("ledger backup", () => {
  it("copies the ledger, and never over a file", async () => {
    const copy = `${place.folder}/copy.db`;
    expect(await place.run(["backup", copy])).toMatchObject({ code: 0, stderr: "" });
    expect(await place.run(["check"], "", undefined, { LEDGER_DB: copy })).toMatchObject({
      code: 0,
      stdout: "Release 1: 1 claims, 0 wait for review; no faults.\n",
    });
    const again = await place.run(["backup", copy]);
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/copy\.db is there already/);
  });

  it("says that the copy can't be written there", async () => {
    const { code, stderr } = await place.run(["backup", `${place.folder}/none/copy.db`]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/none\/copy\.db can't be written: /);
  });
});
