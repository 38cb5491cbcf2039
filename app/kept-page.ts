import { createHash } from "node:crypto";
import { readLatestRelease } from "../db/read/releases.ts";
import { sharedReader } from "../db/shared-reader.ts";
import { isFresh } from "./api/headers.ts";
import { forFirstPaint, inlineStyle, styleSheetsOf } from "./first-paint.ts";
import { RecentlyUsed } from "./recently-used.ts";

interface KeptPage {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

const KEPT_BYTES = 64_000_000;
const LONGEST_ADDRESS = 2_000;
const kept = new RecentlyUsed<KeptPage>(KEPT_BYTES);
const underWay = new Map<string, Promise<KeptPage | Response>>();

/**
 * Answers with the page at `path`, rendered once for each release and query and kept while there is room: a figure
 * changes with a release only. A page that is no success is passed on and not kept.
 */
export async function keptPage(request: Request, path: string, more: Record<string, string> = {}): Promise<Response> {
  const { search } = new URL(request.url);
  const inner = `${ownAddress()}${path}${search}`;
  const release = process.env.NODE_ENV === "production" ? releaseNow() : null;
  if (inner.length > LONGEST_ADDRESS) return render(inner);
  if (release === null) return process.env.NODE_ENV === "production" ? unavailable(inner) : render(inner);
  const key = `${release} ${inner}`;
  const page = kept.get(key) ?? (await once(key, inner));
  if (page instanceof Response) return page.clone();
  if (isFresh(request, page.etag)) {
    return new Response(null, { status: 304, headers: page.headers });
  }
  return new Response(page.body, { headers: { ...page.headers, ...more } });
}

/** This server on loopback. Never what the request names as host: that is the visitor's word. */
const ownAddress = (): string => `http://127.0.0.1:${process.env.PORT || "3000"}`;

/** The latest release; null where the ledger can't be read: the page itself then says why. */
function releaseNow(): string | null {
  try {
    const { id, committed_at } = readLatestRelease(sharedReader());
    return `${id} ${committed_at}`;
  } catch {
    return null;
  }
}

/** Renders a page once, however many ask for it meanwhile. */
function once(key: string, inner: string): Promise<KeptPage | Response> {
  const begun = underWay.get(key);
  if (begun) return begun;
  const page = keep(key, inner).finally(() => underWay.delete(key));
  underWay.set(key, page);
  return page;
}

async function keep(key: string, inner: string): Promise<KeptPage | Response> {
  const reply = await render(inner);
  if (reply.status >= 500) return unavailable(inner);
  if (reply.status !== 200) return reply;
  const html = await reply.text();
  const body = new TextEncoder().encode(forFirstPaint(html, await stylesOf(html)));
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const page: KeptPage = {
    body,
    etag,
    headers: {
      ...Object.fromEntries(reply.headers),
      "Cache-Control": "public, max-age=0, must-revalidate",
      ETag: etag,
    },
  };
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

/** What stands in for a page that could not be made: it needs no JavaScript to be read. */
async function unavailable(inner: string): Promise<Response> {
  const { search } = new URL(inner);
  const { body, headers } = await render(`${ownAddress()}/unavailable${search}`);
  headers.set("Retry-After", "10");
  return new Response(body, { status: 503, headers });
}

/** The page with the headers that belong to it: its type, and the fonts to fetch at once. */
async function render(inner: string): Promise<Response> {
  const reply = await fetch(inner, { cache: "no-store", headers: { "accept-encoding": "identity" } });
  const headers = new Headers({ "Content-Type": reply.headers.get("content-type") ?? "text/html; charset=utf-8" });
  const fonts = reply.headers.get("link");
  if (fonts) headers.set("Link", fonts);
  return new Response(reply.body, { status: reply.status, headers });
}
