import { createHash } from "node:crypto";
import { readLatestRelease } from "../db/read/releases.ts";
import { sharedReader } from "../db/shared-reader.ts";
import { type Encoding, encoded, encodingOf } from "./api/compression.ts";
import { isFresh } from "./api/headers.ts";
import { contentSecurityPolicy, scriptsIn } from "./content-security-policy.ts";
import { forFirstPaint, inlineStyle, styleSheetsOf } from "./first-paint.ts";
import { RecentlyUsed } from "./recently-used.ts";
import { ownAddress, rendered, unavailable } from "./rendered-page.ts";

interface KeptPage {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

const KEPT_BYTES = 64_000_000;
const KEPT_COMPRESSED_BYTES = 16_000_000;
const LONGEST_ADDRESS = 2_000;
const kept = new RecentlyUsed<KeptPage>(KEPT_BYTES);
const keptBodies = new RecentlyUsed<Uint8Array<ArrayBuffer>>(KEPT_COMPRESSED_BYTES);
const underWay = new Map<string, Promise<KeptPage | Response>>();

/**
 * Answers with the page at `path`, rendered once for each release and query and kept while there is room: a figure
 * changes with a release only. A page that is no success is passed on and not kept. `frames` says who may frame it.
 */
export async function keptPage(request: Request, path: string, frames: "'self'" | "*"): Promise<Response> {
  const { search } = new URL(request.url);
  const inner = path + search;
  const release = process.env.NODE_ENV === "production" ? releaseNow() : null;
  if (inner.length > LONGEST_ADDRESS) return rendered(inner);
  if (release === null) return process.env.NODE_ENV === "production" ? unavailable(search) : rendered(inner);
  const key = `${release} ${inner}`;
  const page = kept.get(key) ?? (await once(key, inner, frames));
  if (page instanceof Response) return page.clone();
  if (isFresh(request, page.etag)) {
    return new Response(null, { status: 304, headers: page.headers });
  }
  const encoding = encodingOf(request.headers.get("accept-encoding"));
  if (encoding === null) return whole(page.body, page.headers);
  return whole(await inEncoding(page, encoding, key), { ...page.headers, "content-encoding": encoding });
}

function whole(body: Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>): Response {
  return new Response(body, { headers: { ...headers, "content-length": String(body.byteLength) } });
}

/** The body of a page in an encoding, made when it is first asked for and kept beside the page while there is room. */
async function inEncoding(page: KeptPage, encoding: Encoding, key: string): Promise<Uint8Array<ArrayBuffer>> {
  const keyOfBody = `${encoding} ${page.etag} ${key}`;
  const made = keptBodies.get(keyOfBody);
  if (made !== null) return made;
  const body = await encoded(page.body, encoding);
  keptBodies.set(keyOfBody, body, body.byteLength);
  return body;
}

/** The latest release; null where the ledger can't be read: the page itself then says why. */
function releaseNow(): string | null {
  try {
    const { id, committed_at } = readLatestRelease(sharedReader());
    return `${id} ${committed_at}`;
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** Renders a page once, however many ask for it meanwhile. */
function once(key: string, inner: string, frames: "'self'" | "*"): Promise<KeptPage | Response> {
  const begun = underWay.get(key);
  if (begun) return begun;
  const page = keep(key, inner, frames).finally(() => underWay.delete(key));
  underWay.set(key, page);
  return page;
}

async function keep(key: string, inner: string, frames: "'self'" | "*"): Promise<KeptPage | Response> {
  const reply = await rendered(inner);
  if (reply.status !== 200) return reply;
  const html = await reply.text();
  const painted = forFirstPaint(html, await stylesOf(html));
  const body = new TextEncoder().encode(painted);
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  // The validator is weak, so it holds for every encoding.
  reply.headers.set("ETag", etag);
  reply.headers.set("Vary", "Accept-Encoding");
  reply.headers.set("Cache-Control", "public, max-age=0, must-revalidate");
  reply.headers.set("Content-Security-Policy", contentSecurityPolicy(scriptsIn(painted), frames));
  const page: KeptPage = { body, etag, headers: Object.fromEntries(reply.headers) };
  kept.set(key, page, body.byteLength);
  return page;
}

const styles = new Map<string, string>();

/** The style sheets of a page by address: their names change with their words, so each is read once. */
async function stylesOf(html: string): Promise<ReadonlyMap<string, string>> {
  for (const address of styleSheetsOf(html)) {
    if (styles.has(address)) continue;
    const reply = await fetch(ownAddress() + address);
    const style = reply.ok ? inlineStyle(await reply.text(), address) : null;
    if (style !== null) styles.set(address, style);
  }
  return styles;
}
