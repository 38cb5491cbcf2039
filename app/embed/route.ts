import { keptPage } from "../kept-page.ts";

/** A dashboard's chart for the frame of any other site: the page at /view/embed, kept. */
export const GET = (request: Request): Promise<Response> =>
  keptPage(request, "/view/embed", { "Content-Security-Policy": "frame-ancestors *" });
