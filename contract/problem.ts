import { z } from "zod";

/** What is wrong with one parameter, as `errors[]` of a problem lists it. */
export const parameterErrorSchema = z.object({
  parameter: z.string().meta({ description: "Name of the parameter, or of the field of the body." }),
  reason: z.string().meta({ description: "What is wrong with it." }),
  allowed: z
    .array(z.string())
    .meta({ description: "The allowed values or names, or the range of a number; empty where they can't be listed." }),
});
export type ParameterError = z.infer<typeof parameterErrorSchema>;

/** Every problem that the API answers with. `/problems/NAME` explains each. */
export const PROBLEMS = {
  "invalid-parameter": {
    status: 400,
    title: "A parameter is not valid",
    explanation:
      "The address has a parameter that the route does not know, or a value that it does not allow. Nothing is ignored in silence, so that a spelling mistake can't pass for an answer. `errors` names each parameter, the reason and what is allowed.",
  },
  "invalid-body": {
    status: 400,
    title: "The body can't be read",
    explanation:
      "The body is not UTF-8, not JSON where it says so, or its fields are not those of the route. `errors` names each field and the reason.",
  },
  "not-found": {
    status: 404,
    title: "There is no such thing here",
    explanation: "The path or the id names nothing. Lists give the ids; the OpenAPI document gives the paths.",
  },
  "release-not-found": {
    status: 404,
    title: "There is no release that old",
    explanation:
      "`as_of` names a day before the first release of the ledger, or the path a release that there is not. `/releases` lists them.",
  },
  "method-not-allowed": {
    status: 405,
    title: "The address does not take this method",
    explanation:
      "Everything is read with GET or HEAD; only `/extract` takes POST. The `Allow` header names what the address takes.",
  },
  "body-too-large": {
    status: 413,
    title: "The body is too large",
    explanation: "A text may have 200 kB. Longer ones are read by the command line: `ledger extract`.",
  },
  "unsupported-media-type": {
    status: 415,
    title: "The body is of a type that can't be read",
    explanation: "Send `application/json` or `text/plain`, in UTF-8.",
  },
  "too-many-requests": {
    status: 429,
    title: "Too much was asked at once",
    explanation:
      "Texts cost the server time. `Retry-After` says in how many seconds there is room; the command line has no limit.",
  },
  "internal-error": {
    status: 500,
    title: "The reply could not be made",
    explanation: "A fault of the program. It is logged on the server with its cause.",
  },
  "query-too-slow": {
    status: 503,
    title: "The query took too long",
    explanation:
      "A reply may cost the server some seconds, and this one would have cost more, so it was broken off. Ask for less: a shorter time, fewer facets, no free text; or take the whole as a file and search in that. Attacks and rates of a past release are made anew from its claims, which a ledger of more than some hundred thousand claims can't do in that time; its claims, reports and changes are there, and `ledger export rates --release N` beside the ledger has no limit.",
  },
  "ledger-unavailable": {
    status: 503,
    title: "The ledger can't be read",
    explanation:
      "The database is missing, damaged, locked or of another version of the program. Nothing is lost by asking again.",
  },
} as const satisfies Record<string, { status: number; title: string; explanation: string }>;
export type ProblemName = keyof typeof PROBLEMS;

/** A problem reply (RFC 9457). */
export const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: "Address of the page that explains this kind of problem." }),
    title: z.string().meta({ description: "The kind of problem, the same each time." }),
    status: z.int().meta({ description: "The HTTP status." }),
    detail: z.string().meta({ description: "What is wrong this time, and what would be right." }),
    instance: z.string().meta({ description: "Path and query of the request." }),
    errors: z.array(parameterErrorSchema).optional().meta({ description: "One entry for each fault of the request." }),
  })
  .meta({ id: "Problem", description: "A problem reply (RFC 9457)." });
export type Problem = z.infer<typeof problemSchema>;

/** An address that can't be parsed into a filter; `errors` names every fault. */
export class InvalidAddress extends Error {
  readonly errors: readonly ParameterError[];

  constructor(errors: readonly ParameterError[]) {
    super(errors.map((e) => `${e.parameter}: ${e.reason}`).join("; "));
    this.name = "InvalidAddress";
    this.errors = errors;
  }
}
