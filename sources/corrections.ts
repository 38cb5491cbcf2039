import { parse } from "yaml";
import { type Correction, correctionSchema } from "../domain/correction.ts";
import { faultsOf, type SourceProblem } from "./problem.ts";

/** Reads a list of corrections (YAML). An entry at fault becomes a problem; the others are kept. */
export function parseCorrections(text: string, name: string): { corrections: Correction[]; problems: SourceProblem[] } {
  let entries: unknown;
  try {
    entries = parse(text) ?? [];
  } catch (error) {
    const firstLine = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return { corrections: [], problems: [{ name, reason: `The file is not valid YAML: ${firstLine}` }] };
  }
  if (!Array.isArray(entries)) {
    return { corrections: [], problems: [{ name, reason: 'The file is no list: begin each entry with "- action:".' }] };
  }
  const corrections: Correction[] = [];
  const problems: SourceProblem[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = correctionSchema.safeParse(entry);
    if (read.success) corrections.push(read.data);
    else problems.push({ name: `${name}, entry ${index + 1}`, reason: faultsOf(read.error) });
  }
  return { corrections, problems };
}
