import { partFrontMatter } from "./front-matter.ts";
import { MAX_BYTES, type SourceResult } from "./problem.ts";

/** A document from the bytes of a file or of standard input: Markdown or plain text, or a saved web page. */
export async function documentFromBytes(name: string, bytes: Uint8Array): Promise<SourceResult> {
  const problem = (reason: string): SourceResult => ({ problem: { name, reason } });
  if (bytes.length > MAX_BYTES) {
    return problem(
      `The text has more than ${MAX_BYTES / 1e6} MB; a report is much smaller. Cut the passage out of it.`,
    );
  }
  if (bytes.length === 0) return problem("It is empty; it should hold the text of a report.");
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return problem("The text is UTF-16; save it as UTF-8.");
  }
  if (bytes.includes(0)) {
    return problem("It is binary; it should hold the text of a report (Markdown, plain text or HTML, in UTF-8).");
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return problem(
      "The text is not UTF-8; save it as UTF-8 (older Ukrainian and Russian pages are often Windows-1251).",
    );
  }
  if (/^\s*<(!doctype html|html)\b/i.test(text)) return documentFromHtml(name, text);
  const parted = partFrontMatter(text);
  if ("reason" in parted) return problem(parted.reason);
  if (parted.body.trim() === "") {
    const where = parted.body === text ? "in it" : "below its front matter";
    return problem(`There is no text ${where}; it should hold the text of a report.`);
  }
  const { title = null, publisher = null, url = null, published = null, language = null } = parted.fields;
  return { document: { name, text: parted.body, title, publisher, url, published, language } };
}

async function documentFromHtml(name: string, html: string): Promise<SourceResult> {
  // Loaded for pages only: a text is read in half the time.
  const { articleOf } = await import("./html.ts");
  try {
    const article = articleOf(html, null);
    if (article.text === "") return { problem: { name, reason: "The page has no text." } };
    return { document: { name, ...article } };
  } catch (error) {
    return { problem: { name, reason: error instanceof Error ? error.message : String(error) } };
  }
}
