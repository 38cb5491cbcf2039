import { formatDays } from "../../charts/dates.ts";
import { directionLabel, wideLabel } from "../../charts/labels.ts";
import { MicroBar } from "../../charts/micro-bar.tsx";
import { formatCount, plural } from "../../charts/numbers.ts";
import { statementLine, statementShare, unaccountedText } from "../../charts/statement-outcomes.ts";
import type { AttackDetail, AttackRow } from "../../db/read/attacks.ts";
import type { Agreement, Statement } from "../../domain/attack.ts";
import type { Count } from "../../domain/count.ts";
import { Icon } from "../chrome/icons.tsx";
import { ClaimantName, WeaponName } from "../chrome/names.tsx";
import { Evidence } from "./evidence.tsx";
import { AGREEMENT_WORDS, scopeWords, standingOf } from "./wording.ts";

const MOST_STATEMENTS = 6;
const COLUMNS = 11;

/** Attacks with each claimant's figures; the phrases open in the row. */
export function AttacksTable({ details }: { details: readonly Pick<AttackDetail, "attack" | "claims" | "reports">[] }) {
  return (
    <>
      <table className="tbl att-t">
        <thead>
          <tr>
            <th scope="col" className="w-att">
              Attack
            </th>
            <th scope="col">Weapon</th>
            <th scope="col">Claimant</th>
            <th scope="col" className="num">
              Launched
            </th>
            <th scope="col" className="bar">
              Outcome, share of launched
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
            <th scope="col" className="num">
              Not
              <br />
              stated
            </th>
            <th scope="col" className="num">
              Share
              <br />
              stopped
            </th>
            <th scope="col" className="stat">
              Agreement
            </th>
          </tr>
        </thead>
        {details.map((detail) => (
          <AttackGroup key={detail.attack.id} detail={detail} />
        ))}
      </table>
      <p className="keys">
        <Key outcome="down">Shot down</Key>
        <Key outcome="both">Shot down or suppressed, one number</Key>
        <Key outcome="ew">Lost to EW</Key>
        <Key outcome="left">Left the airspace</Key>
        <Key outcome="open">Not stopped or not stated</Key>
        <span className="muted">
          Fewer than 10 launched: one square per weapon, no percentage. Dashed end: launched not stated. – means not
          stated. * one number for shot down or suppressed.
        </span>
      </p>
    </>
  );
}

function Key({ outcome, children }: { outcome: string; children: string }) {
  return (
    <span>
      <svg width="13" height="13" aria-hidden="true">
        <rect className={`o-${outcome}`} x=".5" y=".5" width="12" height="12" />
      </svg>
      {children}
    </span>
  );
}

function AttackGroup({ detail }: { detail: Pick<AttackDetail, "attack" | "claims" | "reports"> }) {
  const { attack } = detail;
  const statements = attack.statements.toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
  const shown = statements.slice(0, MOST_STATEMENTS);
  return (
    <tbody>
      {shown.map((statement, place) => (
        <tr key={`${statement.claimant}-${statement.weapon}-${statement.scope}`} className="c">
          {place === 0 && <AttackHead attack={attack} rows={shown.length} hidden={statements.length - shown.length} />}
          <Figures statement={statement} standing={standingOf(statement, attack)} />
          {place === 0 && (
            <td className="stat span" rowSpan={shown.length}>
              <AgreementBadge agreement={attack.agreement} />
            </td>
          )}
        </tr>
      ))}
      <tr className="ev">
        <td colSpan={COLUMNS}>
          <details>
            <summary>
              <Icon name="chevron" size={11} />
              Evidence, {plural(attack.reports, "report")}
            </summary>
            <Evidence detail={detail} />
          </details>
        </td>
      </tr>
    </tbody>
  );
}

function AttackHead({ attack, rows, hidden }: { attack: AttackRow; rows: number; hidden: number }) {
  const place = attack.places.length > 0 && attack.places.length < 3 ? `, ${attack.places.join(", ")}` : "";
  return (
    <th scope="rowgroup" className="att span" rowSpan={rows}>
      <a href={`/attacks/${attack.id}`}>{formatDays(attack.start, attack.end)}</a>
      <small>
        {directionLabel(attack.attacker)}
        {place}
      </small>
      {hidden > 0 && <small>{plural(hidden, "more statement")} on its page</small>}
    </th>
  );
}

/** The badge of an attack's agreement; nothing in it is a hue. */
export function AgreementBadge({ agreement }: { agreement: Agreement }) {
  const words = AGREEMENT_WORDS[agreement];
  if (agreement === "conflict" || agreement === "differ") {
    return (
      <span className={agreement === "conflict" ? "badge conf" : "badge"}>
        <Icon name="unequal" size={13} />
        {words}
      </span>
    );
  }
  return <span className="badge plain">{words}</span>;
}

function Figures({ statement, standing }: { statement: Statement; standing: string | null }) {
  const { counts, unaccounted } = statement;
  const share = statementShare(counts);
  const merged = counts.stopped?.value != null;
  return (
    <>
      <td className="wpn">
        <WeaponName slug={statement.weapon} label={wideLabel(statement.weapon)} />
        {statement.scope !== "national" && <small>{scopeWords(statement.scope)}</small>}
      </td>
      <td className="who">
        <ClaimantName slug={statement.claimant} />
        {standing && <small>{standing}</small>}
      </td>
      <CountCell count={counts.launched} />
      <td className="bar">
        <MicroBar counts={counts} unaccounted={unaccounted} />
      </td>
      <CountCell count={merged ? counts.stopped : counts.intercepted} suffix={merged ? "*" : ""} />
      <CountCell count={counts.lost} />
      <CountCell count={counts.left} />
      <td className="num x">{unaccountedText(counts, unaccounted) ?? <NotStated />}</td>
      <td className="num share-c x">{share ?? <span className="ns">no share</span>}</td>
      <td className="sentence">
        {statementLine(counts, unaccounted)}
        {share?.endsWith("%") ? ` (${share})` : ""}
      </td>
    </>
  );
}

function CountCell({ count, suffix = "" }: { count: Count | undefined; suffix?: string }) {
  return (
    <td className="num x">
      {count === undefined ? (
        <NotStated />
      ) : count.value === null ? (
        <span className="ns">{formatCount(count)}</span>
      ) : (
        formatCount(count) + suffix
      )}
    </td>
  );
}

function NotStated() {
  return (
    <span className="ns">
      <span aria-hidden="true">–</span>
      <span className="vh">not stated</span>
    </span>
  );
}
