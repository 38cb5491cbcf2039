import type { Document } from "../domain/report.ts";

/** A source that could not be read: which one, why, and what would be right. */
export interface SourceProblem {
  readonly name: string;
  readonly reason: string;
}

/** What became of one source. */
export type SourceResult = { readonly document: Document } | { readonly problem: SourceProblem };

/** The largest text that a source accepts, in bytes. */
export const MAX_BYTES = 5_000_000;
