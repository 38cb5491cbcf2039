import { PUBLICATION } from "../../contract/publication.ts";
import { EXTRACTOR_VERSION, extract } from "../../extractor/extract.ts";
import { fullAllowance, take } from "./allowance.ts";
import { json } from "./answer.ts";
import { extractBodyOf } from "./body.ts";
import { COMMON_HEADERS } from "./headers.ts";
import { noRoomFor } from "./problems.ts";

// Reading costs about a second for 200 kB: this much is read at once for all clients together, and each second.
const BURST_CHARACTERS = 2_000_000;
const CHARACTERS_PER_SECOND = 200_000;
const LEAST_COST = 1_000;
const allowance = fullAllowance(BURST_CHARACTERS, CHARACTERS_PER_SECOND, Date.now());

/** The claims of a pasted text; stores nothing. */
export async function postExtract(request: Request): Promise<Response> {
  const body = await extractBodyOf(request);
  const wait = take(allowance, Math.max(LEAST_COST, body.text.length), Date.now());
  if (wait > 0) throw noRoomFor(wait);
  const { language, claims, notCounted, warnings } = extract(body);
  const meta = { extractor: EXTRACTOR_VERSION, license: PUBLICATION.license };
  return json(
    { data: { language, claims, notCounted, warnings }, meta },
    { ...COMMON_HEADERS, "Cache-Control": "no-store" },
  );
}
