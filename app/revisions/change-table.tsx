import { formatDays } from "../../charts/dates.ts";
import { WeaponIcon } from "../../charts/marks.tsx";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import type { Change } from "../../db/read/changes.ts";
import type { Claim } from "../../domain/claim.ts";
import { claimant } from "../../domain/claimants.ts";
import type { Report } from "../../domain/report.ts";
import { weapon } from "../../domain/weapons.ts";
import { attacksHref } from "../addresses.ts";
import { LicenceLabel } from "../attacks/licence-label.tsx";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { type Difference, differencesOf, reasonOf } from "./differences.ts";

const KIND_WORDS: Record<Change["kind"], string> = { added: "Added", revised: "Revised", withdrawn: "Withdrawn" };

/** Changes of claims: whose, of what, each number before and after, and why. */
export function ChangeTable({ changes, reports }: { changes: readonly Change[]; reports: readonly Report[] }) {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return (
    <table className="tbl wide-t changes">
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">Before and after</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.after.id} ${change.after.version}`}>
            <th scope="row">
              <ClaimName claim={change.after} />
            </th>
            <td>
              <span className="badge">{KIND_WORDS[change.kind]}</span>
              <ul>
                {differencesOf(change).map((difference) => (
                  <li key={difference.label}>
                    <DifferenceText difference={difference} />
                  </li>
                ))}
              </ul>
            </td>
            <td>
              {reasonOf(change)}
              <small>
                {ATTACKS_STRINGS.en.evidenceKind[change.after.evidence]}, version {change.after.version}.{" "}
                <a href={`${PUBLICATION.api}/claims/${change.after.id}`}>All versions</a>
              </small>
              <LicenceLabel report={byId.get(change.after.report_id)} lang="en" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ClaimName({ claim }: { claim: Claim }) {
  const { attacker, start, end } = claim;
  const window = end === null ? "No date" : formatDays(start ?? end, end, "en");
  return (
    <>
      {end === null || claim.kind === "period" ? (
        window
      ) : (
        <a href={attacksHref({ attacker, from: end, to: end }, "en")}>{window}</a>
      )}
      <small className="wpn">
        <WeaponIcon mark={weapon(claim.weapon).mark} />
        {CHART_STRINGS.en.wideLabel(claim.weapon)}
        {claim.scope === "national" ? "" : `, ${CHART_STRINGS.en.scope(claim.scope)}`}
      </small>
      <small>{claimant(claim.claimant).label}</small>
    </>
  );
}

function DifferenceText({ difference: { label, before, after } }: { difference: Difference }) {
  return (
    <>
      {label}: {before !== null && <del>{before}</del>}
      {before !== null && after !== null && (
        <>
          {" "}
          <span aria-hidden="true">→</span>
          <span className="vh">now</span>{" "}
        </>
      )}
      {after !== null && <ins>{after}</ins>}
    </>
  );
}
