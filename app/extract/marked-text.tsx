import type { PageLanguage } from "../../contract/language.ts";
import type { Extraction } from "../../extractor/extract.ts";
import { METRIC_MARKS } from "../attacks/metric-marks.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { EXTRACT_STRINGS } from "../strings/extract.ts";
import { claimAnchor, type NamedKind, type Segment, segmentsOf, textAnchor } from "./segments.ts";

const NAME_MARKS: Readonly<Record<NamedKind, string>> = { weapon: "w", claimant: "who", date: "when" };

/** The text as it was read: each number shows its field and claim, and leads to its row in the table. */
export function MarkedText({ text, extraction, lang }: { text: string; extraction: Extraction; lang: PageLanguage }) {
  const segments = segmentsOf(text, extraction);
  return (
    <div className="doc" lang={extraction.language}>
      {segments.map((segment, place) => (
        <Piece
          key={segment.from}
          segment={segment}
          first={lettersOf(segment).find((letter) => !segments.slice(0, place).some((one) => isOf(one, letter)))}
          words={text.slice(segment.from, segment.to)}
          lang={lang}
        />
      ))}
    </div>
  );
}

const lettersOf = (segment: Segment): string[] => segment.count?.claims.split(", ") ?? [];
const isOf = (segment: Segment, letter: string): boolean => lettersOf(segment).includes(letter);

interface PieceProps {
  readonly segment: Segment;
  /** The claim whose first number this is. */
  readonly first: string | undefined;
  readonly words: string;
  readonly lang: PageLanguage;
}

function Piece({ segment, first, words, lang }: PieceProps) {
  if (segment.count) {
    const { metric, claims } = segment.count;
    const [letter = ""] = lettersOf(segment);
    return (
      <a
        className="to"
        href={`#${claimAnchor(letter)}`}
        id={first && textAnchor(first)}
        data-claims={lettersOf(segment).join(" ")}
      >
        <mark className={`n ${METRIC_MARKS[metric]}`}>
          {words}
          <i lang={lang}>
            {ATTACKS_STRINGS[lang].marks[metric]} {claims}
          </i>
        </mark>
        <span className="vh" lang={lang}>
          {" "}
          {EXTRACT_STRINGS[lang].toClaim(letter)}
        </span>
      </a>
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
