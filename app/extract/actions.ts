"use server";

import { isoDateSchema } from "../../domain/calendar.ts";
import { languageSchema } from "../../domain/report.ts";
import { type Extraction, extract } from "../../extractor/extract.ts";

/** As much as the API takes. */
const MOST_CHARACTERS = 200_000;

export interface Reading {
  readonly text: string;
  readonly published: string;
  readonly language: string;
  readonly extraction: Extraction | null;
  readonly problem: string | null;
}

/** Reads the pasted text and forgets it. */
export async function readReport(_before: Reading | null, form: FormData): Promise<Reading> {
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  // A form sends line ends as CR LF; offsets and the text on the page must mean the same characters.
  const text = field("text").replaceAll("\r\n", "\n");
  const published = isoDateSchema.safeParse(field("published")).data ?? "";
  const language = languageSchema.safeParse(field("language")).data ?? "";
  const problem = problemOf(text);
  if (problem) return { text: text.slice(0, MOST_CHARACTERS), published, language, extraction: null, problem };
  const extraction = extract({
    text,
    published: published || null,
    language: languageSchema.safeParse(language).data ?? null,
  });
  return { text, published, language, extraction, problem: null };
}

function problemOf(text: string): string | null {
  if (text.trim() === "") return "There is no text to read. Paste a report, or a part of one.";
  if (text.length > MOST_CHARACTERS)
    return `The text has ${text.length} characters; at most ${MOST_CHARACTERS} are read at once.`;
  return null;
}
