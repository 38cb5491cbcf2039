import { createReadStream, type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { MAX_BYTES, type SourceResult } from "./problem.ts";
import { documentFromBytes } from "./text.ts";

/** What is read of a folder; a file that is named outright may be called anything. */
const EXTENSIONS = new Set([".md", ".txt", ".html", ".htm"]);

/** The report in a file, or those in a folder and its folders, in the order of their names. */
export async function* readPath(path: string): AsyncGenerator<SourceResult> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield await documentFromBytes(path, await readBytes(createReadStream(path)));
      return;
    }
  } catch (error) {
    yield { problem: { name: path, reason: whyUnread(error) } };
    return;
  }
  let files = 0;
  for await (const result of readFolder(path)) {
    files += 1;
    yield result;
  }
  if (files === 0) {
    yield { problem: { name: path, reason: `The folder holds no report (${[...EXTENSIONS].join(", ")}).` } };
  }
}

/** A link is passed over: what it names may lie elsewhere, or be this folder. */
async function* readFolder(folder: string): AsyncGenerator<SourceResult> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { problem: { name: folder, reason: whyUnread(error) } };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* readFolder(path);
    else if (entry.isFile() && EXTENSIONS.has(extname(entry.name).toLowerCase())) yield* readPath(path);
  }
}

/** The report on a stream, such as standard input. */
export async function readStream(stream: AsyncIterable<Uint8Array>, name = "<stdin>"): Promise<SourceResult> {
  return documentFromBytes(name, await readBytes(stream));
}

/** Reads up to one byte more than a source may have: enough to know that it is too long. */
async function readBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_BYTES) break;
  }
  return Buffer.concat(chunks);
}

const REASONS: Record<string, string> = {
  ENOENT: "There is no such file or folder.",
  EACCES: "You may not read it; check its permissions.",
  EPERM: "You may not read it; check its permissions.",
  EISDIR: "It is a folder; name a file.",
  ENOTDIR: "A part of its path is a file, not a folder.",
};

/** Why a file could not be read, and what would be right. */
export function whyUnread(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  // The system's own words, without its code before them and its call behind.
  return REASONS[code] ?? `It could not be read: ${message.replace(/^E[A-Z]+: (.+), \w+( '.*')?$/s, "$1")}.`;
}
