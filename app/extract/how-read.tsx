import type { PageLanguage } from "../../contract/language.ts";
import { EXTRACTED_METRICS, type ExtractedClaim, ledgerMetric } from "../../domain/claim.ts";
import type { Extraction, Mention } from "../../extractor/extract.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { EXTRACT_STRINGS } from "../strings/extract.ts";
import { RuleText } from "./extractor-words.tsx";
import { claimLetter } from "./segments.ts";

/** For each claim: the rule that read each of its counts, and what was recognised beside them. */
export function HowRead({ extraction, lang }: { extraction: Extraction; lang: PageLanguage }) {
  return (
    <details className="unc">
      <summary>{EXTRACT_STRINGS[lang].howRead}</summary>
      <ul>
        {extraction.claims.map((claim, index) => (
          <li key={claimLetter(index)}>
            <b>{EXTRACT_STRINGS[lang].claimOf(claimLetter(index))}</b>
            <div>
              {countsOf(claim, lang).map(({ name, value, rule }) => (
                <p key={name}>
                  {value} {name}: <code>{rule}</code>{" "}
                  <span className="why">
                    <RuleText rule={rule} lang={lang} />
                  </span>
                </p>
              ))}
              <Beside mentions={extraction.mentions} claim={claim} lang={lang} />
              <p className="why">{EXTRACT_STRINGS[lang].confidence(claim.confidence)}</p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function countsOf(claim: ExtractedClaim, lang: PageLanguage): { name: string; value: number; rule: string }[] {
  return EXTRACTED_METRICS.flatMap((metric) => {
    const count = claim[metric];
    if (!count) return [];
    const filed = ledgerMetric(metric, claim.weapon, count.includes_suppressed === true);
    return [{ name: ATTACKS_STRINGS[lang].marks[filed], value: count.value, rule: count.rule ?? claim.rule }];
  });
}

/** The words of the phrase that the numbers were tied to. */
function Beside({
  mentions,
  claim,
  lang,
}: {
  mentions: readonly Mention[];
  claim: ExtractedClaim;
  lang: PageLanguage;
}) {
  const words = EXTRACT_STRINGS[lang];
  const end = claim.quoteStart + claim.quote.length;
  const beside = mentions.flatMap(({ kind, span, text }) =>
    kind === "number" || span[0] < claim.quoteStart || span[1] > end ? [] : [{ at: span[0], kind, text }],
  );
  if (beside.length === 0) return null;
  return (
    <p>
      {words.beside}:{" "}
      {beside.map(({ at, kind, text }, place) => (
        <span key={at}>
          {place > 0 && ", "}
          {words.mentions[kind]} <q>{text}</q>
        </span>
      ))}
    </p>
  );
}
