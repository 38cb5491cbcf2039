import { formatDays } from "../../charts/dates.ts";
import { MicroBar } from "../../charts/micro-bar.tsx";
import { statementLine } from "../../charts/statement-outcomes.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import type { Claim } from "../../domain/claim.ts";
import { unaccountedOf } from "../../ledger/outcomes.ts";
import { attacksHref } from "../addresses.ts";
import { ClaimantName, WeaponName } from "../chrome/names.tsx";
import { inLanguage } from "../in-language.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { RECORD_STRINGS } from "../strings/record.ts";

interface ClaimsTableProps {
  readonly claims: readonly Claim[];
  readonly lang: PageLanguage;
  /** Left out on the page of the report itself. */
  readonly withReport?: boolean;
}

/** Claims in rows: when, what, who, what is stated, and the report that states it. */
export function ClaimsTable({ claims, lang, withReport = true }: ClaimsTableProps) {
  const words = RECORD_STRINGS[lang];
  return (
    <table className="tbl wide-t claims-t">
      <thead>
        <tr>
          <th scope="col">{words.dates}</th>
          <th scope="col">{words.weapon}</th>
          <th scope="col">{words.claimant}</th>
          <th scope="col">{words.outcome}</th>
          <th scope="col">{words.asStated}</th>
          {withReport && <th scope="col">{words.report}</th>}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} lang={lang} withReport={withReport} />
        ))}
      </tbody>
    </table>
  );
}

function ClaimRow({ claim, lang, withReport }: { claim: Claim; lang: PageLanguage; withReport: boolean }) {
  const words = RECORD_STRINGS[lang];
  const { direction, wideLabel, scope } = CHART_STRINGS[lang];
  const unaccounted = unaccountedOf(claim.counts);
  return (
    <tr>
      <th scope="row">
        {claim.end ? (
          <a href={attacksHref({ attacker: claim.attacker, from: claim.end, to: claim.end }, lang)}>
            {formatDays(claim.start ?? claim.end, claim.end, lang)}
          </a>
        ) : (
          words.dayNotStated
        )}
        <small>
          {direction(claim.attacker)}
          {claim.kind === "period" ? words.totalOfPeriod : ""}
        </small>
      </th>
      <td className="wpn">
        <WeaponName slug={claim.weapon} lang={lang} label={wideLabel(claim.weapon)} />
        {claim.scope !== "national" && <small>{scope(claim.scope)}</small>}
      </td>
      <td>
        <ClaimantName slug={claim.claimant} lang={lang} />
      </td>
      <td>
        <MicroBar counts={claim.counts} unaccounted={unaccounted} lang={lang} />
      </td>
      <td>
        {statementLine(claim.counts, unaccounted, lang)}
        {claim.review === "in_review" && <span className="badge rev">{ATTACKS_STRINGS[lang].inReview}</span>}
      </td>
      {withReport && (
        <td>
          <a href={inLanguage(`/reports/${claim.report_id}#${claim.id}`, lang)}>{words.sentence}</a>
        </td>
      )}
    </tr>
  );
}
