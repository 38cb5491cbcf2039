import { formatDays } from "../../charts/dates.ts";
import { directionLabel, wideLabel } from "../../charts/labels.ts";
import { WeaponIcon } from "../../charts/marks.tsx";
import { MicroBar } from "../../charts/micro-bar.tsx";
import { formatCount, plural } from "../../charts/numbers.ts";
import { statementLine, statementOutcomes } from "../../charts/statement-outcomes.ts";
import { type ExtractedClaim, ledgerCounts } from "../../domain/claim.ts";
import { claimant } from "../../domain/claimants.ts";
import type { Count } from "../../domain/count.ts";
import { weapon } from "../../domain/weapons.ts";
import type { Extraction } from "../../extractor/extract.ts";
import { CopyButton } from "../chrome/copy-button.tsx";
import { Icon } from "../chrome/icons.tsx";
import { claimLetter, listedUncounted } from "./segments.ts";

/** The claims of a text, what to check, and what was not counted and why. */
export function ClaimsRead({ text, extraction }: { text: string; extraction: Extraction }) {
  const { claims, warnings } = extraction;
  const uncounted = listedUncounted(extraction);
  return (
    <>
      <div className="hd">
        <h2>{plural(claims.length, "claim")} read</h2>
        {claims.length > 0 && (
          <CopyButton text={JSON.stringify(claims, null, 2)}>
            <Icon name="copy" />
            Copy JSON
          </CopyButton>
        )}
      </div>
      {claims.length > 0 ? (
        <ClaimsTable claims={claims} />
      ) : (
        <p className="note">
          No number of this text could be tied to a weapon, an outcome and a claimant. The list below says why.
        </p>
      )}
      {warnings.length > 0 && (
        <div className="unc">
          <h2>{plural(warnings.length, "thing")} to check</h2>
          <ul>
            {warnings.map((warning) => (
              <li key={`${warning.code}-${warning.claim ?? ""}-${warning.span?.[0] ?? ""}`}>
                <b>{warning.claim === undefined ? "Text" : `Claim ${claimLetter(warning.claim)}`}</b>
                <span className="why">{warning.message}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {uncounted.length > 0 && (
        <div className="unc">
          <h2>{plural(uncounted.length, "number")} read but not counted</h2>
          <ul>
            {uncounted.map((one, place) => (
              <li key={one.span[0]}>
                <b>
                  {place + 1}. {one.text}
                </b>
                <span>
                  <q>{around(text, one.span)}</q> <span className="why">{one.detail}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const CONTEXT = 24;

/** A few words on both sides of a number. */
function around(text: string, [from, to]: readonly [number, number]): string {
  const before = text.slice(Math.max(0, from - CONTEXT), from).replace(/^\S*\s/, "");
  const after = text.slice(to, to + CONTEXT).replace(/\s\S*$/, "");
  return `${from > CONTEXT ? "…" : ""}${before}${text.slice(from, to)}${after}${to + CONTEXT < text.length ? "…" : ""}`;
}

function ClaimsTable({ claims }: { claims: readonly ExtractedClaim[] }) {
  return (
    <>
      <table className="tbl cl">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">Claim</span>
            </th>
            <th scope="col">Weapon, claimant and date</th>
            <th scope="col" className="num">
              Launched
            </th>
            <th scope="col" className="num">
              Shot
              <br />
              down
            </th>
            <th scope="col" className="num">
              Lost
              <br />
              to EW
            </th>
            <th scope="col" className="num">
              Left
            </th>
            <th scope="col" className="bar">
              Outcome
            </th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim, index) => (
            <ClaimRow key={claimLetter(index)} claim={claim} letter={claimLetter(index)} />
          ))}
        </tbody>
      </table>
      <p className="note">– means not stated. * one number for shot down or suppressed.</p>
    </>
  );
}

function ClaimRow({ claim, letter }: { claim: ExtractedClaim; letter: string }) {
  const counts = ledgerCounts(claim);
  const { launched, open } = statementOutcomes(counts);
  const unaccounted = launched === null ? null : open;
  const when = claim.end ? formatDays(claim.start ?? claim.end, claim.end) : "no date";
  const merged = counts.stopped?.value != null;
  return (
    <tr className="c">
      <th scope="row" className="id">
        {letter}
      </th>
      <td>
        <WeaponIcon mark={weapon(claim.weapon).mark} />
        {wideLabel(claim.weapon)}
        <small>
          {claimant(claim.claimant).label}, <span className="nb">{when}</span>. {directionLabel(claim.attacker)}
          {claim.scope === "national" ? "" : `, ${claim.scope}`}
          {claim.kind === "period" ? ". A total over a period" : ""}
        </small>
      </td>
      <Cell count={counts.launched} />
      <Cell count={counts.stopped ?? counts.intercepted} suffix={merged ? "*" : ""} />
      <Cell count={counts.lost} />
      <Cell count={counts.left} />
      <td className="bar">
        <MicroBar counts={counts} unaccounted={unaccounted} width={110} />
      </td>
      <td className="sentence">{statementLine(counts, unaccounted)}</td>
    </tr>
  );
}

function Cell({ count, suffix = "" }: { count: Count | undefined; suffix?: string }) {
  return (
    <td className="num x">
      {count ? (
        formatCount(count) + suffix
      ) : (
        <span className="ns">
          <span aria-hidden="true">–</span>
          <span className="vh">not stated</span>
        </span>
      )}
    </td>
  );
}
