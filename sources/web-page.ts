import { articleOf } from "./html.ts";
import { MAX_BYTES, type SourceResult } from "./problem.ts";

const TIMEOUT_MS = 20_000;

/** The report at a web address: its article as plain text, with the page's own title, publisher and date. */
export async function readWebPage(url: string, timeoutMs = TIMEOUT_MS): Promise<SourceResult> {
  const problem = (reason: string): SourceResult => ({ problem: { name: url, reason } });
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: "text/html,application/xhtml+xml", "user-agent": "interception-ledger/0.1" },
    });
    if (!response.ok) {
      await response.body?.cancel();
      return problem(`The server answered ${response.status} ${response.statusText}; an open web page would be right.`);
    }
    const type = response.headers.get("content-type") ?? "";
    if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(type)) {
      await response.body?.cancel();
      return problem(
        `The address holds ${type || "content of no stated type"}; a web page (text/html) would be right.`,
      );
    }
    const bytes = await readBytes(response);
    if (bytes === null) return problem(`The page has more than ${MAX_BYTES / 1e6} MB; a report is much smaller.`);
    const article = articleOf(decode(bytes, type), response.url || url);
    if (article.text === "")
      return problem("The page has no text; it may be made by JavaScript. Save the text to a file.");
    return { document: { name: url, ...article } };
  } catch (error) {
    return problem(explain(error, timeoutMs));
  }
}

/** The whole body, or null where it is longer than a source may be. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_BYTES) return null;
  }
  return Buffer.concat(chunks);
}

/** Decodes by the charset of the header, else of the page's own `meta`, else UTF-8. */
function decode(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const charset =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /charset=["']?([\w-]+)/i.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function explain(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === "TimeoutError") {
    return `No answer within ${timeoutMs / 1000} s; try again later.`;
  }
  // Node's fetch says only "fetch failed"; the reason is its cause.
  if (error instanceof TypeError && error.cause instanceof Error) {
    return `The page could not be fetched: ${error.cause.message}`;
  }
  return error instanceof Error ? error.message : String(error);
}
