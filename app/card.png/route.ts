import { dashboardQuery } from "../../contract/queries.ts";
import { cardReply } from "../pictures/card-reply.ts";
import { dashboardCard } from "../pictures/cards.tsx";

/** The dashboard's view as a card of 1200 by 630, for previews of links to it. */
export const GET = (request: Request): Promise<Response> =>
  cardReply(request, dashboardQuery, ({ db, filter, release }) => dashboardCard(db, filter, release));
