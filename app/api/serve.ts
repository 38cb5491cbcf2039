import { deprecationHeaders } from "../../contract/deprecations.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import { databasePath, explained } from "../../db/open.ts";
import { readLatestRelease } from "../../db/read/releases.ts";
import { sharedReader } from "../../db/shared-reader.ts";
import { ENDPOINTS, type Endpoint, PINNED } from "./endpoints.ts";
import { COMMON_HEADERS, preflight } from "./headers.ts";
import { type Place, TOP } from "./place.ts";
import { ApiProblem, problemReply } from "./problems.ts";

/** Answers every request to the API: finds the endpoint of the path, and what it does with the method. */
export async function serve(request: Request): Promise<Response> {
  try {
    return await reply(request);
  } catch (error) {
    return problemReply(request, error);
  }
}

async function reply(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = pathname.slice(PUBLICATION.api.length);
  const latest = /^\/releases\/latest(\/.+)$/.exec(path);
  if (latest) return redirect(`${TOP.root}/releases/${latestRelease()}${latest[1]}${search}`);
  const found = find(path);
  if (!found) throw noSuchRoute();
  const { endpoint, place } = found;
  const handler = endpoint.methods[request.method === "HEAD" ? "GET" : request.method];
  const allowed = Object.keys(endpoint.methods).flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  if (request.method === "OPTIONS") return preflight(...allowed);
  if (!handler) {
    const allow = [...allowed, "OPTIONS"].join(", ");
    throw new ApiProblem("method-not-allowed", `This address takes ${allow}, not ${request.method}.`, [], {
      Allow: allow,
    });
  }
  return withDeprecations(request, endpoint, await handler(request, place));
}

/** The endpoint of a path below the root of the API, and what the path names; null where there is none. */
export function find(path: string): { endpoint: Endpoint; place: Place } | null {
  const pinned = /^\/releases\/([1-9]\d{0,8})(\/.+)$/.exec(path);
  if (pinned) {
    const [, number = "", rest = ""] = pinned;
    const place = { root: `${TOP.root}/releases/${number}`, release: Number(number), id: "" };
    return match(PINNED, rest, place);
  }
  return match(ENDPOINTS, path, TOP);
}

function match(
  endpoints: readonly Endpoint[],
  path: string,
  place: Place,
): { endpoint: Endpoint; place: Place } | null {
  const exact = endpoints.find((endpoint) => endpoint.path === path);
  if (exact) return { endpoint: exact, place };
  const slash = path.lastIndexOf("/");
  const [parent, last] = [path.slice(0, slash), decoded(path.slice(slash + 1))];
  if (last === null || last === "") return null;
  const named = endpoints.find((endpoint) => /^(.*)\/\{\w+\}$/.exec(endpoint.path)?.[1] === parent);
  return named ? { endpoint: named, place: { ...place, id: last } } : null;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function latestRelease(): number {
  const { id } = explained(databasePath(), () => readLatestRelease(sharedReader()));
  if (id === 0) throw new ApiProblem("release-not-found", "The ledger has no release yet.");
  return id;
}

/** A redirection that is asked for anew each time: what is the latest changes. */
function redirect(to: string): Response {
  return new Response(null, { status: 307, headers: { ...COMMON_HEADERS, Location: to, "Cache-Control": "no-cache" } });
}

function noSuchRoute(): ApiProblem {
  const paths = ENDPOINTS.map(({ path }) => path).filter((path) => !path.includes(".") && path !== "");
  return new ApiProblem("not-found", `There is no such route. Routes: ${paths.join(", ")}.`);
}

function withDeprecations(request: Request, { path, isParameter }: Endpoint, response: Response): Response {
  const { Link: link, ...headers } = deprecationHeaders(
    path,
    new Set(new URL(request.url).searchParams.keys()),
    isParameter,
  );
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  if (link) response.headers.append("Link", link);
  return response;
}
