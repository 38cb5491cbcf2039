import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { ReadableStream } from "node:stream/web";
import { PUBLICATION } from "../../contract/publication.ts";
import { compressed } from "./compression.ts";
import { ApiProblem, problemReply } from "./problems.ts";
import { serve } from "./serve.ts";

/** Only to make a whole URL of the path: no reply depends on it. */
const ORIGIN = "http://localhost";

/** True for an address of the API. Other spellings of one, which Next redirects, are not. */
export function isOfApi(url: string): boolean {
  const path = url.split("?", 1)[0] ?? "";
  return path.startsWith(`${PUBLICATION.api}/`) && !path.endsWith("/") && !/\/\/|\\/.test(path);
}

/** Answers a request to the API. */
export function answerOverHttp(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  return sendOverHttp(incoming, response, () => replyTo(incoming));
}

/** Sends a reply without entering Next, which takes longer to hand a request on than most replies take. */
export async function sendOverHttp(
  incoming: IncomingMessage,
  response: ServerResponse,
  made: () => Response | Promise<Response>,
): Promise<void> {
  try {
    const reply = await compressed(await made(), incoming.headers["accept-encoding"] ?? null);
    response.writeHead(reply.status, Object.fromEntries(reply.headers));
    if (reply.body === null) response.end();
    else if (reply.headers.has("content-length")) response.end(Buffer.from(await reply.arrayBuffer()));
    else await pipeline(reply.body as unknown as AsyncIterable<Uint8Array>, response);
    // What is left of a body that was refused stands before the next request of the connection.
    incoming.resume();
  } catch (error) {
    // A reader that went away is no fault; any other breaks the connection, so that nobody takes a part for the whole.
    if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") console.error(error);
    response.destroy();
  }
}

async function replyTo(incoming: IncomingMessage): Promise<Response> {
  const { method = "GET", url = "" } = incoming;
  const address = ORIGIN + url;
  // The one method that reaches us and that a Request can't have.
  if (method === "TRACE") {
    const detail = "This address can't be traced; it can be read with GET.";
    return problemReply(new Request(address), new ApiProblem("method-not-allowed", detail, [], { Allow: "GET, HEAD" }));
  }
  if (method === "GET" || method === "HEAD") return serve(readRequest(incoming));
  const headers = headersOf(incoming.rawHeaders);
  // What is not read of a body must not end the connection before the reply is sent.
  const body = ReadableStream.from(incoming.iterator({ destroyOnReturn: false })) as BodyInit & ReadableStream;
  return serve(new Request(address, { method, headers, body, duplex: "half" } as RequestInit));
}

/** A request that has no body. */
export function readRequest({ method = "GET", url = "", rawHeaders }: IncomingMessage): Request {
  return new Request(ORIGIN + url, { method, headers: headersOf(rawHeaders) });
}

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let at = 0; at < raw.length; at += 2) headers.append(raw[at] ?? "", raw[at + 1] ?? "");
  return headers;
}
