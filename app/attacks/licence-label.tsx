import type { PageLanguage } from "../../contract/language.ts";
import type { Report } from "../../domain/report.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";

/** Names the licence of a row that was imported from somebody's table; nothing for our own. */
export function LicenceLabel({
  report,
  lang,
}: {
  report: Pick<Report, "origin" | "license"> | undefined;
  lang: PageLanguage;
}) {
  if (report?.origin !== "imported") return null;
  return <span className="badge">{ATTACKS_STRINGS[lang].imported(report.license)}</span>;
}
