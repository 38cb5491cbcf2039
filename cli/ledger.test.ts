import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Workplace } from "./testing/command.ts";

const place = new Workplace();
afterAll(() => place.remove());

describe("a word that is no command", () => {
  test.each([["nope"], ["help", "nope"], ["nope", "--help"]])("is wrong usage: ledger %s %s", async (...args) => {
    expect(await place.run(args)).toEqual({
      code: 2,
      stdout: "",
      stderr: "error: unknown command 'nope'\n(ledger --help lists the commands)\n",
    });
  });

  test("is taken for one that it is close to", async () => {
    expect((await place.run(["impotr", "--help"])).stderr).toContain("(Did you mean import?)");
  });
});

test("help names every command, and help about one is that of the command", async () => {
  const help = await place.run(["help"]);
  expect(help.code).toBe(0);
  for (const name of ["extract", "ingest", "import", "check", "backup"]) expect(help.stdout).toContain(`\n  ${name} `);
  expect(await place.run(["help", "help"])).toEqual(help);
  expect(await place.run(["help", "backup"])).toEqual(await place.run(["backup", "--help"]));
});

test("a table that can't be read is named with the reason, in words, and the others are read", async () => {
  mkdirSync(join(place.folder, "tables"));
  const table = place.write("table.csv", "a,b\n1,2\n");
  const missing = join(place.folder, "missing.csv");
  const { code, stderr } = await place.run(["import", missing, join(place.folder, "tables"), join(table, "x"), table]);
  expect(code).toBe(1);
  const [first, second, third, fourth] = stderr.split("\n");
  expect(first).toBe(`${missing}: There is no such file or folder.`);
  expect(second).toBe(`${join(place.folder, "tables")}: It is a folder; name a file.`);
  expect(third).toBe(`${join(table, "x")}: A part of its path is a file, not a folder.`);
  expect(fourth).toMatch(/table\.csv: The header lacks time_start/);
  expect(stderr).not.toMatch(/E[A-Z]{4,}/);
});
