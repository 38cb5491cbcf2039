import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { fontsAtOnce } from "./fonts-at-once.ts";

/** This server on loopback. Never what the request names as host: that is the visitor's word. */
export const ownAddress = (): string => `http://127.0.0.1:${process.env.PORT || "3000"}`;

/** Tells a request that this server makes to itself, by a word that nobody else knows. */
const OWN = { name: "x-own-request", value: randomUUID() } as const;

/** True where the server asks itself for a page, which Next then makes. */
export const isOwnRequest = (headers: IncomingHttpHeaders): boolean => headers[OWN.name] === OWN.value;

const RETRY_SECONDS = 10;

/** The page at a path with its query as Next makes it; one that could not be made says so, and when to come again. */
export async function rendered(inner: string): Promise<Response> {
  const reply = await made(inner);
  if (reply.status < 500) return reply;
  // Read to its end, so that the connection can serve again.
  await reply.arrayBuffer();
  return unavailable(new URL(inner, ownAddress()).search);
}

/** What stands in for a page that could not be made: it needs no JavaScript to be read. */
export async function unavailable(search: string): Promise<Response> {
  const { body, headers } = await made(`/unavailable${search}`);
  headers.set("Retry-After", String(RETRY_SECONDS));
  return new Response(body, { status: 503, headers });
}

/** A page with the headers that belong to it: its type, its policy, the fonts to fetch at once, and where else it is. */
async function made(inner: string): Promise<Response> {
  const reply = await fetch(ownAddress() + inner, {
    cache: "no-store",
    redirect: "manual",
    headers: { "accept-encoding": "identity", [OWN.name]: OWN.value },
  });
  const headers = new Headers({ "Content-Type": reply.headers.get("content-type") ?? "text/html; charset=utf-8" });
  for (const name of ["Cache-Control", "Content-Security-Policy", "Link", "Location"]) {
    const value = reply.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const fonts = reply.ok ? fontsAtOnce(new URL(inner, ownAddress()).search) : null;
  if (fonts !== null) headers.append("Link", fonts);
  return new Response(reply.body, { status: reply.status, headers });
}
