import { parseFeed } from "feedsmith";
import { type Page, textOfPage } from "./fetch.ts";
import { textOfHtml } from "./html.ts";
import { type Item, plainAddress, readItems } from "./items.ts";
import type { SourceResult } from "./problem.ts";
import { dayIn, type Memory, type Outcome, type Surroundings } from "./visit.ts";
import type { WatchedSource } from "./watched.ts";

/** What an entry says, whatever the format of its feed. */
interface Entry {
  readonly id?: string | undefined;
  readonly link?: string | undefined;
  readonly title?: string | undefined;
  readonly html?: string | undefined;
  readonly time?: unknown;
}

/** The new and changed items of an RSS, Atom, RDF or JSON feed, or the articles that they link, oldest first. */
export async function* readFeed(
  source: WatchedSource,
  page: Page,
  last: Memory,
  around: Surroundings,
): AsyncGenerator<SourceResult, Outcome> {
  const items: Item[] = [];
  let nameless = 0;
  for (const entry of entriesOf(textOfPage(page))) {
    const item = itemOf(entry, source);
    if (item) items.push(item);
    else nameless += 1;
  }
  if (nameless > 0) {
    const reason = `${nameless} of its items have neither address nor id; they can't be told apart and were not read.`;
    yield { problem: { name: source.url, reason } };
  }
  // A feed begins with what is newest.
  return yield* readItems(items.reverse(), source, last, around);
}

/** Throws where the text is no feed. */
function entriesOf(text: string): Entry[] {
  const { format, feed } = parse(text);
  switch (format) {
    case "rss":
      return (feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        link: item.link,
        title: item.title,
        html: item.content?.encoded ?? item.description,
        time: item.pubDate,
      }));
    case "atom":
      return (feed.entries ?? []).map((entry) => ({
        id: entry.id,
        link: (entry.links?.find((link) => (link.rel ?? "alternate") === "alternate") ?? entry.links?.[0])?.href,
        title: entry.title?.value,
        html: entry.content?.value ?? entry.summary?.value,
        time: entry.published ?? entry.updated,
      }));
    case "rdf":
      return (feed.items ?? []).map((item) => ({
        link: item.link,
        title: item.title,
        html: item.content?.encoded ?? item.description,
        time: item.dc?.dates?.[0],
      }));
    case "json":
      return (feed.items ?? []).map((item) => ({
        id: item.id,
        link: item.url,
        title: item.title,
        html: item.content_html ?? item.content_text ?? item.summary,
        time: item.date_published,
      }));
  }
}

function parse(text: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`This is no feed that can be read (RSS, Atom, RDF, JSON Feed would be right): ${reason}.`);
  }
}

function itemOf({ id, link, title, html, time }: Entry, { url, zone }: WatchedSource): Item | null {
  const linked = (link && plainAddress(link, url)) || (id && /^https?:/.test(id) && plainAddress(id, url));
  const address = linked || (id ? `${url}#${encodeURIComponent(id)}` : null);
  if (!address) return null;
  const published = new Date(typeof time === "string" ? time : Number.NaN);
  return {
    address,
    title: textOfHtml(title ?? "").replaceAll("\n", " "),
    text: textOfHtml(html ?? ""),
    published: Number.isNaN(published.getTime()) ? null : dayIn(zone, published),
  };
}
