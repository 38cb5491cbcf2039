import { formatDays } from "../../charts/dates.ts";
import { MicroBar } from "../../charts/micro-bar.tsx";
import { formatCount, plural } from "../../charts/numbers.ts";
import { OUTCOME_ORDER } from "../../charts/outcomes.ts";
import { statementLine, statementShare, unaccountedText } from "../../charts/statement-outcomes.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import type { AttackDetail, AttackRow } from "../../db/read/attacks.ts";
import type { Agreement, Statement } from "../../domain/attack.ts";
import type { Count } from "../../domain/count.ts";
import { Icon } from "../chrome/icons.tsx";
import { ClaimantName, WeaponName } from "../chrome/names.tsx";
import { inLanguage } from "../in-language.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { Evidence } from "./evidence.tsx";
import { OutcomeHeads } from "./outcome-heads.tsx";
import { standingOf } from "./wording.ts";

const MOST_STATEMENTS = 6;
const COLUMNS = 11;

/** Attacks with each claimant's figures; the phrases open in the row. */
export function AttacksTable({
  details,
  lang,
}: {
  details: readonly Pick<AttackDetail, "attack" | "claims" | "reports">[];
  lang: PageLanguage;
}) {
  const words = ATTACKS_STRINGS[lang];
  return (
    <>
      <table className="tbl att-t">
        <thead>
          <tr>
            <th scope="col" className="w-att">
              {words.attack}
            </th>
            <th scope="col">{words.weapon}</th>
            <th scope="col">{words.claimant}</th>
            <th scope="col" className="num">
              {words.launched}
            </th>
            <th scope="col" className="bar">
              {words.outcomeShare}
            </th>
            <OutcomeHeads lang={lang} />
            <th scope="col" className="num">
              {words.shareStopped[0]}
              <br />
              {words.shareStopped[1]}
            </th>
            <th scope="col" className="stat">
              {words.agreementHead}
            </th>
          </tr>
        </thead>
        {details.map((detail) => (
          <AttackGroup key={detail.attack.id} detail={detail} lang={lang} />
        ))}
      </table>
      <p className="keys">
        {OUTCOME_ORDER.map((outcome) => (
          <Key key={outcome} outcome={outcome}>
            {words.keys[outcome]}
          </Key>
        ))}
        <span className="muted">{words.tableNote}</span>
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

function AttackGroup({
  detail,
  lang,
}: {
  detail: Pick<AttackDetail, "attack" | "claims" | "reports">;
  lang: PageLanguage;
}) {
  const { attack } = detail;
  const statements = attack.statements.toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
  const shown = statements.slice(0, MOST_STATEMENTS);
  return (
    <tbody>
      {shown.map((statement, place) => (
        <tr key={`${statement.claimant}-${statement.weapon}-${statement.scope}`} className="c">
          {place === 0 && (
            <AttackHead attack={attack} rows={shown.length} hidden={statements.length - shown.length} lang={lang} />
          )}
          <Figures statement={statement} standing={standingOf(statement, attack, lang)} lang={lang} />
          {place === 0 && (
            <td className="stat span" rowSpan={shown.length}>
              <AgreementBadge agreement={attack.agreement} lang={lang} />
            </td>
          )}
        </tr>
      ))}
      <tr className="ev">
        <td colSpan={COLUMNS}>
          <details>
            <summary>
              <Icon name="chevron" size={11} />
              {ATTACKS_STRINGS[lang].evidenceOf(plural(attack.reports, CHART_STRINGS[lang].nouns.report, lang))}
            </summary>
            <Evidence detail={detail} lang={lang} />
          </details>
        </td>
      </tr>
    </tbody>
  );
}

interface AttackHeadProps {
  readonly attack: AttackRow;
  readonly rows: number;
  readonly hidden: number;
  readonly lang: PageLanguage;
}

function AttackHead({ attack, rows, hidden, lang }: AttackHeadProps) {
  const { direction, nouns, scope } = CHART_STRINGS[lang];
  const place = attack.places.length > 0 && attack.places.length < 3 ? `, ${attack.places.map(scope).join(", ")}` : "";
  return (
    <th scope="rowgroup" className="att span" rowSpan={rows}>
      <a href={inLanguage(`/attacks/${attack.id}`, lang)}>{formatDays(attack.start, attack.end, lang)}</a>
      <small>
        {direction(attack.attacker)}
        {place}
      </small>
      {hidden > 0 && <small>{ATTACKS_STRINGS[lang].onItsPage(plural(hidden, nouns.moreStatement, lang))}</small>}
    </th>
  );
}

/** The badge of an attack's agreement; nothing in it is a hue. */
export function AgreementBadge({ agreement, lang }: { agreement: Agreement; lang: PageLanguage }) {
  const words = ATTACKS_STRINGS[lang].agreement[agreement];
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

interface FiguresProps {
  readonly statement: Statement;
  readonly standing: string | null;
  readonly lang: PageLanguage;
}

function Figures({ statement, standing, lang }: FiguresProps) {
  const { counts, unaccounted } = statement;
  const share = statementShare(counts, lang);
  const merged = counts.stopped?.value != null;
  return (
    <>
      <td className="wpn">
        <WeaponName slug={statement.weapon} lang={lang} label={CHART_STRINGS[lang].wideLabel(statement.weapon)} />
        {statement.scope !== "national" && <small>{CHART_STRINGS[lang].scope(statement.scope)}</small>}
      </td>
      <td className="who">
        <ClaimantName slug={statement.claimant} lang={lang} />
        {standing && <small>{standing}</small>}
      </td>
      <CountCell lang={lang} count={counts.launched} />
      <td className="bar">
        <MicroBar counts={counts} unaccounted={unaccounted} lang={lang} />
      </td>
      <CountCell lang={lang} count={merged ? counts.stopped : counts.intercepted} suffix={merged ? "*" : ""} />
      <CountCell lang={lang} count={counts.lost} />
      <CountCell lang={lang} count={counts.left} />
      <td className="num x">{unaccountedText(counts, unaccounted, lang) ?? <NotStated lang={lang} />}</td>
      <td className="num share-c x">{share ?? <span className="ns">{ATTACKS_STRINGS[lang].noShare}</span>}</td>
      <td className="sentence">
        {statementLine(counts, unaccounted, lang)}
        {share?.endsWith("%") ? ` (${share})` : ""}
      </td>
    </>
  );
}

interface CountCellProps {
  readonly lang: PageLanguage;
  readonly count: Count | undefined;
  readonly suffix?: string;
}

function CountCell({ lang, count, suffix = "" }: CountCellProps) {
  return (
    <td className="num x">
      {count === undefined ? (
        <NotStated lang={lang} />
      ) : count.value === null ? (
        <span className="ns">{formatCount(count, lang)}</span>
      ) : (
        formatCount(count, lang) + suffix
      )}
    </td>
  );
}

function NotStated({ lang }: { lang: PageLanguage }) {
  return (
    <span className="ns">
      <span aria-hidden="true">–</span>
      <span className="vh">{ATTACKS_STRINGS[lang].notStated}</span>
    </span>
  );
}
