import type { z } from "zod";
import { parseAddress, type Query, toSearchParams, withParams } from "../../contract/address.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import type { Links, Meta } from "../../contract/replies.ts";
import { readCursor } from "../../db/cursor.ts";
import { LedgerError } from "../../db/errors.ts";
import { type Db, databasePath, explained } from "../../db/open.ts";
import { readRelease, resolveRelease } from "../../db/read/releases.ts";
import { sharedReader } from "../../db/shared-reader.ts";
import { snapshot } from "../../db/snapshot.ts";
import type { Release } from "../../domain/release.ts";
import { type Definitions, METRICS_AND_RULES } from "./definitions.ts";
import { cacheHeaders, etagOf, hasAnyCopy, isFresh, linkHeader } from "./headers.ts";
import { ApiProblem, problemReply } from "./problems.ts";

/** What a request asks for, and the state of the ledger that answers it. */
export interface Asked<Q extends Query> {
  readonly db: Db;
  readonly filter: z.output<Q>;
  readonly release: Release;
  /** The address as the contract writes it: path and what differs from the default. */
  readonly address: string;
}

/** What one page of rows is made of. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly total: number;
}

/**
 * Answers a read: parses the address, finds the release, and leaves the rest to `reply`.
 * Release and rows come from one snapshot; a client that has the reply already gets a 304.
 */
export async function answer<Q extends Query>(
  request: Request,
  query: Q,
  reply: (asked: Asked<Q>, headers: Record<string, string>) => Response,
): Promise<Response> {
  try {
    const { pathname, searchParams } = new URL(request.url);
    const filter = parseAddress(query, searchParams);
    const address = withParams(pathname, toSearchParams(query, filter));
    const db = sharedReader();
    const respond = (): Response => {
      const release = releaseOf(db, filter);
      const etag = etagOf(release, address);
      const headers = cacheHeaders(etag, release);
      if (isFresh(request, etag)) return notModified(headers);
      const response = reply({ db, filter, release, address }, headers);
      return hasAnyCopy(request) ? notModified(headers) : response;
    };
    return withoutBody(
      request,
      explained(databasePath(), () => snapshot(db, respond)),
    );
  } catch (error) {
    return problemReply(request, error);
  }
}

function notModified(headers: Record<string, string>): Response {
  return new Response(null, { status: 304, headers });
}

/** The reply to HEAD is that to GET without its body, which is not made. */
function withoutBody(request: Request, response: Response): Response {
  return request.method === "HEAD" ? new Response(null, response) : response;
}

/** The release that a filter speaks of: that of its cursor, which pins all pages to the first one's, or that of `as_of`. */
function releaseOf(db: Db, filter: object): Release {
  const {
    as_of = null,
    cursor = null,
    limit = 0,
  } = filter as {
    as_of?: string | null;
    cursor?: string | null;
    limit?: number;
  };
  const position = readCursor({ ...filter, cursor, limit });
  if (!position) return resolveRelease(db, as_of);
  const pinned = readRelease(db, position.release);
  if (pinned) return pinned;
  throw new LedgerError("invalid_cursor", `The cursor names release ${position.release}, which is not here.`);
}

interface ListRoute<Q extends Query> {
  readonly path: string;
  readonly query: Q;
  readonly file?: { readonly query: Query; readonly ndjson: boolean };
}

/** Answers a list: one page of rows in the envelope. */
export function list<Q extends Query, Row>(
  route: ListRoute<Q>,
  read: (asked: Asked<Q>) => Rows<Row>,
  definitions: (filter: z.output<Q>) => Definitions = () => [],
): (request: Request) => Promise<Response> {
  return (request) =>
    answer(request, route.query, (asked, headers) => {
      const { rows, next, total } = read(asked);
      const links: Links = {
        self: asked.address,
        next: next === null ? null : addressOf(route.path, route.query, { ...asked.filter, cursor: next }),
        ...(route.file && fileLinks(route.path, route.file, asked.filter)),
      };
      const meta = { ...metaOf(asked, rows.length, total), definitions: definitions(asked.filter) };
      return json({ data: rows, meta, links }, { ...headers, "X-Total-Count": String(total), Link: linkHeader(links) });
    });
}

/** Answers one thing. */
export function single<Q extends Query, Thing>(
  route: ListRoute<Q>,
  read: (asked: Asked<Q>) => Thing,
): (request: Request) => Promise<Response> {
  return (request) =>
    answer(request, route.query, (asked, headers) => {
      const links: Links = { self: asked.address, next: null };
      const meta = { ...metaOf(asked, 1, 1), definitions: METRICS_AND_RULES };
      return json({ data: read(asked), meta, links }, { ...headers, "X-Total-Count": "1", Link: linkHeader(links) });
    });
}

/** Answers one thing by its id; a 404 that names the list where `read` finds none. */
export function one<Q extends Query, Thing>(
  route: ListRoute<Q>,
  read: (asked: Asked<Q>, id: string) => Thing | null,
): (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response> {
  return async (request, context) => {
    const { id } = await context.params;
    return single(route, (asked) => {
      const thing = read(asked, id);
      if (thing !== null) return thing;
      const parent = PUBLICATION.api + route.path.replace("/{id}", "");
      throw new ApiProblem(
        "not-found",
        `Nothing has the id "${id.slice(0, 100)}" here; ${parent} lists what there is.`,
      );
    })(request);
  };
}

/** Answers what does not depend on the ledger. */
export function fixed(request: Request, query: Query, body: unknown): Response {
  try {
    const { pathname, searchParams } = new URL(request.url);
    parseAddress(query, searchParams);
    const etag = etagOf(null, pathname);
    const headers = cacheHeaders(etag, null);
    if (isFresh(request, etag) || hasAnyCopy(request)) return notModified(headers);
    return withoutBody(request, json(body, { ...headers, Link: linkHeader({}) }));
  } catch (error) {
    return problemReply(request, error);
  }
}

function metaOf({ filter, release }: Asked<Query>, count: number, total: number): Omit<Meta, "definitions"> {
  const { as_of, limit } = filter as { as_of?: string | null; limit?: number };
  return {
    release: { id: release.id, committed_at: release.committed_at },
    as_of: as_of ?? null,
    count,
    total,
    ...(limit !== undefined && { limit }),
    license: PUBLICATION.license,
  };
}

export function json(body: unknown, headers: Record<string, string>): Response {
  return new Response(JSON.stringify(body), { headers: { ...headers, "Content-Type": "application/json" } });
}

function addressOf(path: string, query: Query, filter: object): string {
  return withParams(PUBLICATION.api + path, toSearchParams(query, filter));
}

/** All rows of the same filter as files. */
function fileLinks(
  path: string,
  file: { query: Query; ndjson: boolean },
  filter: object,
): Pick<Links, "csv" | "ndjson"> {
  return {
    csv: addressOf(`${path}.csv`, file.query, filter),
    ...(file.ndjson && { ndjson: addressOf(`${path}.ndjson`, file.query, filter) }),
  };
}
