import { dashboardQuery } from "../../contract/queries.ts";
import { withFonts } from "../pictures/fonts.ts";
import { pngOf } from "../pictures/png.ts";
import { type RatesPicture, ratesPicture } from "../pictures/rates-picture.tsx";
import { RecentlyUsed } from "../recently-used.ts";
import { siteAddress } from "../site.ts";
import { fullAllowance, take } from "./allowance.ts";
import { answer } from "./answer.ts";
import { linkHeader } from "./headers.ts";
import { noRoomFor, problemReply } from "./problems.ts";

const TYPES = { svg: "image/svg+xml; charset=utf-8", png: "image/png" } as const;
type PictureType = keyof typeof TYPES;

const KEPT_BYTES = 32_000_000;
const kept = new RecentlyUsed<{ readonly body: Uint8Array<ArrayBuffer>; readonly fileName: string }>(KEPT_BYTES);

// A PNG costs about a fifth of a second of one core: this much is drawn at once for all clients, and each second.
const COST = { svg: 1, png: 4 } as const satisfies Record<PictureType, number>;
const allowance = fullAllowance(80, 8, Date.now());

/** Answers with the picture of the view that the address names: the parameters are those of the dashboard. */
export async function pictureReply(request: Request, type: PictureType): Promise<Response> {
  const { renderToStaticMarkup: render } = await import("react-dom/server");
  const site = siteAddress();
  const drawn: { picture: RatesPicture | null; key: string } = { picture: null, key: "" };
  const reply = await answer(request, dashboardQuery, ({ db, filter, release }, headers) => {
    drawn.key = `${headers.ETag} ${site}`;
    const known = kept.get(drawn.key);
    if (known) return pictureResponse(known.body, known.fileName, type, headers);
    const wait = take(allowance, COST[type], Date.now());
    if (wait > 0) throw noRoomFor(wait);
    drawn.picture = ratesPicture(db, { state: filter, release, site, render });
    return pictureResponse(null, drawn.picture.fileName, type, headers);
  });
  const { picture, key } = drawn;
  if (!picture || reply.status !== 200) return reply;
  try {
    const bytes = type === "png" ? await pngOf(picture.svg) : Buffer.from(withFonts(picture.svg));
    const body = new Uint8Array(bytes);
    kept.set(key, { body, fileName: picture.fileName }, body.byteLength);
    return new Response(request.method === "HEAD" ? null : body, reply);
  } catch (error) {
    return problemReply(request, error);
  }
}

function pictureResponse(
  body: Uint8Array<ArrayBuffer> | null,
  fileName: string,
  type: PictureType,
  headers: Record<string, string>,
): Response {
  return new Response(body, {
    headers: {
      ...headers,
      "Content-Type": TYPES[type],
      "Content-Disposition": `inline; filename="${fileName}.${type}"`,
      // The file holds its style and fonts, and nothing that runs.
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors *",
      Link: linkHeader({}),
    },
  });
}
