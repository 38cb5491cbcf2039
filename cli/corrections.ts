import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reportId } from "../db/ids.ts";
import type { ReportWithClaims } from "../db/writer.ts";
import type { Correction } from "../domain/correction.ts";
import { corrected } from "../ledger/corrections.ts";
import { parseCorrections } from "../sources/corrections.ts";
import type { SourceProblem } from "../sources/problem.ts";

const NAME = "seeds/corrections.yaml";
const PATH = fileURLToPath(new URL("../seeds/corrections.yaml", import.meta.url));

/** Corrections by the id of the report that they are about. */
export type CorrectionsByReport = ReadonlyMap<string, readonly Correction[]>;

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

/** A report with its corrections applied, and a problem for each of them that is out of date. */
export function withCorrections(
  { report, claims }: ReportWithClaims,
  corrections: CorrectionsByReport,
): { filed: ReportWithClaims; problems: SourceProblem[] } {
  const result = corrected(claims, corrections.get(report.id) ?? []);
  return {
    filed: { report, claims: result.claims },
    problems: result.outOfDate.map((reason) => ({ name: NAME, reason })),
  };
}
