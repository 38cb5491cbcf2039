import { createServer } from "node:http";
import next from "next";
import { answerOverHttp, isOfApi } from "./api/over-http.ts";

/*
 * The web server: the API is answered here, everything else by Next, as "next start" would. Takes PORT from the
 * environment.
 */
const port = Number(process.env.PORT);
const pages = next({ dev: false, port, quiet: true });
await pages.prepare();
const render = pages.getRequestHandler();

const server = createServer((request, response) => {
  if (isOfApi(request.url ?? "")) void answerOverHttp(request, response);
  else void render(request, response);
});
// Longer than the minute that proxies keep a connection: who closes first would cut off a request that is on its way.
server.keepAliveTimeout = 65_000;
server.listen(port);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // Requests that are under way are answered to their end.
  process.once(signal, () => server.close(() => process.exit()));
}
