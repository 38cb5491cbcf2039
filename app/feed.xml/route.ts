import { plainQuery } from "../../contract/queries.ts";
import { answer } from "../api/answer.ts";
import { preflight } from "../api/headers.ts";
import { siteAddress } from "../site.ts";
import { atomOf } from "./atom.ts";
import { feedEntries } from "./entries.ts";

/** New attacks for feed readers. */
export const GET = (request: Request): Promise<Response> =>
  answer(
    request,
    plainQuery,
    ({ db, release }, headers) =>
      new Response(atomOf(feedEntries(db), release, siteAddress()), {
        headers: { ...headers, "Content-Type": "application/atom+xml; charset=utf-8" },
      }),
  );
export const OPTIONS = (): Response => preflight("GET", "HEAD");
