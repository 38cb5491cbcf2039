import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zip } from "./zip.ts";

const MODIFIED = new Date("2026-02-20T08:00:00Z");

async function archive(files: Readonly<Record<string, readonly string[]>>): Promise<Buffer> {
  const entries = Object.entries(files).map(([name, chunks]) => ({ name, chunks: () => chunks }));
  const parts: Uint8Array[] = [];
  for await (const part of zip(entries, MODIFIED)) parts.push(part);
  return Buffer.concat(parts);
}

/** Reads an archive by its directory, as every program does. */
function unzip(bytes: Buffer): Record<string, string> {
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const files: Record<string, string> = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i++) {
    const [compressed, nameLength, offset] = [at + 20, at + 28, at + 42].map((p, k) =>
      k === 1 ? bytes.readUInt16LE(p) : bytes.readUInt32LE(p),
    ) as [number, number, number];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const data = offset + 30 + nameLength;
    files[name] = inflateRawSync(bytes.subarray(data, data + compressed)).toString("utf8");
    at += 46 + nameLength;
  }
  return files;
}

describe("an archive", () => {
  test("gives back the files that went in", async () => {
    const files = fc.dictionary(fc.stringMatching(/^[a-zа-я]{1,12}\.csv$/u), fc.array(fc.string({ unit: "grapheme" })));
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const expected = Object.fromEntries(Object.entries(given).map(([name, chunks]) => [name, chunks.join("")]));
        expect(unzip(await archive(given))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test("has the same bytes for the same files", async () => {
    const files = { "a.csv": ["id\r\n", "1\r\n"], "README.md": ["Read me."] };
    expect((await archive(files)).equals(await archive(files))).toBe(true);
  });

  test.runIf(spawnSync("unzip", ["-v"]).status === 0)("is sound for an independent program", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ledger-zip-"));
    try {
      const path = join(folder, "a.zip");
      writeFileSync(
        path,
        await archive({ "claims.csv": Array.from({ length: 3000 }, (_, i) => `row ${i}\r\n`), "b.md": [] }),
      );
      expect(execFileSync("unzip", ["-t", path], { encoding: "utf8" })).toContain("No errors detected");
      expect(execFileSync("unzip", ["-l", path], { encoding: "utf8" })).toContain("2026-02-20");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("ends its sources when the reader goes away, and breaks off when one fails", async () => {
    let ended = false;
    function* endless() {
      try {
        for (let i = 0; ; i++) yield `row ${i} ${Math.sin(i)}\r\n`.repeat(500);
      } finally {
        ended = true;
      }
    }
    let parts = 0;
    for await (const _ of zip([{ name: "a.csv", chunks: endless }], MODIFIED)) if (++parts === 3) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ended).toBe(true);

    function* failing() {
      yield "id\r\n";
      throw new Error("The disk is gone.");
    }
    const drain = async () => {
      for await (const _ of zip([{ name: "a.csv", chunks: failing }], MODIFIED));
    };
    await expect(drain()).rejects.toThrow("The disk is gone.");
  });
});
