import { z } from "zod";
import { pageLanguageSchema } from "../../../../contract/language.ts";
import { readAttack } from "../../../../db/read/attacks.ts";
import { ApiProblem } from "../../../api/problems.ts";
import { cardReply } from "../../../pictures/card-reply.ts";
import { attackCard } from "../../../pictures/cards.tsx";

const query = z.object({ lang: pageLanguageSchema.default("en") });

/** An attack as a card of 1200 by 630, for previews of links to it. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  return cardReply(request, query, ({ db, filter, release }) => {
    const detail = readAttack(db, decodeURIComponent(id), null);
    if (!detail) throw new ApiProblem("not-found", `There is no attack "${id.slice(0, 100)}".`);
    return attackCard(detail.attack, release, filter.lang);
  });
}
