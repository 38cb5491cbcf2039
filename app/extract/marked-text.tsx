import type { PageLanguage } from "../../contract/language.ts";
import type { Extraction } from "../../extractor/extract.ts";
import { METRIC_MARKS } from "../attacks/metric-marks.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { type NamedKind, type Segment, segmentsOf } from "./segments.ts";

const NAME_MARKS: Readonly<Record<NamedKind, string>> = { weapon: "w", claimant: "who", date: "when" };

/** The text as it was read: each number shows its field and claim, so that the link survives print. */
export function MarkedText({ text, extraction, lang }: { text: string; extraction: Extraction; lang: PageLanguage }) {
  return (
    <div className="doc" lang={extraction.language}>
      {segmentsOf(text, extraction).map((segment) => (
        <Piece key={segment.from} segment={segment} words={text.slice(segment.from, segment.to)} lang={lang} />
      ))}
    </div>
  );
}

function Piece({ segment, words, lang }: { segment: Segment; words: string; lang: PageLanguage }) {
  if (segment.count) {
    const { metric, claims } = segment.count;
    return (
      <mark className={`n ${METRIC_MARKS[metric]}`}>
        {words}
        <i lang={lang}>
          {ATTACKS_STRINGS[lang].marks[metric]} {claims}
        </i>
      </mark>
    );
  }
  if (segment.uncounted) {
    return (
      <mark className="n n-not">
        {words}
        <i>{segment.uncounted}</i>
      </mark>
    );
  }
  if (segment.names) return <mark className={NAME_MARKS[segment.names]}>{words}</mark>;
  return words;
}
