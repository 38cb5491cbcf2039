import type { ReactElement } from "react";
import type { Query } from "../../contract/address.ts";
import { fullAllowance, take } from "../api/allowance.ts";
import { type Asked, answer } from "../api/answer.ts";
import { noRoomFor, problemReply } from "../api/problems.ts";
import { RecentlyUsed } from "../recently-used.ts";
import { pngOf } from "./png.ts";

const KEPT_BYTES = 16_000_000;
const kept = new RecentlyUsed<Uint8Array<ArrayBuffer>>(KEPT_BYTES);

// A card costs about a fifth of a second of one core: this many are drawn at once for all clients, and each second.
const allowance = fullAllowance(20, 2, Date.now());

/** Answers with a card as PNG, drawn once for each release and address and kept while there is room. */
export async function cardReply<Q extends Query>(
  request: Request,
  query: Q,
  cardOf: (asked: Asked<Q>) => ReactElement,
): Promise<Response> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const drawn = { svg: "", key: "" };
  const reply = await answer(request, query, (asked, headers) => {
    drawn.key = `${headers.ETag}`;
    const known = kept.get(drawn.key);
    if (known === null) {
      const wait = take(allowance, 1, Date.now());
      if (wait > 0) throw noRoomFor(wait);
      drawn.svg = renderToStaticMarkup(cardOf(asked));
    }
    return new Response(known, { headers: { ...headers, "Content-Type": "image/png" } });
  });
  if (drawn.svg === "" || reply.status !== 200) return reply;
  try {
    const body = new Uint8Array(await pngOf(drawn.svg, 1));
    kept.set(drawn.key, body, body.byteLength);
    return new Response(request.method === "HEAD" ? null : body, reply);
  } catch (error) {
    return problemReply(request, error);
  }
}
