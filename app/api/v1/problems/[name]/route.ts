import { PROBLEMS, type ProblemName } from "../../../../../contract/problem.ts";
import { PROBLEM } from "../../../../../contract/routes.ts";
import { fixed } from "../../../answer.ts";
import { readPreflight } from "../../../headers.ts";
import { ApiProblem, problemReply } from "../../../problems.ts";

const isProblem = (name: string): name is ProblemName => Object.hasOwn(PROBLEMS, name);

export async function GET(request: Request, context: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await context.params;
  if (isProblem(name)) return fixed(request, PROBLEM.query, { name, ...PROBLEMS[name] });
  const known = Object.keys(PROBLEMS).join(", ");
  return problemReply(request, new ApiProblem("not-found", `No problem has that name. Known: ${known}.`));
}
export const OPTIONS = readPreflight;
