import type { z } from "zod";
import { parseAddress, type Query, toSearchParams, withParams } from "../../contract/address.ts";
import { listBody, thingBody } from "../../contract/envelope.ts";
import { type Question, questionOf } from "../../contract/question.ts";
import type { Meta } from "../../contract/replies.ts";
import type { ReadRoute } from "../../contract/routes.ts";
import type { Db } from "../../db/open.ts";
import type { List } from "../../db/read/lists.ts";
import { releaseOfList } from "../../db/read/releases.ts";
import { sharedReader } from "../../db/shared-reader.ts";
import { snapshot } from "../../db/snapshot.ts";
import type { Release } from "../../domain/release.ts";
import { type Caching, cacheHeaders, etagOf, hasAnyCopy, isFresh, linkHeader } from "./headers.ts";
import { type Handler, type Place, TOP } from "./place.ts";
import { problemReply } from "./problems.ts";

/** What a request asks for, and the state of the ledger that answers it. */
export interface Asked<Q extends Query> extends Question {
  readonly db: Db;
  readonly filter: z.output<Q>;
  readonly release: Release;
  /** The address as the contract writes it: path and what differs from the default. */
  readonly address: string;
}

/**
 * Answers a read: parses the address, finds the release, and leaves the rest to `reply`. Release and rows come from one
 * snapshot; a client that has the reply already gets a 304; reads that take too long are broken off.
 */
export async function answer<Q extends Query>(
  request: Request,
  query: Q,
  reply: (asked: Asked<Q>, headers: Record<string, string>) => Response,
  place: Place = TOP,
  caching?: Caching,
): Promise<Response> {
  try {
    const { pathname, searchParams } = new URL(request.url);
    const question = questionOf(query, searchParams, place.release);
    const address = withParams(pathname, toSearchParams(query, question.parameters));
    const db = sharedReader();
    const respond = (): Response => {
      const release = releaseOfList(db, question.filter, question.as_of);
      const etag = etagOf(release, address);
      const headers = cacheHeaders(etag, release, caching ?? (place.release === null ? "revalidated" : "immutable"));
      if (isFresh(request, etag)) return notModified(headers);
      const asked = { ...question, filter: question.filter as z.output<Q>, db, release, address };
      const response = reply(asked, headers);
      return hasAnyCopy(request) ? notModified(headers) : response;
    };
    return withoutBody(request, snapshot(db, respond));
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

/** Answers a list: one page of rows in the envelope. */
export function list<PageFilter, Filter, Row extends object, TableRow, Facet extends string>(
  route: ReadRoute,
  of: List<PageFilter, Filter, Row, TableRow, Facet>,
  definitions: (filter: object) => Meta["definitions"],
): Handler {
  return (request, place) =>
    answer(
      request,
      route.query,
      (asked, headers) => {
        const { db, filter, facets, release } = asked;
        // The parameters of a route are the filter of its list: contract/queries.ts holds them against each other.
        const page = of.page(db, filter as PageFilter, release);
        const counted = facets.length > 0 && of.facets?.(db, filter as PageFilter, facets as readonly Facet[]);
        const body = listBody(
          route,
          asked,
          release,
          { ...page, ...(counted && { facets: counted }) },
          definitions(filter),
        );
        const Link = linkHeader(body.links);
        return json(body, { ...headers, "X-Total-Count": String(page.total), Link });
      },
      place,
    );
}

/** Answers one thing. */
export function thing<Thing>(
  route: ReadRoute,
  definitions: Meta["definitions"],
  read: (asked: Asked<Query>, place: Place) => Thing,
  caching?: Caching,
): Handler {
  return (request, place) =>
    answer(
      request,
      route.query,
      (asked, headers) => {
        const body = thingBody(read(asked, place), asked, asked.release, asked.address, definitions);
        return json(body, { ...headers, "X-Total-Count": "1", Link: linkHeader(body.links) });
      },
      place,
      caching,
    );
}

/** Answers what does not depend on the ledger. */
export function fixed(
  request: Request,
  query: Query,
  body: (parameters: Record<string, unknown>) => object,
  contentType = "application/json",
): Response {
  const { pathname, searchParams } = new URL(request.url);
  const parameters: Record<string, unknown> = parseAddress(query, searchParams);
  const etag = etagOf(null, withParams(pathname, toSearchParams(query, parameters)));
  const headers = cacheHeaders(etag, null, "revalidated");
  if (isFresh(request, etag) || hasAnyCopy(request)) return notModified(headers);
  return withoutBody(request, json(body(parameters), { ...headers, Link: linkHeader({}) }, contentType));
}

/** A JSON body of a known length. */
export function json(body: unknown, headers: Record<string, string>, contentType = "application/json"): Response {
  const bytes = Buffer.from(JSON.stringify(body));
  return new Response(bytes, {
    headers: { ...headers, "Content-Type": contentType, "Content-Length": String(bytes.byteLength) },
  });
}
