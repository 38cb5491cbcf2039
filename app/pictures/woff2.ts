import { brotliDecompressSync } from "node:zlib";

/** Tags that WOFF2 writes as a number (W3C WOFF 2.0, 4.1). */
const KNOWN_TAGS =
  "cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill"
    .split(" ")
    .map((tag) => tag.replace("_", " "));
const HEADER_BYTES = 48;
const LONG_OFFSETS = 1;

/** Reads numbers one after the other. */
class Reader {
  readonly bytes: Buffer;
  at: number;
  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }
  u8(): number {
    this.at += 1;
    return this.bytes.readUInt8(this.at - 1);
  }
  u16(): number {
    this.at += 2;
    return this.bytes.readUInt16BE(this.at - 2);
  }
  i16(): number {
    this.at += 2;
    return this.bytes.readInt16BE(this.at - 2);
  }
  u32(): number {
    this.at += 4;
    return this.bytes.readUInt32BE(this.at - 4);
  }
  take(length: number): Buffer {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
  /** UIntBase128: seven bits in each byte. */
  base128(): number {
    let value = 0;
    for (;;) {
      const byte = this.u8();
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  }
  /** 255UInt16: one to three bytes. */
  short255(): number {
    const code = this.u8();
    if (code === 253) return this.u16();
    if (code === 254) return this.u8() + 506;
    return code === 255 ? this.u8() + 253 : code;
  }
}

/**
 * A WOFF 2.0 font as the TrueType file that it was made of, for programs that read no WOFF2.
 * After W3C WOFF 2.0; glyphs in the `glyf` transform. Throws for collections, and for metrics under a transform.
 */
export function trueTypeOf(woff2: Buffer): Buffer {
  if (woff2.toString("latin1", 0, 4) !== "wOF2") throw new Error("Not a WOFF2 font: it does not begin with wOF2.");
  const reader = new Reader(woff2, HEADER_BYTES);
  const entries = Array.from({ length: woff2.readUInt16BE(12) }, () => {
    const flags = reader.u8();
    const known = flags & 63;
    const tag = known === 63 ? reader.take(4).toString("latin1") : (KNOWN_TAGS[known] ?? "");
    const isGlyphs = tag === "glyf" || tag === "loca";
    const transformed = isGlyphs ? flags >> 6 !== 3 : flags >> 6 !== 0;
    if (transformed && !isGlyphs) throw new Error(`The table ${tag} of the WOFF2 font has a transform not read here.`);
    const length = reader.base128();
    return { tag, transformed, length: transformed ? reader.base128() : length };
  });
  const data = new Reader(brotliDecompressSync(woff2.subarray(reader.at, reader.at + woff2.readUInt32BE(20))));
  const tables = new Map<string, Buffer>(entries.map(({ tag, length }) => [tag, Buffer.from(data.take(length))]));
  const glyphs = tables.get("glyf");
  if (glyphs && entries.some(({ tag, transformed }) => tag === "glyf" && transformed)) {
    const { glyf, loca } = glyphTables(glyphs);
    tables.set("glyf", glyf).set("loca", loca);
    tables.get("head")?.writeInt16BE(LONG_OFFSETS, 50);
  }
  return fontFile(woff2.readUInt32BE(4), tables);
}

/** Tables behind their directory (OpenType, "font file"); checksums are left at zero, for readers do not ask for them. */
function fontFile(flavour: number, tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = Buffer.alloc(12 + sorted.length * 16);
  const power = Math.floor(Math.log2(sorted.length));
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(sorted.length, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE((sorted.length - 2 ** power) * 16, 10);
  let offset = head.length;
  const bodies = sorted.map(([tag, bytes], place) => {
    head.write(tag, 12 + place * 16, "latin1");
    head.writeUInt32BE(offset, 20 + place * 16);
    head.writeUInt32BE(bytes.length, 24 + place * 16);
    offset += padded(bytes).length;
    return padded(bytes);
  });
  return Buffer.concat([head, ...bodies]);
}

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

interface Streams {
  readonly contours: Reader;
  readonly points: Reader;
  readonly flags: Reader;
  readonly glyph: Reader;
  readonly composite: Reader;
  readonly boxes: Reader;
  readonly instructions: Reader;
}

/** The transformed glyphs as `glyf` and `loca` (WOFF 2.0, 5.1). */
function glyphTables(bytes: Buffer): { glyf: Buffer; loca: Buffer } {
  const head = new Reader(bytes);
  head.u16();
  const hasOverlaps = (head.u16() & 1) !== 0;
  const count = head.u16();
  head.u16();
  const sizes = Array.from({ length: 7 }, () => head.u32());
  const [contours, points, flags, glyph, composite, boxes, instructions] = sizes.map(
    (size) => new Reader(head.take(size)),
  ) as [Reader, Reader, Reader, Reader, Reader, Reader, Reader];
  const streams: Streams = { contours, points, flags, glyph, composite, boxes, instructions };
  const boxBitmap = boxes.take(4 * Math.floor((count + 31) / 32));
  const overlapBitmap = hasOverlaps ? head.take(Math.floor((count + 7) / 8)) : null;
  const isSet = (bitmap: Buffer | null, index: number) =>
    bitmap !== null && ((bitmap[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
  const loca = Buffer.alloc((count + 1) * 4);
  const parts: Buffer[] = [];
  let offset = 0;
  for (let index = 0; index < count; index++) {
    const part = padded(glyphOf(streams, isSet(boxBitmap, index), isSet(overlapBitmap, index)));
    parts.push(part);
    offset += part.length;
    loca.writeUInt32BE(offset, (index + 1) * 4);
  }
  return { glyf: Buffer.concat(parts), loca };
}

function glyphOf(streams: Streams, hasBox: boolean, overlaps: boolean): Buffer {
  const contours = streams.contours.i16();
  if (contours === 0) return Buffer.alloc(0);
  if (contours < 0) return compositeGlyph(streams);
  return simpleGlyph(streams, contours, hasBox, overlaps);
}

const MORE_COMPONENTS = 0x20;
const HAS_INSTRUCTIONS = 0x100;

function compositeGlyph({ composite, boxes, glyph, instructions }: Streams): Buffer {
  const from = composite.at;
  let all = 0;
  let flags = MORE_COMPONENTS;
  while (flags & MORE_COMPONENTS) {
    flags = composite.u16();
    all |= flags;
    // Glyph number, two arguments of one or two bytes, and a scale of one, two or four numbers.
    composite.take(2 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0));
  }
  const head = Buffer.alloc(2);
  head.writeInt16BE(-1);
  const parts = [head, boxes.take(8), composite.bytes.subarray(from, composite.at)];
  if (all & HAS_INSTRUCTIONS) {
    const length = glyph.short255();
    parts.push(u16(length), instructions.take(length));
  }
  return Buffer.concat(parts);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

const ON_CURVE = 1;
const OVERLAP = 0x40;

function simpleGlyph(streams: Streams, contours: number, hasBox: boolean, overlaps: boolean): Buffer {
  const { points, flags, glyph, boxes, instructions } = streams;
  let total = 0;
  const ends = Array.from({ length: contours }, () => {
    total += points.short255();
    return u16(total - 1);
  });
  const written = { flags: Buffer.alloc(total), x: [] as Buffer[], y: [] as Buffer[] };
  const edge = { left: 0x7fff, low: 0x7fff, right: -0x8000, high: -0x8000 };
  let x = 0;
  let y = 0;
  for (let index = 0; index < total; index++) {
    const code = flags.u8();
    const [dx, dy] = triplet(code & 127, glyph);
    x += dx;
    y += dy;
    edge.left = Math.min(edge.left, x);
    edge.right = Math.max(edge.right, x);
    edge.low = Math.min(edge.low, y);
    edge.high = Math.max(edge.high, y);
    const across = coordinate(dx, 0x02, 0x10);
    const up = coordinate(dy, 0x04, 0x20);
    const first = index === 0 && overlaps ? OVERLAP : 0;
    written.flags[index] = (code < 128 ? ON_CURVE : 0) | first | across.flag | up.flag;
    written.x.push(across.bytes);
    written.y.push(up.bytes);
  }
  const length = glyph.short255();
  const box = hasBox ? boxes.take(8) : Buffer.alloc(8);
  if (!hasBox) {
    for (const [place, value] of [edge.left, edge.low, edge.right, edge.high].entries())
      box.writeInt16BE(value, place * 2);
  }
  return Buffer.concat([
    u16(contours),
    box,
    ...ends,
    u16(length),
    instructions.take(length),
    written.flags,
    ...written.x,
    ...written.y,
  ]);
}

/** A difference as TrueType writes it: nothing, one byte with its sign in the flags, or two bytes. */
function coordinate(value: number, short: number, same: number): { flag: number; bytes: Buffer } {
  if (value === 0) return { flag: same, bytes: Buffer.alloc(0) };
  if (Math.abs(value) < 256) return { flag: short | (value > 0 ? same : 0), bytes: Buffer.from([Math.abs(value)]) };
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return { flag: 0, bytes };
}

/** The way from one point to the next (WOFF 2.0, 5.2). */
function triplet(code: number, from: Reader): readonly [dx: number, dy: number] {
  const signed = (bit: number, value: number) => (bit & 1 ? value : -value);
  const a = from.u8();
  if (code < 10) return [0, signed(code, ((code & 14) << 7) + a)];
  if (code < 20) return [signed(code, (((code - 10) & 14) << 7) + a), 0];
  if (code < 84) {
    const rest = code - 20;
    return [signed(code, 1 + (rest & 0x30) + (a >> 4)), signed(code >> 1, 1 + ((rest & 0x0c) << 2) + (a & 15))];
  }
  const b = from.u8();
  if (code < 120) {
    const rest = code - 84;
    return [
      signed(code, 1 + (Math.floor(rest / 12) << 8) + a),
      signed(code >> 1, 1 + ((Math.floor(rest % 12) >> 2) << 8) + b),
    ];
  }
  const c = from.u8();
  if (code < 124) return [signed(code, (a << 4) + (b >> 4)), signed(code >> 1, ((b & 15) << 8) + c)];
  return [signed(code, (a << 8) + b), signed(code >> 1, (c << 8) + from.u8())];
}
