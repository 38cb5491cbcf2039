import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { isoDateSchema } from "../domain/calendar.ts";
import { type Document, languageSchema } from "../domain/report.ts";

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR LI MAIN OL P PRE SECTION TABLE TR UL".split(
    " ",
  ),
);
const UNREAD = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "NAV", "SVG", "IFRAME", "HEAD"]);

/** Browsers cut a page at this depth, too; beyond it a page is broken or hostile. */
const MAX_DEPTH = 512;

/**
 * The article of a web page as plain text, a line for each block, and what the page says of itself.
 * Throws where the page is nested too deeply to be read.
 */
export function articleOf(html: string, url: string | null): Omit<Document, "name"> {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  if (isTooDeep(document)) throw new Error("The page is nested too deeply to be read; save its text to a file.");
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
  const published = publishedOf(document);
  const language = languageSchema.safeParse(document.documentElement?.getAttribute("lang")?.slice(0, 2).toLowerCase());
  const siteName = document.querySelector('meta[property="og:site_name"]')?.getAttribute("content")?.trim();
  const title = document.querySelector("title")?.textContent?.trim();
  const address = url ?? (canonical && URL.canParse(canonical) ? canonical : null);
  const whole = linesOf(document.querySelector("body") ?? document.documentElement);
  // Readability takes the page apart, so everything else is read before it.
  const article = new Readability(document, { keepClasses: false }).parse();
  const { body } = parseHTML(`<html><body>${article?.content ?? ""}</body></html>`).document;
  return {
    text: linesOf(body) || whole,
    title: article?.title || title || null,
    publisher: siteName || (address ? new URL(address).hostname.replace(/^www\./, "") : null),
    url: address,
    published,
    language: language.success ? language.data : null,
  };
}

/**
 * A piece of HTML as plain text, a line for each block; what is no HTML stays as it is.
 * Throws where it is nested too deeply to be read.
 */
export function textOfHtml(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  if (isTooDeep(document)) throw new Error("The text is nested too deeply to be read.");
  return linesOf(document.body);
}

/** The day of publication as the page writes it: its own calendar day, not the reader's. */
function publishedOf(document: globalThis.Document): string | null {
  const stated = [
    document.querySelector('meta[property="article:published_time"]')?.getAttribute("content"),
    document.querySelector('meta[itemprop="datePublished"]')?.getAttribute("content"),
    /"datePublished"\s*:\s*"([^"]+)"/.exec(
      [...document.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent).join("\n"),
    )?.[1],
    document.querySelector("time[datetime]")?.getAttribute("datetime"),
  ];
  const days = stated.map((value) => isoDateSchema.safeParse(value?.slice(0, 10)));
  return days.find((day) => day.success)?.data ?? null;
}

function isTooDeep(root: Node): boolean {
  let level: Node[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return false;
}

/** The text of an element, a line for each block in it. */
export function linesOf(root: Element): string {
  let text = "";
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += (node.textContent ?? "").replace(/\s+/g, " ");
    if (node.nodeType !== 1 || UNREAD.has((node as Element).tagName.toUpperCase())) return;
    const isBlock = BLOCKS.has((node as Element).tagName.toUpperCase());
    if (isBlock) text += "\n";
    for (const child of node.childNodes) walk(child);
    if (isBlock) text += "\n";
  };
  walk(root);
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
