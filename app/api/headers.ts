import { createHash } from "node:crypto";
import { PUBLICATION } from "../../contract/publication.ts";
import type { Release } from "../../domain/release.ts";

/** On every reply of the API: readable from any site, and never a page that could run something. */
export const COMMON_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "Link, ETag, Last-Modified, X-Total-Count, Content-Disposition, Retry-After, Deprecation, Sunset, Allow",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
} as const;

/** How long a copy may be used: some seconds without asking, never without asking, or for good. */
const CACHING = {
  revalidated: "public, max-age=0, s-maxage=60, stale-while-revalidate=60",
  "always asked": "public, no-cache",
  immutable: "public, max-age=31536000, immutable",
} as const;
export type Caching = keyof typeof CACHING;

/** A weak validator: the reply is made of a release, an address and a version of the contract, and of nothing else. */
export function etagOf(release: Release | null, address: string): string {
  const made = [PUBLICATION.version, release?.id, release?.committed_at, address].join(" ");
  return `W/"${createHash("sha256").update(made).digest("base64url").slice(0, 22)}"`;
}

/** True where `If-None-Match` names the validator, alone or in a list (weak comparison, RFC 9110 13.1.2). */
export function isFresh(request: Request, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  const asked = request.headers.get("if-none-match")?.split(",") ?? [];
  return asked.some((tag) => opaque(tag) === opaque(etag));
}

/** True where the client has some copy, whichever: `If-None-Match: *`. It holds only for what exists. */
export function hasAnyCopy(request: Request): boolean {
  return request.headers.get("if-none-match")?.trim() === "*";
}

/** Headers of a reply that a cache may keep. */
export function cacheHeaders(etag: string, release: Release | null, caching: Caching): Record<string, string> {
  return {
    ...COMMON_HEADERS,
    ETag: etag,
    "Cache-Control": CACHING[caching],
    ...(release && { "Last-Modified": new Date(release.committed_at).toUTCString() }),
  };
}

/** The `Link` header (RFC 8288) of a reply. */
export function linkHeader(links: {
  readonly next?: string | null;
  readonly csv?: string;
  readonly ndjson?: string;
  readonly parquet?: string;
  /** What describes the columns of a CSV file. */
  readonly describedBy?: string | undefined;
}): string {
  const { api, license } = PUBLICATION;
  return [
    links.next && `<${links.next}>; rel="next"`,
    links.csv && `<${links.csv}>; rel="alternate"; type="text/csv"`,
    links.ndjson && `<${links.ndjson}>; rel="alternate"; type="application/x-ndjson"`,
    links.parquet && `<${links.parquet}>; rel="alternate"; type="application/vnd.apache.parquet"`,
    links.describedBy && `<${links.describedBy}>; rel="describedby"; type="application/csvm+json"`,
    `<${license.url}>; rel="license"`,
    `<${api}/openapi.json>; rel="service-desc"; type="application/json"`,
    `<${api}/metrics>; rel="describedby"; type="application/json"`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** The answer to OPTIONS, for the check that browsers make before a request from another site. */
export function preflight(...methods: string[]): Response {
  const allow = [...methods, "OPTIONS"].join(", ");
  return new Response(null, {
    status: 204,
    headers: {
      ...COMMON_HEADERS,
      Allow: allow,
      "Access-Control-Allow-Methods": allow,
      "Access-Control-Allow-Headers": "Content-Type, If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}
