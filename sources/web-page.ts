import { type Fetched, fetchPage, textOfPage } from "./fetch.ts";
import { articleOf } from "./html.ts";
import type { SourceResult } from "./problem.ts";

/** The report at a web address: its article as plain text, with the page's own title, publisher and date. */
export async function readWebPage(url: string, timeoutMs?: number): Promise<SourceResult> {
  return webPageOf(url, await fetchPage(url, {}, timeoutMs));
}

/** The report in what was fetched from a web address. */
export function webPageOf(name: string, fetched: Fetched): SourceResult {
  const problem = (reason: string): SourceResult => ({ problem: { name, reason } });
  if (fetched.kind === "problem") return problem(fetched.reason);
  if (fetched.kind === "unchanged") return problem("The server says that the page is unchanged, and was not asked.");
  const { contentType, url } = fetched;
  if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(contentType)) {
    return problem(
      `The address holds ${contentType || "content of no stated type"}; a web page (text/html) would be right.`,
    );
  }
  try {
    const article = articleOf(textOfPage(fetched), url);
    if (article.text === "") {
      return problem("The page has no text; it may be made by JavaScript. Save the text to a file.");
    }
    return { document: { name, ...article } };
  } catch (error) {
    return problem(error instanceof Error ? error.message : String(error));
  }
}
