import { READ_ROUTES } from "../../../../contract/routes.ts";
import { readPreflight } from "../../headers.ts";
import { ApiProblem, problemReply } from "../../problems.ts";

/** Whatever no other route answers: a problem in place of the site's page for people. */
export function GET(request: Request): Response {
  const routes = READ_ROUTES.map((route) => route.path).join(", ");
  return problemReply(request, new ApiProblem("not-found", `There is no such route. Routes: ${routes}.`));
}
export const POST = GET;
export const OPTIONS = readPreflight;
