import type { Qualifier } from "../../domain/count.ts";
import type { NotCountedReason } from "../not-counted.ts";
import type { LanguagePack } from "../pack.ts";
import type { Sense } from "../sense.ts";
import type { Token } from "../tokens.ts";
import { NOTHING, sense } from "../whole-sense.ts";

interface ReadNumber {
  /** Null for a time of day. */
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly length: number;
  readonly minutes?: number;
  readonly notCount?: NotCountedReason;
  readonly sense?: Sense;
}

/** Larger than any count of weapons; longer runs of digits are identifiers. */
const LARGEST = 10_000_000;

/** The number that begins at a token, in digits or words, with its length in tokens; null where there is none. */
export function readNumber(tokens: readonly Token[], at: number, pack: LanguagePack): ReadNumber | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "digits") return readDigits(tokens, at, pack);
  return token.kind === "word" ? readWords(tokens, at, pack) : null;
}

function readDigits(tokens: readonly Token[], at: number, pack: LanguagePack): ReadNumber {
  const time = readTime(tokens, at, pack);
  if (time) return time;
  let text = tokens[at]?.text ?? "";
  let next = at + 1;
  let decimals = "";
  while (text.length < 12) {
    const [mark, digits] = [tokens[next], tokens[next + 1]];
    if (digitGroup(tokens[next], tokens[next - 1], text, pack)) {
      text += tokens[next]?.text;
      next += 1;
    } else if (
      mark &&
      (mark.text === "," || mark.text === ".") &&
      !mark.spaced &&
      digits?.kind === "digits" &&
      !digits.spaced
    ) {
      if (digits.text.length === 3 && text.length <= 9 && !decimals && !(mark.text === "." && text === "0"))
        text += digits.text;
      else if (!decimals && digits.text.length <= 2) decimals = digits.text;
      else break;
      next += 2;
      if (decimals) break;
    } else break;
  }
  const value = Number(decimals ? `${text}.${decimals}` : text);
  // "7 1/2 hours"
  const [part, slash, whole] = tokens.slice(next, next + 3);
  if (
    part?.kind === "digits" &&
    slash?.text === "/" &&
    whole?.kind === "digits" &&
    Number(part.text) < Number(whole.text)
  )
    return { value: null, qualifier: "exact", length: next + 3 - at, notCount: "measure" };
  const scaled = scale(tokens, next, value, pack);
  next += scaled.length;
  if (scaled.length > 0 && isAbbreviated(tokens, next, pack)) next++;
  const inflected = endingAt(tokens, next, pack.numberEndings);
  // "118-та ударними": a case ending of a number that the form of the next word tells
  const ranked = endingAt(tokens, next, pack.ordinalEndings);
  const noun = tokens[next + ranked]?.text ?? "";
  const many = pack.manyEnding !== undefined && noun.endsWith(pack.manyEnding);
  const ordinal = ranked > 0 && many && countsNext(tokens, next + ranked, pack) ? 0 : ranked;
  const ofOne = endingAt(tokens, next, pack.oneEndings);
  const endsInOne = value % 10 === 1 && value % 100 !== 11;
  next += inflected + ranked + ofOne;
  if (ordinal > 0 || (ofOne > 0 && !endsInOne) || (inflected + ofOne > 0 && !countsNext(tokens, next, pack)))
    return { value, qualifier: "exact", length: next - at, notCount: "date" };
  const ending = ordinalEnding(tokens, next, pack);
  if (ending) return { value, qualifier: "exact", length: next - at + ending, notCount: "other" };
  const odd = !Number.isInteger(scaled.value) || scaled.value > LARGEST || text.length > 9;
  return {
    value: odd ? null : scaled.value,
    qualifier: "exact",
    length: next - at,
    ...(odd ? { notCount: "measure" as const } : {}),
  };
}

/** True for the "355" of "18 355": a group of three after a no-break space, or a plain one where the language does so. */
function digitGroup(token: Token | undefined, before: Token | undefined, text: string, pack: LanguagePack): boolean {
  if (token?.kind !== "digits" || token.text.length !== 3 || !before || text.length > 6) return false;
  if (before.kind !== "digits" || before.text.length > 3) return false;
  return token.start - before.end === 1 && token.spaced && pack.spacedThousands;
}

/** "1.3 thousand", "2 million", "2 dozen". */
function scale(
  tokens: readonly Token[],
  at: number,
  value: number,
  pack: LanguagePack,
): { value: number; length: number } {
  const found = tokens[at]?.kind === "word" ? pack.lexicon.match(tokens, at) : null;
  if (!found?.sense.number?.scale) return { value, length: 0 };
  return { value: Math.round(value * found.sense.number.value * 1000) / 1000, length: found.length };
}

/** The full stop of "1,3 тис. ракет". */
function isAbbreviated(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const [scaleWord, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!scaleWord || stop?.text !== "." || stop.spaced) return false;
  return (
    pack.abbreviations.has(scaleWord.text) &&
    next?.kind === "word" &&
    (!next.capital || pack.lexicon.match(tokens, at + 1)?.sense.weapon !== undefined)
  );
}

/** Tokens of an ending written to figures: the "-ма" of "23-ма". */
function endingAt(tokens: readonly Token[], at: number, endings: ReadonlySet<string> | undefined): number {
  const [dash, ending] = [tokens[at], tokens[at + 1]];
  if ((dash?.text !== "-" && dash?.text !== "–") || dash.spaced || ending?.kind !== "word" || ending.spaced) return 0;
  return endings?.has(ending.text) ? 2 : 0;
}

