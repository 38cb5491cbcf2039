import type { z } from "zod";
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

/** What is wrong with an entry, a row or a header: each field at fault with what would be right. */
export function faultsOf({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message)).join("; ");
}
