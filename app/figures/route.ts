import { ratesQuery } from "../../contract/queries.ts";
import { readRates } from "../../db/read/rates.ts";
import { answer } from "../api/answer.ts";
import { figuresOf, packed } from "../dashboard/figures.ts";
import { RecentlyUsed } from "../recently-used.ts";

const KEPT_BYTES = 24_000_000;
const kept = new RecentlyUsed<string>(KEPT_BYTES);

/**
 * The rates of `/rates` for the dashboard's own page: the same parameters and the same read function, without what says
 * nothing. Made once for each release and address: many readers change the same filters. No promise to outsiders.
 */
export const GET = (request: Request): Promise<Response> =>
  answer(request, ratesQuery, ({ db, filter, release, address }, headers) => {
    const key = `${release.id} ${release.committed_at} ${address}`;
    const known = kept.get(key);
    const body = known ?? JSON.stringify(packed(figuresOf(readRates(db, filter)), release));
    if (known === null) kept.set(key, body, Buffer.byteLength(body));
    return new Response(body, { headers: { ...headers, "Content-Type": "application/json" } });
  });
