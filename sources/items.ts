import { hash } from "node:crypto";
import type { IsoDate } from "../domain/calendar.ts";
import type { Document } from "../domain/report.ts";
import type { SourceResult } from "./problem.ts";
import type { Memory, Outcome, Surroundings } from "./visit.ts";
import type { WatchedSource } from "./watched.ts";
import { webPageOf } from "./web-page.ts";

/** What a feed or a list says of one article. */
export interface Item {
  /** The address that the report is known by. */
  readonly address: string;
  readonly title: string;
  /** The text as far as it is given, plain. */
  readonly text: string;
  readonly published: IsoDate | null;
}

/** The reports of items that are new or were changed, in their order: their own text, or the article that they link. */
export async function* readItems(
  items: readonly Item[],
  source: WatchedSource,
  last: Memory,
  around: Surroundings,
): AsyncGenerator<SourceResult, Outcome> {
  const read: Record<string, string> = {};
  let complete = true;
  for (const item of items) {
    const digest = hash("sha256", JSON.stringify([item.title, item.text, item.published])).slice(0, 16);
    if (last.items?.[item.address] !== digest) {
      const result = source.read === "item" ? reportOf(item, source) : await articleOf(item, source, around);
      if (result) yield result;
      if (result && "problem" in result) {
        complete = false;
        continue;
      }
    }
    read[item.address] = digest;
  }
  return { memory: { items: read }, complete };
}

function reportOf({ address, title, text, published }: Item, { publisher, language }: WatchedSource): SourceResult {
  const document: Document = {
    name: address,
    url: address,
    text: text.startsWith(title) ? text : `${title}\n${text}`,
    title: title || null,
    publisher,
    published,
    language: language ?? null,
  };
  return { document };
}

/** The article of an item; null where the item is not of interest. */
async function articleOf(item: Item, source: WatchedSource, around: Surroundings): Promise<SourceResult | null> {
  const { address } = item;
  if (!around.isOfInterest(`${item.title}\n${item.text}`)) return null;
  if (!standsOn(address, source.hosts ?? [hostOf(source.url)])) {
    const reason = `It stands on another host than its source, ${source.name}; name the host there under hosts.`;
    return { problem: { name: address, reason } };
  }
  const result = webPageOf(address, await around.fetch(address));
  if ("problem" in result) return result;
  const { publisher, language } = source;
  const { document } = result;
  return {
    document: {
      ...document,
      url: address,
      publisher,
      published: document.published ?? item.published,
      language: language ?? document.language,
    },
  };
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, "");

function standsOn(address: string, hosts: readonly string[]): boolean {
  const host = hostOf(address);
  return hosts.some((one) => host === one || host.endsWith(`.${one}`));
}

/** An address without what only tells where its reader came from; null where it is no web address. */
export function plainAddress(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = "";
  for (const key of [...url.searchParams.keys()]) {
    if (/^(utm_.*|fbclid|gclid)$/i.test(key)) url.searchParams.delete(key);
  }
  return url.href;
}
