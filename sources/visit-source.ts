import { readFeed } from "./feed.ts";
import type { Fetch } from "./fetch.ts";
import { readLinkedPages } from "./linked-pages.ts";
import type { SourceResult } from "./problem.ts";
import { readChannel } from "./telegram.ts";
import type { SourceReader, Surroundings, Visit } from "./visit.ts";
import type { WatchedSource } from "./watched.ts";

const READERS: Readonly<Record<WatchedSource["kind"], SourceReader>> = {
  telegram: readChannel,
  feed: readFeed,
  list: readLinkedPages,
};

/** Reads one source: yields its reports and problems and returns what to keep for the next visit. Never throws. */
export async function* visitSource(
  source: WatchedSource,
  last: Visit,
  around: Surroundings,
): AsyncGenerator<SourceResult, Visit> {
  const problem = (reason: string): SourceResult => ({ problem: { name: `${source.name} (${source.url})`, reason } });
  const { not_before: _, ...kept } = last;
  let wait = 0;
  const fetch: Fetch = async (...request) => {
    const fetched = await around.fetch(...request);
    if (fetched.kind === "problem") wait = Math.max(wait, fetched.retryAfter ?? 0);
    return fetched;
  };
  const next = (): Pick<Visit, "not_before"> =>
    wait > 0 ? { not_before: new Date(around.now.getTime() + wait * 1000).toISOString() } : {};
  const fetched = await fetch(source.url, last, source.kind === "feed");
  if (fetched.kind !== "problem") wait = fetched.maxAge;
  if (fetched.kind === "problem") yield problem(fetched.reason);
  if (fetched.kind !== "page") return { ...kept, ...next() };
  try {
    const { memory, complete } = yield* READERS[source.kind](source, fetched, kept, { ...around, fetch });
    return { ...memory, ...(complete ? fetched.validators : {}), ...next() };
  } catch (error) {
    yield problem(error instanceof Error ? error.message : String(error));
    return { ...kept, ...next() };
  }
}
