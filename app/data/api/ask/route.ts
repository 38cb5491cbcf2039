import { apiAddress } from "../api-address.ts";
import { referenceOf } from "../operations.ts";

const paths = new Set(
  referenceOf()
    .operations.filter(({ method }) => method === "GET")
    .map(({ path }) => path),
);

/** Where a form of the reference leads without JavaScript: to the address that its fields make. */
export function GET(request: Request): Response {
  const fields = new URL(request.url).searchParams;
  const path = fields.get("path") ?? "";
  // Only to paths of our own: whoever makes a link can't lead readers elsewhere with it.
  const to = paths.has(path) ? apiAddress(path, fields) : "/data/api";
  return new Response(null, { status: 303, headers: { Location: to, "Cache-Control": "no-store" } });
}
