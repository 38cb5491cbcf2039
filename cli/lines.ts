/** A line of a stream with its number from 1, or the reason why it could not be read. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly error: string });

const NEWLINE = 0x0a;
const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * The lines of a stream, together those that one piece of it completes: none waits for a later one. A line longer
 * than `maxBytes` is passed over, not kept.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line[]> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= maxBytes) parts.push(piece);
    else parts = [];
  };
  const line = (): Line => (length > maxBytes ? { number, error: tooLong(maxBytes) } : decoded(number, parts));
  for await (const chunk of stream) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at));
      lines.push(line());
      number += 1;
      parts = [];
      length = 0;
      from = at + 1;
    }
    take(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [line()];
}

function tooLong(maxBytes: number): string {
  return `The line has more than ${maxBytes / 1e6} MB.`;
}

function decoded(number: number, parts: readonly Uint8Array[]): Line {
  try {
    return { number, text: decoder.decode(Buffer.concat(parts)) };
  } catch {
    return { number, error: "The line is not UTF-8." };
  }
}
