import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import type { Attack, Statement } from "../../domain/attack.ts";
import { type Claim, NATIONAL } from "../../domain/claim.ts";
import type { Report } from "../../domain/report.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";

/** "Ukrainian Air Force, via CNN": who says it, and who printed it. */
export function viaOf(claim: Claim, report: Report | undefined, lang: PageLanguage): string {
  const { claimantLabel } = CHART_STRINGS[lang];
  const name = claimantLabel(claim.claimant);
  const itself = CHART_STRINGS.en.claimantLabel(claim.claimant);
  return report?.publisher && report.publisher !== itself ? ATTACKS_STRINGS[lang].via(name, report.publisher) : name;
}

/** Why a statement is not the one that stands for its weapon; null where it is, or where its place says it. */
export function standingOf(statement: Statement, attack: Attack, lang: PageLanguage): string | null {
  if (statement.preferred || statement.scope !== NATIONAL) return null;
  const rival = attack.statements.some(
    (one) => one.preferred && one.weapon === statement.weapon && one.scope === statement.scope,
  );
  return rival ? ATTACKS_STRINGS[lang].otherPreferred : ATTACKS_STRINGS[lang].partOfTotal;
}

/** "Ukrainian": the language of a report by its code. */
export function languageName(code: string, lang: PageLanguage): string {
  return new Intl.DisplayNames(lang, { type: "language" }).of(code) ?? code;
}
