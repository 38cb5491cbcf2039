import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file of an archive: its content is asked for when its turn comes. */
export interface ZipEntry {
  readonly name: string;
  readonly chunks: () => Iterable<string>;
}

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
}

/** Sizes stand after each file, names are UTF-8. */
const FLAGS = 0x0808;
const VERSION = 20;
const DEFLATE = 8;
const LARGEST = 0xffffffff;

/**
 * A ZIP archive (PKWARE APPNOTE 6.3), file after file, without ever holding one whole. The same files and time give
 * the same bytes. Throws where the archive would pass 4 GiB.
 */
export async function* zip(entries: Iterable<ZipEntry>, modified: Date): AsyncGenerator<Uint8Array, void> {
  const written: Written[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, "utf8");
    const head = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common(modified, 0, 0, 0, name.length), name]);
    yield head;
    let [crc, size, compressed] = [0, 0, 0];
    for await (const part of deflated(entry.chunks(), (bytes) => {
      crc = crc32(bytes, crc);
      size += bytes.length;
    })) {
      compressed += part.length;
      yield part;
    }
    const sizes = Buffer.concat([Buffer.from("PK\x07\x08", "latin1"), uint32(crc, compressed, size)]);
    yield sizes;
    written.push({ name, crc, compressed, size, offset });
    offset += head.length + compressed + sizes.length;
    if (offset > LARGEST || size > LARGEST) throw new RangeError(`${entry.name} makes the archive larger than 4 GiB.`);
  }
  const directory = Buffer.concat(written.map((file) => directoryRecord(file, modified)));
  yield directory;
  yield Buffer.concat([
    Buffer.from("PK\x05\x06", "latin1"),
    uint16(0, 0, written.length, written.length),
    uint32(directory.length, offset),
    uint16(0),
  ]);
}

async function* deflated(chunks: Iterable<string>, see: (bytes: Buffer) => void): AsyncGenerator<Buffer, void> {
  const deflate = createDeflateRaw({ level: 6 });
  // The pipeline hands faults on, and ends the source when the reader goes away.
  pipeline(Readable.from(bytesOf(chunks, see)), deflate, () => {});
  try {
    yield* deflate as AsyncIterable<Buffer>;
  } finally {
    deflate.destroy();
  }
}

async function* bytesOf(chunks: Iterable<string>, see: (bytes: Buffer) => void): AsyncGenerator<Buffer, void> {
  for (const chunk of chunks) {
    const bytes = Buffer.from(chunk, "utf8");
    see(bytes);
    yield bytes;
    // Rows come synchronously: others get their turn between chunks.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** What a file's header and its record in the directory share. */
function common(modified: Date, crc: number, compressed: number, size: number, nameLength: number): Buffer {
  const time = (modified.getUTCHours() << 11) | (modified.getUTCMinutes() << 5) | (modified.getUTCSeconds() >> 1);
  const date = ((modified.getUTCFullYear() - 1980) << 9) | ((modified.getUTCMonth() + 1) << 5) | modified.getUTCDate();
  return Buffer.concat([
    uint16(VERSION, FLAGS, DEFLATE, time, date),
    uint32(crc, compressed, size),
    uint16(nameLength, 0),
  ]);
}

function directoryRecord({ name, crc, compressed, size, offset }: Written, modified: Date): Buffer {
  return Buffer.concat([
    Buffer.from("PK\x01\x02", "latin1"),
    uint16(VERSION),
    common(modified, crc, compressed, size, name.length),
    uint16(0, 0, 0),
    uint32(0, offset),
    name,
  ]);
}

function uint16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) bytes.writeUInt16LE(value, i * 2);
  return bytes;
}

function uint32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, i * 4);
  return bytes;
}
