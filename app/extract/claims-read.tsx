import { formatDays } from "../../charts/dates.ts";
import { WeaponIcon } from "../../charts/marks.tsx";
import { MicroBar } from "../../charts/micro-bar.tsx";
import { formatCount, plural } from "../../charts/numbers.ts";
import { statementLine, statementOutcomes, unaccountedText } from "../../charts/statement-outcomes.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import { csvText } from "../../contract/csv.ts";
import { EXTRACTED_CLAIM_COLUMNS } from "../../contract/extracted-claims.ts";
import type { PageLanguage } from "../../contract/language.ts";
import { type ExtractedClaim, ledgerCounts } from "../../domain/claim.ts";
import type { Count } from "../../domain/count.ts";
import { weapon } from "../../domain/weapons.ts";
import type { Extraction } from "../../extractor/extract.ts";
import { OutcomeHeads } from "../attacks/outcome-heads.tsx";
import { CopyButton } from "../chrome/copy-button.tsx";
import { Icon } from "../chrome/icons.tsx";
import { EXTRACT_STRINGS } from "../strings/extract.ts";
import { ReasonText, WarningText } from "./extractor-words.tsx";
import { HowRead } from "./how-read.tsx";
import { claimAnchor, claimLetter, listedUncounted, textAnchor } from "./segments.ts";

interface ClaimsReadProps {
  readonly text: string;
  readonly extraction: Extraction;
  /** Whether the day of publication is known. */
  readonly published: boolean;
  readonly lang: PageLanguage;
}

/** The claims of a text, what to check, and what was not counted and why. */
export function ClaimsRead({ text, extraction, published, lang }: ClaimsReadProps) {
  const words = EXTRACT_STRINGS[lang];
  const { claims, warnings } = extraction;
  const uncounted = listedUncounted(extraction);
  const csv = [...csvText(EXTRACTED_CLAIM_COLUMNS, claims, "plain")].join("");
  const json = JSON.stringify(claims, null, 2);
  return (
    <>
      <div className="hd">
        <h2>{words.claimsRead(plural(claims.length, CHART_STRINGS[lang].nouns.claim, lang))}</h2>
        {claims.length > 0 && (
          <span className="tools">
            <CopyButton lang={lang} text={csv}>
              <Icon name="copy" />
              {words.copyCsv}
            </CopyButton>
            <CopyButton lang={lang} text={json}>
              <Icon name="copy" />
              {words.copyJson}
            </CopyButton>
          </span>
        )}
      </div>
      {claims.length > 0 ? <ClaimsTable claims={claims} lang={lang} /> : <p className="note">{words.nothingRead}</p>}
      {warnings.length > 0 && (
        <div className="unc">
          <h2>{words.toCheck(plural(warnings.length, words.things, lang))}</h2>
          <ul>
            {warnings.map((warning) => (
              <li key={`${warning.code}-${warning.claim ?? ""}-${warning.span?.[0] ?? ""}`}>
                <b>{warning.claim === undefined ? words.wholeText : words.claimOf(claimLetter(warning.claim))}</b>
                <span className="why">
                  <WarningText
                    warning={warning}
                    text={text}
                    extraction={extraction}
                    published={published}
                    lang={lang}
                  />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {uncounted.length > 0 && (
        <div className="unc">
          <h2>{words.numbersUncounted(plural(uncounted.length, words.numbers, lang))}</h2>
          <ul>
            {uncounted.map((one, place) => (
              <li key={one.span[0]}>
                <b>
                  {place + 1}. {one.text}
                </b>
                <span>
                  <q>{around(text, one.span)}</q>{" "}
                  <span className="why">
                    <ReasonText one={one} lang={lang} />
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {claims.length > 0 && (
        <>
          <HowRead extraction={extraction} lang={lang} />
          <Listing title={words.asJson} text={json} />
          <Listing title={words.asCsv} text={csv} />
        </>
      )}
    </>
  );
}

/** A text to take away where the clipboard needs JavaScript that is off. */
function Listing({ title, text }: { title: string; text: string }) {
  return (
    <details className="unc">
      <summary>{title}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </details>
  );
}

const CONTEXT = 24;

/** A few words on both sides of a number. */
function around(text: string, [from, to]: readonly [number, number]): string {
  const before = text.slice(Math.max(0, from - CONTEXT), from).replace(/^\S*\s/, "");
  const after = text.slice(to, to + CONTEXT).replace(/\s\S*$/, "");
  return `${from > CONTEXT ? "…" : ""}${before}${text.slice(from, to)}${after}${to + CONTEXT < text.length ? "…" : ""}`;
}

function ClaimsTable({ claims, lang }: { claims: readonly ExtractedClaim[]; lang: PageLanguage }) {
  const words = EXTRACT_STRINGS[lang];
  return (
    <>
      <table className="tbl cl">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{words.claim}</span>
            </th>
            <th scope="col">{words.weaponClaimantDate}</th>
            <th scope="col" className="num">
              {words.launched}
            </th>
            <OutcomeHeads lang={lang} />
            <th scope="col" className="bar">
              {words.outcome}
            </th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim, index) => (
            <ClaimRow key={claimLetter(index)} claim={claim} letter={claimLetter(index)} lang={lang} />
          ))}
        </tbody>
      </table>
      <p className="note">{words.tableNote}</p>
    </>
  );
}

function ClaimRow({ claim, letter, lang }: { claim: ExtractedClaim; letter: string; lang: PageLanguage }) {
  const words = EXTRACT_STRINGS[lang];
  const { wideLabel, claimantLabel, direction, scope } = CHART_STRINGS[lang];
  const counts = ledgerCounts(claim);
  const { launched, open } = statementOutcomes(counts);
  const unaccounted = launched === null ? null : open;
  const when = claim.end ? formatDays(claim.start ?? claim.end, claim.end, lang) : words.noDate;
  const merged = counts.stopped?.value != null;
  const textOf = (count: Count | undefined, suffix = "") => (count ? formatCount(count, lang) + suffix : null);
  return (
    <tr className="c" id={claimAnchor(letter)} data-claims={letter}>
      <th scope="row" className="id">
        <a href={`#${textAnchor(letter)}`} aria-label={words.toText(letter)}>
          {letter}
        </a>
      </th>
      <td>
        <WeaponIcon mark={weapon(claim.weapon).mark} />
        {wideLabel(claim.weapon)}
        <small>
          {claimantLabel(claim.claimant)}, <span className="nb">{when}</span>. {direction(claim.attacker)}
          {claim.scope === "national" ? "" : `, ${scope(claim.scope)}`}
          {claim.kind === "period" ? words.overPeriod : ""}
        </small>
      </td>
      <Cell lang={lang} text={textOf(counts.launched)} />
      <Cell lang={lang} text={textOf(counts.stopped ?? counts.intercepted, merged ? "*" : "")} />
      <Cell lang={lang} text={textOf(counts.lost)} />
      <Cell lang={lang} text={textOf(counts.left)} />
      <Cell lang={lang} text={unaccountedText(counts, unaccounted, lang)} />
      <td className="bar">
        <MicroBar counts={counts} unaccounted={unaccounted} lang={lang} width={110} />
      </td>
      <td className="sentence">{statementLine(counts, unaccounted, lang)}</td>
    </tr>
  );
}

/** A number as it stands in the table; null where none is stated. */
function Cell({ lang, text }: { lang: PageLanguage; text: string | null }) {
  return (
    <td className="num x">
      {text ?? (
        <span className="ns">
          <span aria-hidden="true">–</span>
          <span className="vh">{EXTRACT_STRINGS[lang].notStated}</span>
        </span>
      )}
    </td>
  );
}
