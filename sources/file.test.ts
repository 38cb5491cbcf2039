import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPath, readStream } from "./file.ts";
import { MAX_BYTES, type SourceResult } from "./problem.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sources-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array): Promise<SourceResult> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return (await all(path))[0] as SourceResult;
}

async function all(path: string): Promise<SourceResult[]> {
  const results: SourceResult[] = [];
  for await (const result of readPath(path)) results.push(result);
  return results;
}

const reasonOf = (result: SourceResult): string => ("problem" in result ? result.problem.reason : "");

describe("readPath", () => {
  it("takes what the front matter says, and the body as it stands", async () => {
    const result = await read(
      "a.md",
      "---\ntitle: A night\npublisher: A Paper\nurl: https://example.org/a\npublished: 2024-11-22\nlanguage: uk\nmood: grim\n---\nSix drones.\r\n\r\nNo more.\n",
    );
    expect(result).toEqual({
      document: {
        name: join(folder, "a.md"),
        text: "Six drones.\r\n\r\nNo more.\n",
        title: "A night",
        publisher: "A Paper",
        url: "https://example.org/a",
        published: "2024-11-22",
        language: "uk",
      },
    });
  });

  it("reads a text without front matter, byte order mark or not, knowing nothing of it", async () => {
    const result = await read("a.txt", "\ufeffSix drones.");
    expect(result).toMatchObject({
      document: { text: "Six drones.", published: null, publisher: null, language: null },
    });
  });

  it("reads a saved web page", async () => {
    const result = await read(
      "a.html",
      "<!doctype html><html lang=uk><title>T</title><body><p>Six drones<br>fell.</p></html>",
    );
    expect(result).toMatchObject({ document: { text: "Six drones\nfell.", language: "uk" } });
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ["empty", "", /empty/],
    ["blank", " \n\n", /no text in it/],
    ["only front matter", "---\ntitle: A\n---\n \n", /no text below its front matter/],
    ["binary", Uint8Array.of(0x89, 0x50, 0, 1), /binary/],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x41, 0), /UTF-16/],
    ["Windows-1251", Uint8Array.of(0xd8, 0xb3, 0xf1, 0xf2), /not UTF-8/],
    ["huge", "a".repeat(MAX_BYTES + 1), /more than 5 MB/],
    ["not closed", "---\ntitle: A\nSix drones.\n", /not closed/],
    ["not YAML", "---\ntitle: [A\n---\nSix drones.\n", /not valid YAML/],
    ["no keys", "---\n- A\n---\nSix drones.\n", /no keys/],
    ["no such day", "---\npublished: 2024-02-30\n---\nSix drones.\n", /published: write a date that exists/],
    ["no such language", "---\nlanguage: de\n---\nSix drones.\n", /language: write one of en, uk, ru/],
    ["half an address", "---\nurl: example\n---\nSix drones.\n", /url: write a whole address/],
  ])("says what is wrong with a file that is %s", async (_kind, content, reason) => {
    const result = await read("bad.md", content);
    expect(reasonOf(result)).toMatch(reason);
    expect(result).toMatchObject({ problem: { name: join(folder, "bad.md") } });
  });

  it("reads a folder in the order of names, leaves other files alone, and goes on after a fault", async () => {
    mkdirSync(join(folder, "b"));
    symlinkSync(folder, join(folder, "b", "circle"));
    symlinkSync(join(folder, "nowhere.md"), join(folder, "dead.md"));
    writeFileSync(join(folder, "a.md"), "One.");
    writeFileSync(join(folder, "b", "c.txt"), "");
    writeFileSync(join(folder, "d.md"), "Two.");
    writeFileSync(join(folder, "e.png"), Uint8Array.of(0));
    const results = await all(folder);
    expect(results.map((r) => ("document" in r ? r.document.text : r.problem.name))).toEqual([
      "One.",
      join(folder, "b", "c.txt"),
      "Two.",
    ]);
  });

  // The administrator of a machine may read everything.
  it.skipIf(process.getuid?.() === 0)("names a folder that it may not read, and goes on", async () => {
    for (const name of ["closed", "open"]) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "a.md"), "One.");
    }
    chmodSync(join(folder, "closed"), 0);
    const results = await all(folder);
    chmodSync(join(folder, "closed"), 0o700);
    expect(results).toMatchObject([
      { problem: { name: join(folder, "closed"), reason: "You may not read it; check its permissions." } },
      { document: { text: "One." } },
    ]);
  });

  it("says that a file is not there, and that a folder holds nothing to read", async () => {
    expect(reasonOf((await all(join(folder, "none")))[0] as SourceResult)).toBe("There is no such file or folder.");
    expect(reasonOf((await all(folder))[0] as SourceResult)).toMatch(/holds no report/);
  });
});

describe("readStream", () => {
  it("reads a text that arrives in pieces, a letter cut in two", async () => {
    const bytes = Buffer.from("Шість дронів");
    const result = await readStream(Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]));
    expect(result).toMatchObject({ document: { name: "<stdin>", text: "Шість дронів" } });
  });

  it("stops reading where the text is too long", async () => {
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          sent += 1;
          yield Buffer.alloc(1_000_000, "a");
        }
      })(),
    );
    expect(reasonOf(await readStream(endless))).toMatch(/more than 5 MB/);
    expect(sent).toBeLessThan(30);
  });
});
