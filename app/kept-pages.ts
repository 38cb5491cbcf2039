import { keptPage } from "./kept-page.ts";

type Answer = (request: Request) => Promise<Response>;

/** The dashboard: the page at /view, kept. */
export const dashboard: Answer = (request) => keptPage(request, "/view", "'self'");

/** A dashboard's chart for the frame of any other site: the page at /view/embed, kept. */
export const embed: Answer = (request) => keptPage(request, "/view/embed", "*");

/** What answers at each path. */
export const KEPT_PAGES: ReadonlyMap<string, Answer> = new Map([
  ["/", dashboard],
  ["/embed", embed],
]);
