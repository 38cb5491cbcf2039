import type { PageLanguage } from "../../contract/language.ts";
import { FATES } from "../../domain/claim.ts";
import type { Extraction } from "../../extractor/extract.ts";
import { type Construction, ruleDetail } from "../../extractor/rule-details.ts";
import { EXTRACT_STRINGS } from "../strings/extract.ts";

type Warning = Extraction["warnings"][number];

/** A sentence of the extractor in the language of the page; in English, and said to be, where it has no other. */
function InLanguage({ text, english }: { text: string | undefined; english: string }) {
  return text === undefined ? <span lang="en">{english}</span> : text;
}

/** Why a number is in no claim. */
export function ReasonText({ one, lang }: { one: Extraction["notCounted"][number]; lang: PageLanguage }) {
  return <InLanguage text={EXTRACT_STRINGS[lang].notCountedReasons?.[one.reason]} english={one.detail} />;
}

/** How a rule reads a number. */
export function RuleText({ rule, lang }: { rule: string; lang: PageLanguage }) {
  const construction = rule.slice(rule.indexOf(":") + 1) as Construction;
  return <InLanguage text={EXTRACT_STRINGS[lang].constructions?.[construction]} english={ruleDetail(rule) ?? ""} />;
}

interface WarningTextProps {
  readonly warning: Warning;
  readonly text: string;
  readonly extraction: Extraction;
  readonly published: boolean;
  readonly lang: PageLanguage;
}

/** What to look at before relying on a claim. */
export function WarningText({ warning, text, extraction, published, lang }: WarningTextProps) {
  const claim = warning.claim === undefined ? undefined : extraction.claims[warning.claim];
  const facts = {
    number: warning.span ? text.slice(...warning.span) : "",
    launched: claim?.launched?.value ?? 0,
    accounted: FATES.reduce((sum, fate) => sum + (claim?.[fate]?.value ?? 0), 0),
    published,
  };
  return <InLanguage text={EXTRACT_STRINGS[lang].warnings?.[warning.code]?.(facts)} english={warning.message} />;
}
