import {
  InvalidAddress,
  type ParameterError,
  PROBLEMS,
  type Problem,
  type ProblemName,
} from "../../contract/problem.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import { LedgerError } from "../../db/errors.ts";
import { COMMON_HEADERS } from "./headers.ts";

/** A request that can't be answered, with what the client is told. */
export class ApiProblem extends Error {
  readonly problem: ProblemName;
  readonly errors: readonly ParameterError[];
  /** Headers that belong to the problem: `Retry-After`, `Allow`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    problem: ProblemName,
    detail: string,
    errors: readonly ParameterError[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.name = "ApiProblem";
    this.problem = problem;
    this.errors = errors;
    this.headers = headers;
  }
}

/** The problem of a request that has to wait so many seconds. */
export function noRoomFor(seconds: number): ApiProblem {
  return new ApiProblem(
    "too-many-requests",
    `There is room again in ${seconds === 1 ? "a second" : `${seconds} seconds`}.`,
    [],
    {
      "Retry-After": String(seconds),
    },
  );
}

/** The problem reply (RFC 9457) of an error. What is not foreseen is logged, and told without its inside. */
export function problemReply(request: Request, error: unknown): Response {
  const { pathname, search } = new URL(request.url);
  const known = foreseen(error, pathname);
  if (!known) console.error(error);
  const { problem, message, errors, headers } =
    known ?? new ApiProblem("internal-error", "The fault is logged. Try again later.");
  const { status, title } = PROBLEMS[problem];
  const body: Problem = {
    type: `${PUBLICATION.api}/problems/${problem}`,
    title,
    status,
    detail: message,
    instance: (pathname + search).slice(0, 500),
    ...(errors.length > 0 && { errors: [...errors] }),
  };
  return new Response(request.method === "HEAD" ? null : JSON.stringify(body), {
    status,
    headers: {
      ...COMMON_HEADERS,
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...headers,
    },
  });
}

function foreseen(error: unknown, pathname: string): ApiProblem | null {
  if (error instanceof ApiProblem) return error;
  if (error instanceof InvalidAddress) return new ApiProblem("invalid-parameter", `${error.message}.`, error.errors);
  return error instanceof LedgerError ? ledgerProblem(error, pathname) : null;
}

// Messages of a LedgerError name files of the server, so the client gets sentences of its own.
const UNAVAILABLE = {
  missing: 'There is no ledger yet. "npm start" creates and fills it; LEDGER_DB names another file.',
  corrupt: "The ledger's file is not a readable database. It must be restored from a backup.",
  newer_schema: "The ledger was written by a newer version of the program. Update the program.",
  older_schema: 'The ledger was written by an older version of the program. "npm start" migrates it.',
  unreadable: "The ledger's file can't be read. The program needs the right to read the file and its folder.",
  not_writable: "The ledger's file can't be opened. The program needs the right to use the file and its folder.",
  locked: "The ledger is locked by another process. Try again in a moment.",
} as const;

const RETRY_SECONDS = 30;

/** True where the path names a release, so that it is no parameter that does. */
const namesRelease = (pathname: string): boolean => /\/releases\/\d/.test(pathname);

function ledgerProblem(error: LedgerError, pathname: string): ApiProblem {
  switch (error.code) {
    case "no_release":
      return new ApiProblem("release-not-found", error.message, [
        {
          parameter: namesRelease(pathname) ? "release" : "as_of",
          reason: "names no release of the ledger",
          allowed: [],
        },
      ]);
    case "too_slow":
      return new ApiProblem("query-too-slow", `${error.message} Ask for less, or take the whole as a file.`, [], {
        "Retry-After": String(RETRY_SECONDS),
      });
    case "invalid_cursor":
      return new ApiProblem("invalid-parameter", "The cursor is not one of this address.", [
        { parameter: "cursor", reason: "is not a cursor of this address; take it from `links.next`", allowed: [] },
      ]);
    case "invalid_sort":
      return new ApiProblem("invalid-parameter", "The rows can't be sorted so.", [
        { parameter: "sort", reason: "is not a field that the rows can be sorted by", allowed: [] },
      ]);
    default:
      console.error(error.message);
      return new ApiProblem("ledger-unavailable", UNAVAILABLE[error.code], [], {
        "Retry-After": String(RETRY_SECONDS),
      });
  }
}
