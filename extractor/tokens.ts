/** `break` is a line end; everything between two breaks is one line of the report. */
export type TokenKind = "word" | "digits" | "mark" | "break";

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Lower case, with one form for each kind of dash, quote and apostrophe. */
  readonly text: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
}

const OTHER = 0;
const SPACE = 1;
const BREAK = 2;
const DIGIT = 3;
const LATIN = 4;
const CYRILLIC = 5;
const LETTER = 6;
const APOSTROPHE = 7;

/** One class for each UTF-16 unit, so that the scan is one look-up a character. */
const CLASSES = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    // what makes an emoji of the sign before it is no letter
    if ((code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3) table[code] = SPACE;
    else if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) table[code] = BREAK;
    else if (/[\s\p{Cf}]/u.test(char)) table[code] = SPACE;
    else if ("'’‘ʼ`´".includes(char)) table[code] = APOSTROPHE;
    else if (code >= 0x30 && code <= 0x39) table[code] = DIGIT;
    else if (/\p{Script=Latin}/u.test(char)) table[code] = LATIN;
    else if (/\p{Script=Cyrillic}/u.test(char)) table[code] = CYRILLIC;
    else if (/[\p{L}\p{M}]/u.test(char)) table[code] = LETTER;
  }
  return table;
}

const classAt = (text: string, at: number): number => CLASSES[text.charCodeAt(at)] ?? OTHER;
const isLetter = (kind: number): boolean => kind >= LATIN && kind <= LETTER;

/** Marks that are written in several ways, each under one form. */
const MARKS: Readonly<Record<string, string>> = {
  "‐": "-",
  "‑": "-",
  "‒": "–",
  "—": "–",
  "―": "–",
  "−": "-",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‟": '"',
  "•": "•",
  "▪": "•",
  "●": "•",
  "◦": "•",
  "·": "•",
  "▫": "•",
};

/** Letters that look alike, small or capital. */
const LATIN_TWINS: Readonly<Record<string, string>> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  i: "і",
  k: "к",
  m: "м",
  o: "о",
  t: "т",
  p: "р",
  x: "х",
  y: "у",
};
const CYRILLIC_TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LATIN_TWINS).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/** A word of two scripts is a slip of the keyboard: the letters of the rarer script are read as their twins. */
function oneScript(word: string, latin: number, cyrillic: number): string {
  const twins = latin <= cyrillic ? LATIN_TWINS : CYRILLIC_TWINS;
  return Array.from(word, (letter) => twins[letter] ?? letter).join("");
}

/** Words as written, with their form: most words of a text are common ones. */
const FORMS = new Map<string, string>();
const MOST_FORMS = 20_000;
/** Longest word, in letters, of which anything is kept. */
export const LONGEST_KEPT = 40;

function wordText(text: string, start: number, end: number): string {
  if (end - start > LONGEST_KEPT) return formOf(text, start, end);
  const written = text.slice(start, end);
  const known = FORMS.get(written);
  if (known !== undefined) return known;
  if (FORMS.size >= MOST_FORMS) FORMS.clear();
  const word = copyOf(written);
  const form = formOf(word, 0, word.length);
  FORMS.set(word, form);
  return form;
}

/** A string of its own: a slice would keep the whole text in memory. */
const copyOf = (slice: string): string => slice.split("").join("");

function formOf(text: string, start: number, end: number): string {
  let latin = 0;
  let cyrillic = 0;
  let apostrophe = false;
  for (let at = start; at < end; at++) {
    const kind = classAt(text, at);
    if (kind === LATIN) latin++;
    else if (kind === CYRILLIC) cyrillic++;
    else if (kind === APOSTROPHE) apostrophe = true;
  }
  let word = text.slice(start, end).toLowerCase();
  if (apostrophe) word = word.replace(/[’‘ʼ`´]/g, "'");
  if (cyrillic > 0) word = word.replaceAll("ё", "е");
  return latin > 0 && cyrillic > 0 ? oneScript(word, latin, cyrillic) : word;
}

/** True where an apostrophe at `at` belongs to the word before it: п'ять, didn't, but not Ukraine's. */
function joinsWord(text: string, at: number): boolean {
  if (!isLetter(classAt(text, at + 1))) return false;
  const possessive = text.charCodeAt(at + 1) === 0x73 && !isLetter(classAt(text, at + 2));
  return !possessive;
}

/**
 * The words, runs of digits, marks and line ends of a text, with their offsets.
 * One pass; the offsets are those of the text as given.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const start = at;
    const kind = classAt(text, at);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    if (kind === BREAK) {
      while (at < text.length && (classAt(text, at) === BREAK || classAt(text, at) === SPACE)) at++;
      tokens.push({ kind: "break", start, end: at, text: "\n", capital: false, spaced });
      spaced = true;
      continue;
    }
    if (kind === DIGIT) {
      while (classAt(text, at) === DIGIT) at++;
      tokens.push({ kind: "digits", start, end: at, text: text.slice(start, at), capital: false, spaced });
    } else if (isLetter(kind)) {
      while (isLetter(classAt(text, at)) || (classAt(text, at) === APOSTROPHE && joinsWord(text, at))) at++;
      const word = wordText(text, start, at);
      tokens.push({ kind: "word", start, end: at, text: word, capital: !word.startsWith(text.charAt(start)), spaced });
    } else if (kind === APOSTROPHE && text.charAt(at + 1) === "s" && !isLetter(classAt(text, at + 2))) {
      at += 2;
      tokens.push({ kind: "word", start, end: at, text: "'s", capital: false, spaced });
    } else {
      at++;
      const char = text.charAt(start);
      const said = kind === APOSTROPHE ? "'" : (MARKS[char] ?? char);
      // a hyphen between spaces stands for a dash
      const mark = said === "-" && spaced && classAt(text, at) === SPACE ? "–" : said;
      tokens.push({ kind: "mark", start, end: at, text: mark, capital: false, spaced });
    }
    spaced = false;
  }
  return tokens;
}
