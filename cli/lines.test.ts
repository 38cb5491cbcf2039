import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, readLines } from "./lines.ts";

async function linesOf(chunks: readonly Uint8Array[], maxBytes = 1000): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const batch of readLines(Readable.from(chunks), maxBytes)) lines.push(...batch);
  return lines;
}

describe("readLines", () => {
  it("gives the same lines however the bytes are cut", async () => {
    const text = fc.string({ unit: "binary" }).map((line) => line.replaceAll("\n", ""));
    await fc.assert(
      fc.asyncProperty(fc.array(text), fc.integer({ min: 1, max: 7 }), async (texts, size) => {
        const bytes = Buffer.from(texts.join("\n"));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        const expected = texts.map((line, i) => ({ number: i + 1, text: withoutMark(line) }));
        // What follows the last line end is a line only where it holds something.
        if (texts.at(-1) === "") expected.pop();
        expect(await linesOf(chunks)).toEqual(expected);
      }),
    );
  });

  it("gives the lines that a piece completes at once, before the next piece is read", async () => {
    const pieces = ["a\nb\nc", "c\n"].map((piece) => Buffer.from(piece));
    const batches: string[][] = [];
    for await (const batch of readLines(Readable.from(pieces), 10)) {
      batches.push(batch.map((line) => ("text" in line ? line.text : line.error)));
    }
    expect(batches).toEqual([["a", "b"], ["cc"]]);
  });

  it("passes over a line that is too long, and over one that is not UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from(`${"a".repeat(20)}\nb\n`), Uint8Array.of(0xff, 0x0a), Buffer.from("c\n")]);
    expect(await linesOf([bytes], 10)).toEqual([
      { number: 1, error: "The line has more than 0.00001 MB." },
      { number: 2, text: "b" },
      { number: 3, error: "The line is not UTF-8." },
      { number: 4, text: "c" },
    ]);
  });
});

/** A byte order mark at the beginning is no text. */
function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
