import type { Item } from "./mentions/item.ts";
import type { LanguagePack } from "./pack.ts";
import { TOPIC } from "./topics.ts";
import { NOTHING } from "./whole-sense.ts";

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

/** A sentence with other senses in its steps, and the topics that these add to it. */
export const withItems = (
  { start, end, line, listed, topics }: Sentence,
  items: readonly Item[],
  added = 0,
): Sentence => ({ items, start, end, line, listed, topics: topics | added });

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
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (at - from >= LONGEST) {
      add(sentences, items.slice(from, at), line, afterColon);
      from = at;
    }
    // "nine drones on Sunday, bringing the total since the war began to 1,606": a time and numbers of its own
    if (item.sense.sums && items[at - 1]?.text === ",") {
      add(sentences, items.slice(from, at), line, afterColon);
      from = at;
    }
    if (item.kind === "break") {
      line++;
      if (goesOn(items, at)) continue;
      add(sentences, items.slice(from, at), line - 1, afterColon);
      const before = items[at - 1];
      const previous = sentences.at(-1);
      // an empty line ends no list
      const empty = before === undefined || before.kind === "break";
      afterColon = empty
        ? afterColon
        : before.text === ":" || (afterColon && previous?.listed === true && [";", ","].includes(before.text));
      from = at + 1;
    } else if (
      item.kind !== "mark" &&
      item.tail === "." &&
      (opensSentence(items[at + 1]) || opensWithCountry(items, at + 1))
    ) {
      // "at 9 p.m. The …": the stop of an abbreviation ends the sentence, too
      add(sentences, items.slice(from, at + 1), line, afterColon);
      from = at + 1;
    } else if (ENDS.has(item.text)) {
      let end = at + 1;
      while (CLOSES.has(items[end]?.text ?? "") && !items[end]?.spaced) end++;
      if (endsSentence(items, at, end, pack)) {
        add(sentences, items.slice(from, end), line, afterColon);
        from = end;
        at = end - 1;
      }
    }
  }
  add(sentences, items.slice(from), line, afterColon);
  return sentences;
}

function add(sentences: Sentence[], steps: readonly Item[], line: number, afterColon: boolean): void {
  const items = steps.some(isBreak) ? steps.filter((item) => !isBreak(item)) : steps;
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return;
  const listed = BULLETS.has(first.text) || (afterColon && sentences.length > 0);
  sentences.push({ items, start: first.start, end: last.end, line, listed, topics: topicsOf(items) });
}

const isBreak = ({ kind }: Item): boolean => kind === "break";

function topicsOf(items: readonly Item[]): number {
  let topics = 0;
  for (const { kind, sense } of items)
    topics |= (sense.topics ?? 0) | (kind === "date" || kind === "clock" ? TOPIC.time : 0);
  return topics;
}

/** A verb of attack ends the line, and a number opens the next: "противник атакував", "118-ма дронами". */
const goesOn = (items: readonly Item[], at: number): boolean => {
  const { sense, plural } = items[at - 1] ?? { sense: NOTHING };
  return sense.strike === true && sense.action?.weak !== true && !plural && items[at + 1]?.kind === "number";
};

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
  if (items[at]?.text === "." && before && pack.abbreviations.has(before.tail) && !items[at]?.spaced)
    return opensSentence(next);
  if (items[at]?.text === "." && isInitial(before) && !isPlatform(items, at - 1)) return false;
  if (!next.spaced && DOMAINS.has(next.text)) return false;
  if (!next.spaced) return next.capital && before !== undefined && before.end - before.start > 1;
  return (
    next.capital || next.kind === "number" || next.kind === "clock" || next.kind === "date" || next.kind === "mark"
  );
}
