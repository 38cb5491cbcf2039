import type { Report } from "../../domain/report.ts";

/** Names the licence of a row that was imported from somebody's table; nothing for our own. */
export function LicenceLabel({ report }: { report: Pick<Report, "origin" | "license"> | undefined }) {
  if (report?.origin !== "imported") return null;
  return <span className="badge">Imported, {report.license}</span>;
}