/** "81-го ударного дрона" counts, "проти 10-го" names a day. */
function countsNext(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const sense = pack.lexicon.match(tokens, at)?.sense;
  return sense?.weapon !== undefined || sense?.adjective === true || sense?.country !== undefined;
}

function ordinalEnding(tokens: readonly Token[], at: number, pack: LanguagePack): number {
  const token = tokens[at];
  return token && !token.spaced && pack.ordinalEndings?.has(token.text) ? 1 : 0;
}

/** "09:00", "7.30 am", "9 p.m.": a time of day, in minutes after midnight. */
function readTime(tokens: readonly Token[], at: number, pack: LanguagePack): ReadNumber | null {
  const [hours, mark, minutes] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const military = militaryTime(tokens, at, pack);
  if (military) return military;
  if (!hours || hours.text.length > 2 || Number(hours.text) > 24) return null;
  const written =
    (mark?.text === ":" || mark?.text === ".") &&
    !mark.spaced &&
    minutes?.kind === "digits" &&
    !minutes.spaced &&
    minutes.text.length === 2 &&
    Number(minutes.text) < 60;
  let next = at + (written ? 3 : 1);
  // 22.11.2024 is a date
  if (written && tokens[next]?.text === "." && tokens[next + 1]?.kind === "digits" && !tokens[next + 1]?.spaced)
    return null;
  const clock = pack.lexicon.match(tokens, next)?.sense.clock ? (pack.lexicon.match(tokens, next)?.length ?? 0) : 0;
  if (clock === 0 && !(written && (mark?.text === ":" || isClockDot(tokens, at, pack) || isClockRange(tokens, at))))
    return null;
  const afternoon =
    clock > 0 && pack.lexicon.match(tokens, next)?.sense.clock === "afternoon" && Number(hours.text) < 12;
  next += clock;
  const total = (Number(hours.text) + (afternoon ? 12 : 0)) * 60 + (written ? Number(minutes?.text) : 0);
  return { value: null, qualifier: "exact", length: next - at, minutes: total };
}

/** "2330 GMT": hours and minutes in one. */
function militaryTime(tokens: readonly Token[], at: number, pack: LanguagePack): ReadNumber | null {
  const text = tokens[at]?.text ?? "";
  const [hours, minutes] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  const clock = text.length === 4 && hours <= 24 && minutes < 60 ? pack.lexicon.match(tokens, at + 1) : null;
  if (clock?.sense.clock !== true) return null;
  return { value: null, qualifier: "exact", length: 1 + clock.length, minutes: hours * 60 + minutes };
}

/** "22.00" is a time after a word such as "at", "as of", "from"; elsewhere a decimal. */
function isClockDot(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const before = tokens[at - 1];
  return before?.kind === "word" && pack.beforeClock.has(before.text);
}

/** "07.00–16.30": two times, from and until. */
function isClockRange(tokens: readonly Token[], at: number): boolean {
  const isRange = (from: number): boolean => {
    const [a, dot, b, dash, c, stop, d] = tokens.slice(from, from + 7);
    const digits = [a, b, c, d].every((token) => token?.kind === "digits" && token.text.length <= 2);
    return (
      digits && dot?.text === "." && stop?.text === "." && ["-", "–"].includes(dash?.text ?? "") && d?.text.length === 2
    );
  };
  return isRange(at) || isRange(at - 4);
}

const isQualifier = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean =>
  at >= 0 && pack.lexicon.match(tokens, at)?.sense.qualifier !== undefined;

/** Of a vague number only whether it is a part: it has no value to read. */
const partSense = ({ parts }: Sense): Sense => (parts ? PARTS : NOTHING);
const PARTS = sense({ parts: true });

function readWords(tokens: readonly Token[], at: number, pack: LanguagePack): ReadNumber | null {
  let total = 0;
  let part = 0;
  let next = at;
  let previous = Number.POSITIVE_INFINITY;
  let counted = false;
  while (next < tokens.length) {
    const dash = next > at && tokens[next]?.text === "-" && !tokens[next]?.spaced ? 1 : 0;
    // one hundred and five
    const and = counted && previous === 100 && pack.lexicon.match(tokens, next)?.sense.joint === "and" ? 1 : 0;
    const found = pack.lexicon.match(tokens, next + dash + and);
    const word = found?.sense.number;
    if (!found || !word || (and > 0 && (word.scale || word.vague || word.value >= 100))) break;
    // "сотні дронів" is vague, "п'ять сотень" and "близько сотні" are not
    const exact = word.scale === true && (counted || isQualifier(tokens, at - 1, pack));
    if (word.vague && !exact) {
      if (counted) break;
      return {
        value: null,
        qualifier: "at_least",
        length: found.length,
        notCount: "doubtful",
        sense: partSense(found.sense),
      };
    }
    if (word.scale) {
      if (!counted && !exact && !pack.bareScales.has(tokens[next]?.text ?? "")) break;
      part = (counted ? part : 1) * word.value;
      if (word.value >= 1000) {
        total += part;
        part = 0;
      }
      previous = word.value;
    } else {
      if (word.value >= previous) break;
      part += word.value;
      // "two and a half" goes on
      previous = word.value < 1 ? 0 : word.value < 20 ? 1 : word.value < 100 ? 10 : 100;
    }
    counted = true;
    next += dash + and + found.length;
  }
  if (!counted) return null;
  // "сім тис. ракет"
  if (isAbbreviated(tokens, next, pack)) next++;
  const value = total + part;
  if (!Number.isInteger(value)) return { value: null, qualifier: "exact", length: next - at, notCount: "measure" };
  return {
    value,
    qualifier: "exact",
    length: next - at,
    sense: pack.lexicon.match(tokens, at)?.sense ?? NOTHING,
  };
}
