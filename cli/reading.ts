import type { Document } from "../domain/report.ts";
import { type Extraction, type ExtractorInput, extract } from "../extractor/extract.ts";
import type { SourceProblem } from "../sources/problem.ts";

/** What was read from one document. */
export interface Reading {
  readonly document: Document;
  readonly extraction: Extraction;
}

/** Extracts a document. A fault of the extractor is the problem of that document, and ends no batch. */
export function readingOf(document: Document): Reading | { readonly problem: SourceProblem } {
  const extraction = tryExtract(document);
  return "reason" in extraction ? { problem: { name: document.name, ...extraction } } : { document, extraction };
}

/** The extraction of a text, or the reason why the extractor failed on it. */
export function tryExtract(input: ExtractorInput): Extraction | { readonly reason: string } {
  try {
    return extract(input);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { reason: `The extractor failed on this text (${message}). Please report it with the text.` };
  }
}
