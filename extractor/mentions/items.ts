import type { LanguagePack } from "../pack.ts";
import type { Token } from "../tokens.ts";
import { NOTHING, sense } from "../whole-sense.ts";
import { joinDates, readDayAndMonth, readDigitDate } from "./dates.ts";
import type { Item } from "./item.ts";
import { readNumber } from "./numbers.ts";

/** The steps of a text: phrases of the lexicon, numbers, dates, marks and unknown words, in order. */
export function readItems(tokens: readonly Token[], pack: LanguagePack): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const name = nameWithDigits(tokens, at, pack);
    if (name > 0) {
      items.push(spanItem(tokens, at, name, pack, { kind: "word", sense: NOTHING, notCount: "name" }));
      at += name;
      continue;
    }
    const afterClock = items.at(-1)?.kind === "clock" && token.kind === "digits";
    const written =
      token.kind === "digits" ? (readDigitDate(tokens, at) ?? (afterClock ? readDayAndMonth(tokens, at) : null)) : null;
    if (written) {
      items.push(spanItem(tokens, at, written.length, pack, { kind: "date", sense: NOTHING, date: written.date }));
      at += written.length;
      continue;
    }
    // "3М22 Циркон" begins with digits
    const found = pack.lexicon.match(tokens, at);
    if (token.kind === "digits" && found?.sense.weapon) {
      items.push(spanItem(tokens, at, found.length, pack, { kind: "phrase", sense: found.sense }));
      at += found.length;
      continue;
    }
    const number = token.kind === "digits" || found?.sense.number ? readNumber(tokens, at, pack) : null;
    if (number) {
      items.push(
        spanItem(tokens, at, number.length, pack, {
          kind: number.minutes === undefined ? "number" : "clock",
          sense: number.sense ?? NOTHING,
          ...(number.value === null ? {} : { number: { value: number.value, qualifier: number.qualifier } }),
          ...(number.minutes === undefined ? {} : { minutes: number.minutes }),
          ...(number.notCount ? { notCount: number.notCount } : {}),
        }),
      );
      at += number.length;
      continue;
    }
    if (found) {
      const length = found.length + (found.sense.weapon ? modelTail(tokens, at + found.length) : 0);
      const { hour } = found.sense;
      items.push(
        spanItem(tokens, at, length, pack, {
          kind: hour === undefined ? "phrase" : "clock",
          sense: found.sense,
          ...(hour === undefined ? {} : { minutes: hour * 60 }),
        }),
      );
      at += length;
      continue;
    }
    const adverb = token.kind === "word" && pack.adverbEndings.some((ending) => token.text.endsWith(ending));
    const kind = token.kind === "digits" ? "number" : token.kind;
    items.push(spanItem(tokens, at, 1, pack, { kind, sense: adverb ? ADVERB : NOTHING }));
    at++;
  }
  return joinDates(items, pack);
}

const ADVERB = sense({ adverb: true });

function spanItem(
  tokens: readonly Token[],
  at: number,
  length: number,
  pack: LanguagePack,
  rest: Pick<Item, "kind" | "sense"> & Partial<Item>,
): Item {
  const first = tokens[at] as Token;
  const last = tokens[at + length - 1] as Token;
  return {
    start: first.start,
    end: last.end,
    text: first.text,
    tail: last.text,
    capital: first.capital,
    spaced: first.spaced,
    plural: isPlural(last.text, pack) || undefined,
    kind: rest.kind,
    sense: rest.sense,
    number: rest.number,
    date: rest.date,
    minutes: rest.minutes,
    notCount: rest.notCount,
  };
}

const isPlural = (word: string, pack: LanguagePack): boolean =>
  pack.pluralEnding !== undefined &&
  word.length > 3 &&
  word.endsWith(pack.pluralEnding) &&
  !pack.alwaysSingular?.has(word);

/** How many tokens a name such as F-16, Tu-95MS or SM-3 takes; 0 where there is none or the lexicon knows it. */
function nameWithDigits(tokens: readonly Token[], at: number, pack: LanguagePack): number {
  const [word, dash, digits] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (word?.kind === "word" && dash?.kind === "digits" && !dash.spaced) return gluedName(tokens, at, pack);
  if (word?.kind !== "word" || digits?.kind !== "digits" || digits.spaced) return 0;
  if (dash?.text !== "-" || dash.spaced || pack.lexicon.match(tokens, at)) return 0;
  const tail = tokens[at + 3];
  return tail?.kind === "word" && !tail.spaced ? 4 : 3;
}

/** Tu22M3, UNITED24: letters with digits directly after them; "на11" is a word and a number. */
function gluedName(tokens: readonly Token[], at: number, pack: LanguagePack): number {
  const sense = pack.lexicon.match(tokens, at)?.sense;
  if (sense && (!sense.place || !tokens[at]?.capital)) return 0;
  let next = at + 1;
  while (tokens[next] && !tokens[next]?.spaced && (tokens[next]?.kind === "digits" || tokens[next]?.kind === "word"))
    next++;
  return next - at;
}

/** Tokens of further model numbers after slashes: the "/136" of Shahed-131/136, the "/555/55" of Kh-101/555/55. */
function modelTail(tokens: readonly Token[], at: number): number {
  const [slash, digits, letters] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.text !== "/" || digits?.kind !== "digits" || digits.spaced) return 0;
  const length = letters?.kind === "word" && !letters.spaced && letters.text.length <= 2 ? 3 : 2;
  return length + modelTail(tokens, at + length);
}
