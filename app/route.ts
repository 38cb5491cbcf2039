import { keptPage } from "./kept-page.ts";

/** The dashboard: the page at /view, kept. */
export const GET = (request: Request): Promise<Response> =>
  keptPage(request, "/view", { "Content-Security-Policy": "frame-ancestors 'self'" });
