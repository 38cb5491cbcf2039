import type { PageLanguage } from "../../contract/language.ts";
import { type Extraction, extract } from "../../extractor/extract.ts";
import { EXTRACT_EXAMPLE } from "./example.ts";

/** A text with what is known of it, and what was read from it. Empty words mean not given. */
export interface Reading {
  readonly text: string;
  readonly published: string;
  readonly publisher: string;
  /** Where the report stands. It goes with the text; nothing is fetched from it. */
  readonly url: string;
  readonly language: string;
  readonly extraction: Extraction | null;
  readonly problem: string | null;
  /** True for the text that the page begins with. */
  readonly isExample: boolean;
}

const NOTHING = { publisher: "", url: "", language: "", problem: null } as const;

/** What the page begins with: an example, read. */
export function exampleReading(lang: PageLanguage): Reading {
  const { text, published } = EXTRACT_EXAMPLE[lang];
  const extraction = extract({ text, published, publisher: null, language: null });
  return { ...NOTHING, text, published, extraction, isExample: true };
}

/** An empty desk. */
export const EMPTY_READING: Reading = { ...NOTHING, text: "", published: "", extraction: null, isExample: false };
