import type { Sense } from "./sense.ts";
import { LONGEST_KEPT, type Token, tokenise } from "./tokens.ts";
import { sense as senseOf } from "./whole-sense.ts";

/** A phrase and what it can mean. */
export type Row = readonly [pattern: string, sense: Sense];

export interface Found {
  readonly sense: Sense;
  /** How many tokens the phrase takes. */
  readonly length: number;
}

/** Where a phrase goes on: with which words, and with words of which beginnings; null where with none. */
interface Node {
  words: Map<string, Node> | null;
  stems: Map<string, Node> | null;
  sense: Sense | null;
}

/** Longest stem in any pack: bounds the look-ups for a word. */
const LONGEST_STEM = 24;

const NONE: readonly Node[] = [];

/** Bounds the memory of a program that reads for long. */
const MOST_OPENED = 20_000;

/** The phrases of a language, found token by token. */
export class Lexicon {
  readonly #rows: readonly Row[];
  /** Made for the first text: a program that reads one language does without the others. */
  #root: Node | null = null;
  readonly #opened = new Map<string, readonly Node[]>();

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
  }

  /** The longest phrase that begins at a token, or null. */
  match(tokens: readonly Token[], at: number): Found | null {
    let best: Found | null = null;
    for (const node of this.#openings(tokens[at])) best = longer(best, longest(node, tokens, at, 1));
    return best;
  }

  /** Where the phrases go on that a word or a mark begins; kept, for most words of a text are common ones. */
  #openings(token: Token | undefined): readonly Node[] {
    if (!token || token.kind === "break") return NONE;
    this.#root ??= tree(this.#rows);
    if (token.kind === "digits" || token.text.length > LONGEST_KEPT) return after(this.#root, token);
    const known = this.#opened.get(token.text);
    if (known) return known;
    if (this.#opened.size >= MOST_OPENED) this.#opened.clear();
    const nodes = after(this.#root, token);
    this.#opened.set(token.text, nodes);
    return nodes;
  }
}

/** What follows a word in the tree: as itself and by its stems. */
function after({ words, stems }: Node, token: Token): readonly Node[] {
  const exact = words?.get(token.text);
  const nodes = exact ? [exact] : [];
  return stems && token.kind === "word" ? [...nodes, ...stemsBefore(stems, token.text)] : nodes;
}

/** Where the beginnings of a word lead, the longest first. */
function stemsBefore(stems: ReadonlyMap<string, Node>, word: string): Node[] {
  const nodes: Node[] = [];
  for (let end = Math.min(word.length, LONGEST_STEM); end > 0; end--) {
    const node = stems.get(word.slice(0, end));
    if (node) nodes.push(node);
  }
  return nodes;
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
  // between spaces a hyphen would be a dash
  const words = tokenise(phrase.replaceAll("*", "").replace(/ ?- ?/g, "-")).map((token) => token.text);
  const stems = stemsOf(phrase);
  for (const word of words) {
    const kind = stems.has(word) ? "stems" : "words";
    at[kind] ??= new Map();
    const next = at[kind].get(word) ?? node();
    at[kind].set(word, next);
    at = next;
  }
  at.sense = senseOf({ ...at.sense, ...sense });
}

const node = (): Node => ({ words: null, stems: null, sense: null });

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
  let best: Found | null = from.sense ? { sense: from.sense, length } : null;
  const token = tokens[at + length];
  if (!token || token.kind === "break" || !(from.words || from.stems)) return best;
  const exact = from.words?.get(token.text);
  if (exact) best = longer(best, longest(exact, tokens, at, length + 1));
  if (!from.stems || token.kind !== "word") return best;
  for (const node of stemsBefore(from.stems, token.text)) best = longer(best, longest(node, tokens, at, length + 1));
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
