import { dashboard } from "./kept-pages.ts";

/** Asked only where pages are being edited: the web server answers this path itself. */
export const GET = dashboard;
