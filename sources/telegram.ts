import { parseHTML } from "linkedom";
import type { Document } from "../domain/report.ts";
import { type Page, textOfPage } from "./fetch.ts";
import { linesOf } from "./html.ts";
import type { SourceProblem, SourceResult } from "./problem.ts";
import { dayIn, type Memory, type Outcome, type Surroundings } from "./visit.ts";
import type { WatchedSource } from "./watched.ts";

/** Posts are edited for hours after publication: those of the last day are read again at every visit. */
const READ_AGAIN_MS = 24 * 3_600_000;

/** A busy channel fills so many pages of some twenty posts in a day. */
const MOST_PAGES = 12;

interface Post {
  readonly number: number;
  readonly time: Date;
  readonly document: Document;
}

interface Preview {
  readonly posts: readonly Post[];
  /** The address of the page with the posts before these; null on the first posts of the channel. */
  readonly before: string | null;
}

/** The posts of a Telegram channel from its public preview (`https://t.me/s/CHANNEL`), back to what is known. */
export async function* readChannel(
  source: WatchedSource,
  page: Page,
  last: Memory,
  { fetch }: Surroundings,
): AsyncGenerator<SourceResult, Outcome> {
  const pages = [previewOf(source, page)];
  const newest = pages[0]?.posts.at(-1);
  if (!newest) throw new Error("The page shows no post: the channel has no preview, or the form of the page changed.");
  let problem: SourceProblem | null = null;
  for (;;) {
    const earliest = pages.at(-1);
    if (!earliest?.before || !goesFurtherBack(earliest, newest, last) || pages.length === MOST_PAGES) break;
    const fetched = await fetch(earliest.before);
    if (fetched.kind !== "page") {
      const reason = fetched.kind === "problem" ? fetched.reason : "The server gave no page.";
      problem = { name: earliest.before, reason };
      break;
    }
    pages.push(previewOf(source, fetched));
  }
  const posts = pages.flatMap((one) => one.posts).sort((a, b) => a.number - b.number);
  for (const { document } of posts) if (document.text !== "") yield { document };
  if (problem) {
    yield { problem };
    return { memory: last, complete: false };
  }
  const missed = [(last.newest ?? newest.number) + 1, (posts[0]?.number ?? 0) - 1] as const;
  if (pages.length === MOST_PAGES && missed[0] <= missed[1]) {
    const reason = `Posts ${missed[0]} to ${missed[1]} were not read: they lie too far back. Visit more often.`;
    yield { problem: { name: source.url, reason } };
  }
  return { memory: { newest: newest.number }, complete: true };
}

/** True where posts before a page are new, or young enough to have been edited. */
function goesFurtherBack({ posts }: Preview, newest: Post, last: Memory): boolean {
  const oldest = posts[0];
  if (!oldest) return false;
  const isYoung = newest.time.getTime() - oldest.time.getTime() < READ_AGAIN_MS;
  return isYoung || (last.newest !== undefined && oldest.number > last.newest + 1);
}

/** Text and time are taken inside each post: on the page the time stands after the text that it belongs to. */
function previewOf(source: WatchedSource, page: Page): Preview {
  const { document } = parseHTML(textOfPage(page));
  const posts = [...document.querySelectorAll(".tgme_widget_message[data-post]")].flatMap((element) => {
    const post = postOf(source, element);
    return post ? [post] : [];
  });
  const before = document.querySelector(".tme_messages_more[data-before]")?.getAttribute("data-before");
  const address = new URL(source.url);
  if (before) address.searchParams.set("before", before);
  return { posts: posts.sort((a, b) => a.number - b.number), before: before ? address.href : null };
}

function postOf(source: WatchedSource, element: Element): Post | null {
  const path = element.getAttribute("data-post") ?? "";
  const number = Number(path.split("/")[1]);
  const time = new Date(
    element.querySelector(".tgme_widget_message_date time[datetime]")?.getAttribute("datetime") ?? Number.NaN,
  );
  if (!Number.isInteger(number) || Number.isNaN(time.getTime())) return null;
  // A reply shows the beginning of the post that it answers.
  const text = [...element.querySelectorAll(".js-message_text")].find(
    (one) => !one.closest(".tgme_widget_message_reply"),
  );
  const author = element.querySelector(".tgme_widget_message_forwarded_from_name")?.textContent?.trim();
  const url = `https://t.me/${path}`;
  const document: Document = {
    name: url,
    url,
    text: text ? linesOf(text) : "",
    title: null,
    // A post that was passed on is the word of whom it came from.
    publisher: author || source.publisher,
    published: dayIn(source.zone, time),
    language: source.language ?? null,
  };
  return { number, time, document };
}
