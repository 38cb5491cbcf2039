import { once } from "node:events";
import { CommanderError } from "commander";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractCommand } from "./extract.ts";
import { extractLines } from "./extract-lines.ts";
import { reportText, Workplace } from "./testing/command.ts";

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
});
afterAll(() => place.remove());

const text = reportText({ published: "2024-11-22", url: "https://example.org/a", launched: 31, shotDown: 20 });
const passage = (id: string | number, launched = 31): string =>
  JSON.stringify({
    id,
    published: "2024-11-22",
    text: `The Ukrainian Air Force said that Russia launched ${launched} drones overnight.`,
  });

describe("ledger extract", () => {
  it("prints the claims of a file as JSON, every count at its span", async () => {
    const path = place.write("a.md", text);
    const { code, stdout, stderr } = await place.run(["extract", path]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [document] = JSON.parse(stdout) as [Record<string, unknown>];
    expect(document).toMatchObject({ id: path, publisher: "A Paper", published: "2024-11-22", language: "en" });
    const claims = document.claims as Record<string, { value: number; span: [number, number] }>[];
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      claimant: "ukrainian-air-force",
      attacker: "RU",
      weapon: "drone",
      start: "2024-11-21",
      end: "2024-11-22",
      launched: { value: 31, qualifier: "exact" },
      intercepted: { value: 20, qualifier: "exact" },
    });
    const body = text.slice(text.lastIndexOf("---\n") + 4);
    expect(body.slice(...(claims[0]?.launched?.span ?? [0, 0]))).toBe("31");
    expect(body.slice(...(claims[0]?.intercepted?.span ?? [0, 0]))).toBe("20");
  });

  it("explains each count by its phrase and rule, and each number that it left alone by the reason", async () => {
    const path = place.write("b.md", `${text}Two people were injured on 22 November.\n`);
    const { stdout } = await place.run(["extract", "--explain", path]);
    expect(stdout).toMatch(/ukrainian-air-force +RU drone +attack +2024-11-21 to 2024-11-22 +launched 31, .*20/);
    expect(stdout).toMatch(/^ {4}“The Ukrainian Air Force said .*”$/m);
    expect(stdout).toMatch(/^ {4}launched 31 at 53-55 by launched:\S+: .+\.$/m);
    expect(stdout).toMatch(
      /^ {4}intercepted 20 at 47-49 by intercepted:active: The number is the object of the verb, as in .*$/m,
    );
    expect(stdout).toMatch(/^ {4}beside: .*claimant “Air Force”.*weapon “drones”.*date “overnight”$/m);
    expect(stdout).toMatch(/^ {2}not counted: “Two” at \d+-\d+\. Counts people, not weapons\.$/m);
    expect(stdout).toMatch(/^ {2}not counted: “22 November” at \d+-\d+\. Part of a date\.$/m);
  });

  it("prints CSV with a header row and a row for each claim", async () => {
    const path = place.write("c.md", text);
    const { stdout } = await place.run(["extract", "--format", "csv", path]);
    const rows = stdout.split("\r\n");
    expect(rows[0]).toMatch(
      /^document,claimant,attacker,weapon,kind,scope,start,end,launched,launched_qualifier,intercepted/,
    );
    expect(rows[1]).toContain(",ukrainian-air-force,RU,drone,attack,national,2024-11-21,2024-11-22,31,exact,20,exact,");
    expect(rows).toHaveLength(3);
  });

  it("reads standard input and takes the day of publication from its option", async () => {
    const input = "Russia launched 31 drones overnight, the Ukrainian Air Force said.";
    const { stdout } = await place.run(["extract", "--published", "2023-05-09", "-"], input);
    expect(JSON.parse(stdout)).toMatchObject([{ id: "<stdin>", claims: [{ start: "2023-05-08", end: "2023-05-09" }] }]);
  });

  it("names what it can't read, goes on, and ends with 1", async () => {
    const [bad, good] = [place.write("bad.md", Uint8Array.of(0, 1)), place.write("good.md", text)];
    const { code, stdout, stderr } = await place.run(["extract", bad, `${place.folder}/none.md`, good]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/bad\.md: It is binary;.*\n.*none\.md: There is no such file or folder\.\n/);
    expect(JSON.parse(stdout)).toMatchObject([{ id: good }]);
  });

  it.each([
    [["extract", "--format", "xml", "a.md"], /--format <format>.* table, json, jsonl, csv/],
    [["extrakt"], /Did you mean extract/],
    [["ingest"], /missing required argument/],
  ])("ends %j with 2 and says what is right", async (args, message) => {
    const { code, stderr } = await place.run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it.each([
    [["--published", "2024-02-30", "a.md"], /a date that exists/],
    [["--language", "de", "a.md"], /en, uk, ru/],
    [["--url", "here", "a.md"], /a whole address/],
    [["--jsonl", "a.md"], /takes no path/],
    [["--jsonl", "--format", "csv"], /'--jsonl' cannot be used with option '--format <format>'/],
    [["--jsonl", "--language", "uk"], /'--jsonl' cannot be used with option '--language <language>'/],
    [["--explain", "--format", "json", "a.md"], /--explain prints a table; it can't be json/],
    [["--threads", "2", "a.md"], /--threads goes with --jsonl/],
    [["--jsonl", "--threads", "0"], /a number from 1 to 256/],
  ])("refuses %j and says what is right", async (args, message) => {
    let said = "";
    const writeErr = (text: string): void => {
      said += text;
    };
    const command = extractCommand().exitOverride().configureOutput({ writeErr });
    await expect(command.parseAsync(args, { from: "user" })).rejects.toBeInstanceOf(CommanderError);
    expect(said).toMatch(message);
  });

  it("explains itself with --help", async () => {
    const { code, stdout } = await place.run(["extract", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples:/);
  });
});

describe("ledger extract --jsonl", () => {
  const answersOf = (stdout: string) =>
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));

  it("answers every line in order, a broken one in its place, and ends with 1", async () => {
    const input = [
      passage("a", 31),
      "{",
      passage(7, 32),
      "",
      '{"id":"no text"}',
      '{"text":"no id"}',
      "[]",
      '{"id":"day","text":"","published":"2024-02-30"}',
      passage("b", 33),
    ].join("\n");
    const { code, stdout, stderr } = await place.run(["extract", "--jsonl"], input);
    const answers = answersOf(stdout);
    expect(answers).toMatchObject([
      { id: "a", claims: [{ launched: { value: 31 } }], warnings: [] },
      { id: null, line: 2, error: expect.stringMatching(/not valid JSON/) },
      { id: 7, claims: [{ launched: { value: 32 } }] },
      { id: null, line: 4, error: expect.stringMatching(/empty/) },
      { id: null, line: 5, error: expect.stringMatching(/^text:/) },
      { id: null, line: 6, error: expect.stringMatching(/^id:/) },
      { id: null, line: 7, error: expect.stringMatching(/^line:/) },
      { id: null, line: 8, error: expect.stringMatching(/^published:/) },
      { id: "b", claims: [{ launched: { value: 33 } }] },
    ]);
    expect(Object.keys(answers[0])).toEqual(["id", "claims", "notCounted", "warnings"]);
    expect(code).toBe(1);
    expect(stderr).toBe('6 lines could not be read; see "error" in the output.\n');
  });

  it.each(["\n", "\r\n"])("reads lines that end with %j, the last one ended or not", async (end) => {
    const input = passage("a") + end + passage("b");
    const open = await place.run(["extract", "--jsonl"], input);
    expect(open).toMatchObject({ code: 0, stderr: "" });
    expect(answersOf(open.stdout)).toMatchObject([{ id: "a" }, { id: "b" }]);
    expect(await place.run(["extract", "--jsonl"], input + end)).toEqual(open);
  });

  it("gives no line for no input", async () => {
    expect(await place.run(["extract", "--jsonl"], "")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("passes over a line that is too long, and one that is not UTF-8", async () => {
    const latin1 = Buffer.from('{"id":1,"text":"caf\xe9"}\n', "latin1");
    const input = Buffer.concat([latin1, Buffer.from(`${"a".repeat(5_000_001)}\n${passage("b")}\n`)]);
    const { code, stdout } = await place.run(["extract", "--jsonl"], input);
    expect(code).toBe(1);
    expect(answersOf(stdout)).toMatchObject([
      { id: null, line: 1, error: "The line is not UTF-8." },
      { id: null, line: 2, error: "The line has more than 5 MB." },
      { id: "b" },
    ]);
  });

  it("gives the same lines in the same order from several threads as from one", async () => {
    const lines = Array.from({ length: 900 }, (_, n) => (n % 300 === 299 ? "{" : passage(n, 20 + (n % 80))));
    const input = `${lines.join("\n")}\n`;
    const [several, one] = await Promise.all(
      ["3", "1"].map((threads) => place.run(["extract", "--jsonl", "--threads", threads], input)),
    );
    expect(several).toEqual(one);
    expect(several?.code).toBe(1);
    const answers = answersOf(several?.stdout ?? "");
    expect(answers.map((answer) => answer.id ?? answer.line - 1)).toEqual(lines.map((_, n) => n));
    expect(answers.at(-2)).toMatchObject({ id: 898, claims: [{ launched: { value: 20 + (898 % 80) } }] });
  });

  it("answers a line before the next one comes", async () => {
    const child = place.start(["extract", "--jsonl"]);
    for (const id of ["first", "second"]) {
      child.stdin.write(`${passage(id)}\n`);
      const [answer] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
      expect(JSON.parse(answer)).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  });

  it.each([1, 1500])("ends quietly when nobody reads on after %d lines", async (before) => {
    const child = place.start(["extract", "--jsonl", "--threads", "2"]);
    child.stdin.on("error", () => {});
    child.stdin.write(`${passage("a")}\n`.repeat(before));
    await once(child.stdout, "data");
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdin.end(`${passage("b")}\n`.repeat(1000));
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(stderr).toBe("");
  });

  it("reads no further than its reader takes", async () => {
    let pulled = 0;
    async function* endless() {
      for (;;) {
        pulled += 1;
        yield Buffer.from(`${passage(pulled)}\n`);
      }
    }
    let written = 0;
    let release: () => void = () => {};
    const write = () => {
      written += 1;
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    };
    void extractLines(endless(), write, 1);
    await expect.poll(() => written).toBe(1);
    expect(pulled).toBe(1);
    release();
    await expect.poll(() => written).toBe(2);
    expect(pulled).toBe(2);
  });
});
