import { type Sense, sense as senseOf } from "./sense.ts";
import { type Token, tokenise } from "./tokens.ts";

/** A phrase and what it can mean. */
export type Row = readonly [pattern: string, sense: Sense];

export interface Found {
  readonly sense: Sense;
  /** How many tokens the phrase takes. */
  readonly length: number;
}

interface Node {
  readonly words: Map<string, Node>;
  readonly stems: Map<string, Node>;
  sense: Sense | null;
}

/** Longest stem in any pack: bounds the look-ups for a word. */
const LONGEST_STEM = 24;

/** The phrases of a language, found token by token. */
export class Lexicon {
  readonly #rows: readonly Row[];
  /** Made for the first text: a program that reads one language does without the others. */
  #root: Node | null = null;

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
  }

  /** The longest phrase that begins at a token, or null. */
  match(tokens: readonly Token[], at: number): Found | null {
    this.#root ??= tree(this.#rows);
    return longest(this.#root, tokens, at, 0);
  }
}

function tree(rows: readonly Row[]): Node {
  const root = node();
  for (const [pattern, sense] of rows) {
    for (const phrase of variants(pattern)) add(root, phrase, sense);
  }
  return root;
}

function add(root: Node, phrase: string, sense: Sense): void {
  let at = root;
  const words = tokenise(phrase.replaceAll("*", "")).map((token) => token.text);
  const stems = stemsOf(phrase);
  for (const word of words) {
    const table = stems.has(word) ? at.stems : at.words;
    const next = table.get(word) ?? node();
    table.set(word, next);
    at = next;
  }
  at.sense = at.sense ? { ...at.sense, ...sense } : senseOf(sense);
}

const node = (): Node => ({ words: new Map(), stems: new Map(), sense: null });

/** The words of a phrase that are written with a star: they match every word that begins with them. */
function stemsOf(phrase: string): Set<string> {
  return new Set(
    phrase
      .split(/[\s-]+/)
      .filter((word) => word.endsWith("*"))
      .map((word) => word.slice(0, -1)),
  );
}

function longest(from: Node, tokens: readonly Token[], at: number, length: number): Found | null {
  let best: Found | null = from.sense && length > 0 ? { sense: from.sense, length } : null;
  const token = tokens[at + length];
  if (!token || token.kind === "break") return best;
  const exact = from.words.get(token.text);
  if (exact) best = longer(best, longest(exact, tokens, at, length + 1));
  if (from.stems.size > 0 && token.kind === "word") {
    for (let end = Math.min(token.text.length, LONGEST_STEM); end > 0; end--) {
      const stem = from.stems.get(token.text.slice(0, end));
      if (stem) best = longer(best, longest(stem, tokens, at, length + 1));
    }
  }
  return best;
}

const longer = (a: Found | null, b: Found | null): Found | null => (b && b.length > (a?.length ?? 0) ? b : a);

/** One row for each phrase of a list that is parted by " / ". */
export function rows(phrases: string, sense: Sense): Row[] {
  return phrases
    .trim()
    .split(/\s+\/\s+/)
    .map((phrase): Row => [phrase, sense]);
}

/**
 * Every phrase that a pattern stands for. `shot|brought down` offers alternatives for one word,
 * `air -? launched` makes one optional, `збит*` is a stem.
 */
export function variants(pattern: string): string[] {
  let phrases = [""];
  for (const slot of pattern.split(" ")) {
    const optional = slot.endsWith("?") && slot.length > 1;
    const choices = (optional ? slot.slice(0, -1) : slot).split("|");
    const next = choices.flatMap((choice) => phrases.map((phrase) => (phrase ? `${phrase} ${choice}` : choice)));
    phrases = optional ? [...phrases, ...next] : next;
  }
  return phrases.filter((phrase) => phrase !== "");
}
