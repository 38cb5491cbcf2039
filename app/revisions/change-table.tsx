import { formatDays } from "../../charts/dates.ts";
import { WeaponIcon } from "../../charts/marks.tsx";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import type { Change } from "../../db/read/changes.ts";
import type { Claim } from "../../domain/claim.ts";
import type { Report } from "../../domain/report.ts";
import { weapon } from "../../domain/weapons.ts";
import { attacksHref } from "../addresses.ts";
import { LicenceLabel } from "../attacks/licence-label.tsx";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { REVISIONS_STRINGS } from "../strings/revisions.ts";
import { type Difference, differencesOf, reasonFromVersions } from "./differences.ts";

interface ChangeTableProps {
  readonly changes: readonly Change[];
  readonly reports: readonly Report[];
  readonly lang: PageLanguage;
}

/** Changes of claims: whose, of what, each number before and after, and why. */
export function ChangeTable({ changes, reports, lang }: ChangeTableProps) {
  const words = REVISIONS_STRINGS[lang];
  const byId = new Map(reports.map((report) => [report.id, report]));
  return (
    <table className="tbl wide-t changes">
      <thead>
        <tr>
          <th scope="col">{words.claim}</th>
          <th scope="col">{words.beforeAndAfter}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.after.id} ${change.after.version}`}>
            <th scope="row">
              <ClaimName claim={change.after} lang={lang} />
            </th>
            <td>
              <span className="badge">{words.kindBadge[change.kind]}</span>
              <ul>
                {differencesOf(change, lang).map((difference) => (
                  <li key={difference.label}>
                    <DifferenceText difference={difference} now={words.now} />
                  </li>
                ))}
              </ul>
            </td>
            <td>
              {change.reason === null ? reasonFromVersions(change, lang) : <span lang="en">{change.reason}</span>}
              <small>
                {words.version(ATTACKS_STRINGS[lang].evidenceKind[change.after.evidence], change.after.version)}{" "}
                <a href={`${PUBLICATION.api}/claims/${change.after.id}`}>{words.allVersions}</a>
              </small>
              <LicenceLabel report={byId.get(change.after.report_id)} lang={lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ClaimName({ claim, lang }: { claim: Claim; lang: PageLanguage }) {
  const { attacker, start, end } = claim;
  const { wideLabel, scope, claimantLabel } = CHART_STRINGS[lang];
  const window = end === null ? REVISIONS_STRINGS[lang].noDate : formatDays(start ?? end, end, lang);
  return (
    <>
      {end === null || claim.kind === "period" ? (
        window
      ) : (
        <a href={attacksHref({ attacker, from: end, to: end }, lang)}>{window}</a>
      )}
      <small className="wpn">
        <WeaponIcon mark={weapon(claim.weapon).mark} />
        {wideLabel(claim.weapon)}
        {claim.scope === "national" ? "" : `, ${scope(claim.scope)}`}
      </small>
      <small>{claimantLabel(claim.claimant)}</small>
    </>
  );
}

function DifferenceText({ difference: { label, before, after }, now }: { difference: Difference; now: string }) {
  return (
    <>
      {label}: {before !== null && <del>{before}</del>}
      {before !== null && after !== null && (
        <>
          {" "}
          <span aria-hidden="true">→</span>
          <span className="vh">{now}</span>{" "}
        </>
      )}
      {after !== null && <ins>{after}</ins>}
    </>
  );
}
