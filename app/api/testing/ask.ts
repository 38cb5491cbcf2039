import { PUBLICATION } from "../../../contract/publication.ts";

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Response | Promise<Response>;

/** Path of the route file of a documented path: `/attacks/{id}` is app/api/v1/attacks/[id]/route.ts. */
export function routeFile(path: string): string {
  return `../v1${path.replaceAll("{", "[").replaceAll("}", "]")}/route.ts`;
}

/** Calls a route's handler as the server would, for an address below the root of the API. */
export async function ask(address: string, init: RequestInit = {}, template?: string): Promise<Response> {
  const url = new URL(PUBLICATION.api + address, "http://localhost");
  const path = url.pathname.slice(PUBLICATION.api.length);
  const pattern = template ?? path;
  const names = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const values = new RegExp(`^${pattern.replace(/\{\w+\}/g, "([^/]+)")}$`).exec(path)?.slice(1) ?? [];
  const params = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(values[i] ?? "")]));
  const handlers = (await import(routeFile(pattern))) as Record<string, Handler>;
  const method = init.method ?? "GET";
  const handler = handlers[method] ?? (method === "HEAD" ? handlers.GET : undefined);
  if (!handler) throw new Error(`${routeFile(pattern)} does not answer ${method}.`);
  return handler(new Request(url, init), { params: Promise.resolve(params) });
}
