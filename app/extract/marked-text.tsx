import type { Extraction } from "../../extractor/extract.ts";
import { METRIC_MARKS } from "../attacks/metric-marks.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** The text as it was read: each number shows its field and claim, so that the link survives print. */
export function MarkedText({ text, extraction }: { text: string; extraction: Extraction }) {
  return (
    <div className="doc" lang={extraction.language}>
      {segmentsOf(text, extraction).map((segment) => (
        <Piece key={segment.from} segment={segment} words={text.slice(segment.from, segment.to)} />
      ))}
    </div>
  );
}

function Piece({ segment, words }: { segment: Segment; words: string }) {
  if (segment.count) {
    const { className, words: name } = METRIC_MARKS[segment.count.metric];
    return (
      <mark className={`n ${className}`}>
        {words}
        <i>
          {name} {segment.count.claims}
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
  return words;
}
