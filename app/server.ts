import { createServer, type IncomingMessage } from "node:http";
import next from "next";
import { answerOverHttp, isOfApi, readRequest, sendOverHttp } from "./api/over-http.ts";
import { KEPT_PAGES } from "./kept-pages.ts";
import { isOwnRequest, rendered } from "./rendered-page.ts";

/*
 * The web server: the API and the kept pages are answered here, everything else by Next, as "next start" would. Takes
 * PORT from the environment.
 */
const port = Number(process.env.PORT);
const pages = next({ dev: false, port });
await pages.prepare();
const render = pages.getRequestHandler();

/** What answers a request in the place of Next; null where Next does: files, forms, addresses it redirects, and our own. */
function answerOf(request: IncomingMessage): (() => Promise<Response>) | null {
  const { method, url = "", headers } = request;
  if ((method !== "GET" && method !== "HEAD") || isOwnRequest(headers) || "rsc" in headers) return null;
  const path = url.split("?", 1)[0] ?? "";
  const kept = KEPT_PAGES.get(path);
  if (kept) return () => kept(readRequest(request));
  return PAGE_PATH.test(path) ? () => rendered(url) : null;
}

/** No file, no route of data, and spelt as it should be. */
const PAGE_PATH = /^(?!\/(?:_next|figures)(?:\/|$))(?:\/[^/\\.]+)+$/;

/** What holds for pages and their files alike. */
const OF_EVERY_PAGE = [
  // A page with a policy of its own sends that in the place of this one.
  ["Content-Security-Policy", "frame-ancestors 'self'"],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=()"],
] as const;

const server = createServer((request, response) => {
  if (isOfApi(request.url ?? "")) {
    void answerOverHttp(request, response);
    return;
  }
  for (const [name, value] of OF_EVERY_PAGE) response.setHeader(name, value);
  const answer = answerOf(request);
  if (answer) void sendOverHttp(request, response, answer);
  else void render(request, response);
});
// Longer than the minute that proxies keep a connection: who closes first would cut off a request that is on its way.
server.keepAliveTimeout = 65_000;
server.listen(port);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // Requests that are under way are answered to their end.
  process.once(signal, () => server.close(() => process.exit()));
}
