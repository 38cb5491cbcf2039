import type { z } from "zod";
import { type ExtractBody, extractBodySchema, MAXIMUM_BODY_BYTES } from "../../contract/replies.ts";
import { ApiProblem } from "./problems.ts";

/**
 * What `POST /extract` is asked to read: JSON with a text and what is known about it, or the text alone.
 * Throws an `ApiProblem` where the body is too large, of another type, not UTF-8 or not of the schema.
 */
export async function extractBodyOf(request: Request): Promise<ExtractBody> {
  if (new URL(request.url).search !== "") {
    throw new ApiProblem("invalid-parameter", "This route takes no parameters; fields go into the JSON body.");
  }
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json" && type !== "text/plain") {
    throw new ApiProblem("unsupported-media-type", "Content-Type must be application/json or text/plain.");
  }
  const encoding = request.headers.get("content-encoding") ?? "identity";
  if (encoding !== "identity") {
    throw new ApiProblem(
      "unsupported-media-type",
      `The body must not be compressed; it comes as ${encoding.slice(0, 50)}.`,
    );
  }
  const text = textOf(await limitedBytes(request));
  return checked(type === "text/plain" ? { text } : parsed(text));
}

/** The body, given up as soon as it is too large, whatever Content-Length says. */
async function limitedBytes(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Node's request bodies can be iterated; the types of the DOM don't say so.
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAXIMUM_BODY_BYTES) {
      throw new ApiProblem(
        "body-too-large",
        `The body may have ${MAXIMUM_BODY_BYTES / 1000} kB. Longer texts are read by the command line: ledger extract.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ApiProblem("invalid-body", "The body is not UTF-8 text. Send the text in UTF-8.");
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiProblem("invalid-body", 'The body is not JSON. Send an object such as {"text": "…"}, or text/plain.');
  }
}

function checked(value: unknown): ExtractBody {
  const result = extractBodySchema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.flatMap(errorsOf);
  throw new ApiProblem("invalid-body", errors.map((e) => `${e.parameter}: ${e.reason}`).join("; "), errors);
}

function errorsOf(issue: z.core.$ZodIssue) {
  if (issue.code === "unrecognized_keys") {
    const allowed = Object.keys(extractBodySchema.shape);
    return issue.keys.map((key) => ({ parameter: key.slice(0, 100), reason: "is not a field of the body", allowed }));
  }
  const allowed = issue.code === "invalid_value" ? issue.values.map(String) : [];
  return [{ parameter: issue.path.map(String).join(".") || "body", reason: issue.message, allowed }];
}
