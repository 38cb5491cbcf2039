import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";

const COMPRESSIBLE = /^(?:text\/|image\/svg\+xml|application\/(?:json|problem\+json|csvm\+json|x-ndjson))/;
/** Below this many bytes a header costs as much as is saved. */
const WORTH_IT = 1_000;
/** As fast as gzip at its usual level, and a quarter smaller. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } as const;

const brotliWhole = promisify(brotliCompress);
const gzipWhole = promisify(gzip);
const streamed = { br: () => createBrotliCompress(BROTLI), gzip: () => createGzip() } as const;
export type Encoding = keyof typeof streamed;

/** Bytes in an encoding, made beside the thread that answers. */
export async function encoded(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (encoding === "br" ? brotliWhole(bytes, BROTLI) : gzipWhole(bytes)));
}

/**
 * A reply in an encoding that the client accepts: at once where its length is known, chunk by chunk where it is not.
 * One that has an encoding already is left as it is. Validators are weak, so they hold for every encoding.
 */
export async function compressed(reply: Response, accepted: string | null): Promise<Response> {
  if (!COMPRESSIBLE.test(reply.headers.get("content-type") ?? "") || reply.headers.has("content-encoding"))
    return reply;
  const headers = new Headers(reply.headers);
  if (!/\baccept-encoding\b/i.test(headers.get("vary") ?? "")) headers.append("Vary", "Accept-Encoding");
  const encoding = encodingOf(accepted);
  const length = headers.get("content-length");
  if (encoding === null || (length !== null && Number(length) < WORTH_IT)) return withHeaders(reply, headers);
  headers.set("Content-Encoding", encoding);
  headers.delete("Content-Length");
  if (reply.body === null) return withHeaders(reply, headers);
  if (length === null) {
    const plain = Readable.fromWeb(reply.body as NodeStream<Uint8Array>);
    // What is composed hands a fault on, so that the connection breaks, and ends its source when the reader goes away.
    const body = Readable.toWeb(plain.compose(streamed[encoding]())) as ReadableStream<Uint8Array>;
    return new Response(body, { status: reply.status, headers });
  }
  const body = await encoded(new Uint8Array(await reply.arrayBuffer()), encoding);
  headers.set("Content-Length", String(body.byteLength));
  return new Response(body, { status: reply.status, headers });
}

const withHeaders = (reply: Response, headers: Headers): Response =>
  new Response(reply.body, { status: reply.status, headers });

/** The best encoding of an `Accept-Encoding` header (RFC 9110, 12.5.3); null where the client wants none of ours. */
export function encodingOf(accepted: string | null): Encoding | null {
  const weights = new Map<string, number>();
  for (const part of (accepted ?? "").split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith("q="));
    if (name !== "") weights.set(name, q === undefined ? 1 : Number(q.slice(2)) || 0);
  }
  const weightOf = (encoding: Encoding): number => weights.get(encoding) ?? weights.get("*") ?? 0;
  const best = weightOf("br") >= weightOf("gzip") ? "br" : "gzip";
  return weightOf(best) > 0 ? best : null;
}
