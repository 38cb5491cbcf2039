import type { Item } from "./mentions/item.ts";
import type { LanguagePack } from "./pack.ts";
import { TOPIC } from "./topics.ts";

export interface Sentence {
  readonly items: readonly Item[];
  readonly start: number;
  readonly end: number;
  /** Number of the line of the report that it stands on. */
  readonly line: number;
  /** The line is an entry of a list: it begins with a bullet or a dash, or follows a line that ends with a colon. */
  readonly listed: boolean;
  /** What it speaks of, as bits of `TOPIC`. */
  readonly topics: number;
}

/** A run of words without an end is cut here, so that the work for one sentence is bounded. */
const LONGEST = 400;

const ENDS = new Set([".", "!", "?", "…"]);
const CLOSES = new Set(['"', "'", ")", "]"]);
/** Endings of addresses that publishers go by: "Censor.NET", "News.Az". */
const DOMAINS = new Set("ua net az com org ru info eu tv md pl news".split(" "));
const BULLETS = new Set(["•", "-", "–", "*", "✅", "▶", "➡", "+"]);

/** Splits steps into sentences. A line end always ends one; a full stop does where a new sentence can begin. */
export function splitSentences(items: readonly Item[], pack: LanguagePack): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let line = 0;
  let afterColon = false;
  const close = (to: number): void => {
    const part = items.slice(from, to);
    const [first, last] = [part[0], part.at(-1)];
    if (first && last) {
      const bullet = BULLETS.has(first.text);
      const listed = bullet || (afterColon && sentences.length > 0);
      sentences.push({ items: part, start: first.start, end: last.end, line, listed, topics: topicsOf(part) });
    }
  };
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (at - from >= LONGEST) {
      close(at);
      from = at;
    }
    if (item.kind === "break") {
      close(at);
      const before = items[at - 1];
      const previous = sentences.at(-1);
      afterColon =
        before?.text === ":" || (afterColon && previous?.listed === true && [";", ","].includes(before?.text ?? ""));
      from = at + 1;
      line++;
    } else if (
      item.kind !== "mark" &&
      item.tail === "." &&
      (opensSentence(items[at + 1]) || opensWithCountry(items, at + 1))
    ) {
      // "at 9 p.m. The …": the stop of an abbreviation ends the sentence, too
      close(at + 1);
      from = at + 1;
    } else if (ENDS.has(item.text)) {
      let end = at + 1;
      while (CLOSES.has(items[end]?.text ?? "") && !items[end]?.spaced) end++;
      if (endsSentence(items, at, end, pack)) {
        close(end);
        from = end;
        at = end - 1;
      }
    }
  }
  close(items.length);
  return sentences;
}

function topicsOf(items: readonly Item[]): number {
  let topics = 0;
  for (const { kind, sense } of items)
    topics |= (sense.topics ?? 0) | (kind === "date" || kind === "clock" ? TOPIC.time : 0);
  return topics;
}

/** A word of grammar with a capital: "The", "In", "They". */
const opensSentence = (item: Item | undefined): boolean =>
  item?.capital === true && item.spaced && item.sense.joint !== undefined;

/** "at 3 a.m. Russia fired": a country after an hour, but not "9 a.m. Moscow time". */
const opensWithCountry = (items: readonly Item[], at: number): boolean =>
  items[at]?.capital === true && items[at]?.sense.country !== undefined && items[at + 1]?.sense.clock === undefined;

/** "J. Smith": a letter that a full stop follows. */
const isInitial = (item: Item | undefined): boolean =>
  item?.kind === "word" && item.end - item.start === 1 && item.capital;

/** "wrote on X. The …": the network of that name ends a sentence. */
const isPlatform = (items: readonly Item[], at: number): boolean =>
  items[at]?.text === "x" && ["toward", "away", "over"].includes(items[at - 1]?.sense.joint ?? "");

function endsSentence(items: readonly Item[], at: number, end: number, pack: LanguagePack): boolean {
  const next = items[end];
  const before = items[at - 1];
  if (!next || next.kind === "break") return true;
  if (items[at]?.text === "." && before && pack.abbreviations.has(before.text) && !items[at]?.spaced)
    return opensSentence(next);
  if (items[at]?.text === "." && isInitial(before) && !isPlatform(items, at - 1)) return false;
  if (!next.spaced && DOMAINS.has(next.text)) return false;
  if (!next.spaced) return next.capital && before !== undefined && before.end - before.start > 1;
  return (
    next.capital || next.kind === "number" || next.kind === "clock" || next.kind === "date" || next.kind === "mark"
  );
}
