import { formatDays } from "../../charts/dates.ts";
import { directionLabel, wideLabel } from "../../charts/labels.ts";
import { MicroBar } from "../../charts/micro-bar.tsx";
import { statementLine } from "../../charts/statement-outcomes.ts";
import type { Claim } from "../../domain/claim.ts";
import { unaccountedOf } from "../../ledger/outcomes.ts";
import { attacksHref } from "../addresses.ts";
import { scopeWords } from "../attacks/wording.ts";
import { ClaimantName, WeaponName } from "../chrome/names.tsx";

interface ClaimsTableProps {
  readonly claims: readonly Claim[];
  /** Left out on the page of the report itself. */
  readonly withReport?: boolean;
}

/** Claims in rows: when, what, who, what is stated, and the report that states it. */
export function ClaimsTable({ claims, withReport = true }: ClaimsTableProps) {
  return (
    <table className="tbl wide-t claims-t">
      <thead>
        <tr>
          <th scope="col">Dates</th>
          <th scope="col">Weapon</th>
          <th scope="col">Claimant</th>
          <th scope="col">Outcome</th>
          <th scope="col">As stated</th>
          {withReport && <th scope="col">Report</th>}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} withReport={withReport} />
        ))}
      </tbody>
    </table>
  );
}

function ClaimRow({ claim, withReport }: { claim: Claim; withReport: boolean }) {
  const unaccounted = unaccountedOf(claim.counts);
  return (
    <tr>
      <th scope="row">
        {claim.end ? (
          <a href={attacksHref({ attacker: claim.attacker, from: claim.end, to: claim.end })}>
            {formatDays(claim.start ?? claim.end, claim.end)}
          </a>
        ) : (
          "day not stated"
        )}
        <small>
          {directionLabel(claim.attacker)}
          {claim.kind === "period" ? ", total of a period" : ""}
        </small>
      </th>
      <td className="wpn">
        <WeaponName slug={claim.weapon} label={wideLabel(claim.weapon)} />
        {claim.scope !== "national" && <small>{scopeWords(claim.scope)}</small>}
      </td>
      <td>
        <ClaimantName slug={claim.claimant} />
      </td>
      <td>
        <MicroBar counts={claim.counts} unaccounted={unaccounted} />
      </td>
      <td>
        {statementLine(claim.counts, unaccounted)}
        {claim.review === "in_review" && <span className="badge rev">In review</span>}
      </td>
      {withReport && (
        <td>
          <a href={`/reports/${claim.report_id}#${claim.id}`}>Sentence</a>
        </td>
      )}
    </tr>
  );
}
