import { z } from "zod";
import type { IsoDate } from "../domain/calendar.ts";
import type { Fetch, Page } from "./fetch.ts";
import type { SourceResult } from "./problem.ts";
import type { WatchedSource } from "./watched.ts";

/** What a reader of one kind of source keeps for its next visit. */
const memorySchema = z.object({
  /** The number of the newest post of a channel that was read. */
  newest: z.int().optional(),
  /** The items of a feed or list that were read, by address, each with a hash of what was said of it. */
  items: z.record(z.string(), z.string()).optional(),
});
export type Memory = Readonly<z.infer<typeof memorySchema>>;

/** What a visit leaves for the next one. */
export const visitSchema = memorySchema.extend({
  /** What the server said of the page: see `Validators`. */
  etag: z.string().optional(),
  last_modified: z.string().optional(),
  /** ISO 8601; the server asked not to be visited before. */
  not_before: z.string().optional(),
});
export type Visit = Readonly<z.infer<typeof visitSchema>>;

/** What visiting needs from outside. */
export interface Surroundings {
  readonly fetch: Fetch;
  readonly now: Date;
  /** Whether the title and summary of an article make it worth a request. */
  readonly isOfInterest: (text: string) => boolean;
}

/** What a reader has read. Where it is not `complete`, the next visit reads the same page again. */
export interface Outcome {
  readonly memory: Memory;
  readonly complete: boolean;
}

/** Reads a source from its own page on: yields reports and problems, oldest first. */
export type SourceReader = (
  source: WatchedSource,
  page: Page,
  last: Memory,
  around: Surroundings,
) => AsyncGenerator<SourceResult, Outcome>;

/** The calendar day of a time in a zone. */
export function dayIn(zone: string, time: Date): IsoDate {
  // This locale writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    time,
  );
}
