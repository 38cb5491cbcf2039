import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reportId } from "../db/ids.ts";
import type { Correction } from "../domain/correction.ts";
import type { CorrectionsByReport } from "../ledger/corrections.ts";
import { parseCorrections } from "../sources/corrections.ts";
import type { SourceProblem } from "../sources/problem.ts";

const NAME = "seeds/corrections.yaml";
const PATH = fileURLToPath(new URL("../seeds/corrections.yaml", import.meta.url));

/** The corrections that the project keeps, and what is wrong with their file. */
export function readCorrections(): { corrections: CorrectionsByReport; problems: SourceProblem[] } {
  const { corrections, problems } = parseCorrections(readFileSync(PATH, "utf8"), NAME);
  const byReport = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const { report } = correction;
    const id = report.startsWith("r-") ? report : reportId({ url: report, content_hash: "" });
    byReport.set(id, [...(byReport.get(id) ?? []), correction]);
  }
  return { corrections: byReport, problems };
}

/** The sentences about corrections that are out of date, as problems of the file that holds them. */
export function outOfDateProblems(sentences: readonly string[]): SourceProblem[] {
  return sentences.map((reason) => ({ name: NAME, reason }));
}
