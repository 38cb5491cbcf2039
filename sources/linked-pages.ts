import { parseHTML } from "linkedom";
import { type Page, textOfPage } from "./fetch.ts";
import { linesOf } from "./html.ts";
import { type Item, plainAddress, readItems } from "./items.ts";
import type { SourceResult } from "./problem.ts";
import type { Memory, Outcome, Surroundings } from "./visit.ts";
import type { WatchedSource } from "./watched.ts";

/** The articles that a page links, such as the news page of an authority that has no feed; the last link first. */
export async function* readLinkedPages(
  source: WatchedSource,
  page: Page,
  last: Memory,
  around: Surroundings,
): AsyncGenerator<SourceResult, Outcome> {
  const { document } = parseHTML(textOfPage(page));
  const items = new Map<string, Item>();
  for (const link of document.querySelectorAll("a[href]")) {
    const address = plainAddress(link.getAttribute("href") ?? "", page.url);
    const title = linesOf(link).replaceAll("\n", " ");
    if (!address || title === "" || items.has(address)) continue;
    items.set(address, { address, title, text: "", published: null });
  }
  if (items.size === 0) throw new Error("The page links nothing; it may be made by JavaScript.");
  return yield* readItems([...items.values()].reverse(), { ...source, read: "article" }, last, around);
}
