"use server";

import { pageLanguageSchema } from "../../contract/language.ts";
import { MAXIMUM_BODY_BYTES } from "../../contract/replies.ts";
import { isoDateSchema } from "../../domain/calendar.ts";
import { languageSchema } from "../../domain/report.ts";
import { extract } from "../../extractor/extract.ts";
import { EXTRACT_STRINGS, type ExtractWords } from "../strings/extract.ts";
import type { Reading } from "./reading.ts";
import { commandFor, webAddress } from "./report-address.ts";

/** Reads the pasted text and forgets it. */
export async function readReport(_before: Reading, form: FormData): Promise<Reading> {
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const words = EXTRACT_STRINGS[pageLanguageSchema.safeParse(field("lang")).data ?? "en"];
  const published = isoDateSchema.safeParse(field("published")).data ?? "";
  const language = languageSchema.safeParse(field("language")).data ?? "";
  const publisher = field("publisher").trim();
  const url = webAddress(field("url"));
  const written = await textOf(form.get("file"), field("text"));
  // A form sends line ends as CR LF; offsets and the text on the page must mean the same characters.
  const text = written?.replaceAll("\r\n", "\n") ?? "";
  const problem = written === null ? words.notText : problemOf(text, url, words);
  const asked = { published, publisher, url, language, isExample: false };
  if (problem) return { ...asked, text: text.slice(0, MAXIMUM_BODY_BYTES), extraction: null, problem };
  const extraction = extract({
    text,
    published: published || null,
    publisher: publisher || null,
    language: languageSchema.safeParse(language).data ?? null,
  });
  return { ...asked, text, extraction, problem: null };
}

/** The text of the file, where one was given, or else what was typed; null where the file is no text in UTF-8. */
async function textOf(file: FormDataEntryValue | null, typed: string): Promise<string | null> {
  if (!(file instanceof File) || file.size === 0) return typed;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function problemOf(text: string, url: string, words: ExtractWords): string | null {
  if (text.trim() === "") return url === "" ? words.noText : `${words.noTextAtAddress} ${commandFor(url)}`;
  const bytes = Buffer.byteLength(text);
  return bytes > MAXIMUM_BODY_BYTES ? words.tooLong(Math.ceil(bytes / 1000), MAXIMUM_BODY_BYTES / 1000) : null;
}
