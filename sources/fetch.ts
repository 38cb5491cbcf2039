import { MAX_BYTES } from "./problem.ts";

const TIMEOUT_MS = 20_000;
const MOST_REDIRECTS = 5;
const LONGEST_WAIT_S = 86_400;
/** What we call ourselves, and what a robots.txt may call us. */
export const USER_AGENT = "interception-ledger/0.1";

/** What the server said of a page when it was last fetched; sent back, it answers "unchanged" where it is. */
export interface Validators {
  readonly etag?: string;
  readonly last_modified?: string;
}

export interface Page {
  readonly kind: "page";
  /** The address after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly validators: Validators;
  /** For how many seconds the server says that its answer holds; a day at most. */
  readonly maxAge: number;
}

/** What became of a request. `retryAfter`, in seconds, a day at most: the server asks to be left alone. */
export type Fetched =
  | Page
  | { readonly kind: "unchanged"; readonly maxAge: number }
  | { readonly kind: "problem"; readonly reason: string; readonly retryAfter?: number; readonly status?: number };

/** Fetches a page, or a feed, which is made for programs. Never throws. */
export type Fetch = (url: string, validators?: Validators, isFeed?: boolean) => Promise<Fetched>;

/** Fetches a page: at most `MAX_BYTES`, at most five redirects, within `timeoutMs` for all of them. Never throws. */
export async function fetchPage(url: string, validators: Validators = {}, timeoutMs = TIMEOUT_MS): Promise<Fetched> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return await follow(url, validators, signal);
  } catch (error) {
    return { kind: "problem", reason: explain(error, timeoutMs) };
  }
}

async function follow(start: string, validators: Validators, signal: AbortSignal): Promise<Fetched> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await fetch(url, { signal, redirect: "manual", headers: headersFor(validators) });
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      url = URL.canParse(location, url) ? new URL(location, url).href : location;
      if (!/^https?:/.test(url)) return { kind: "problem", reason: `It redirects to ${url}, which is no web page.` };
      continue;
    }
    return answerOf(response, url);
  }
  return { kind: "problem", reason: `It redirects more than ${MOST_REDIRECTS} times.` };
}

function headersFor({ etag, last_modified }: Validators): Record<string, string> {
  return {
    accept: "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9",
    "user-agent": USER_AGENT,
    ...(etag ? { "if-none-match": etag } : {}),
    ...(last_modified ? { "if-modified-since": last_modified } : {}),
  };
}

async function answerOf(response: Response, url: string): Promise<Fetched> {
  const { headers, status, statusText } = response;
  const stated = /\bmax-age=(\d{1,9})\b/.exec(headers.get("cache-control") ?? "")?.[1];
  const maxAge = Math.min(LONGEST_WAIT_S, Number(stated ?? 0));
  if (status === 304) return { kind: "unchanged", maxAge };
  if (!response.ok) {
    await response.body?.cancel();
    const reason = `The server answered ${status} ${statusText}; an open web page would be right.`;
    const retryAfter = secondsUntil(headers.get("retry-after"));
    return { kind: "problem", reason, status, ...(retryAfter === null ? {} : { retryAfter }) };
  }
  const bytes = await readBytes(response);
  if (bytes === null) {
    return { kind: "problem", reason: `The page has more than ${MAX_BYTES / 1e6} MB; a report is much smaller.` };
  }
  const etag = headers.get("etag");
  const lastModified = headers.get("last-modified");
  const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { last_modified: lastModified } : {}) };
  return { kind: "page", url, bytes, contentType: headers.get("content-type") ?? "", validators, maxAge };
}

/** `Retry-After` gives seconds, or a date. */
function secondsUntil(value: string | null): number | null {
  if (value === null) return null;
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? null : Math.min(LONGEST_WAIT_S, Math.max(0, seconds));
}

/** The whole body, or null where it is longer than a source may be. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_BYTES) return null;
  }
  return Buffer.concat(chunks);
}

/** Decodes by the charset of the header, else by what the page says of itself, else as UTF-8. */
export function textOfPage({ bytes, contentType }: Pick<Page, "bytes" | "contentType">): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const charset =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ??
    /(?:charset|^\s*<\?xml[^>]*encoding)=["']?([\w-]+)/i.exec(head)?.[1] ??
    "utf-8";
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function explain(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === "TimeoutError") {
    return `No answer within ${timeoutMs / 1000} s; try again later.`;
  }
  // Node's fetch says only "fetch failed"; the reason is its cause.
  if (error instanceof TypeError && error.cause instanceof Error) {
    return `The page could not be fetched: ${error.cause.message}`;
  }
  return error instanceof Error ? error.message : String(error);
}
