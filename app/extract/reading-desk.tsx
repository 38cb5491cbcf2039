"use client";

import { useActionState } from "react";
import type { Metric } from "../../domain/metrics.ts";
import { METRIC_MARKS } from "../attacks/metric-marks.ts";
import { readReport } from "./actions.ts";
import { ClaimsRead } from "./claims-read.tsx";
import { EXTRACT_EXAMPLE } from "./example.ts";
import { MarkedText } from "./marked-text.tsx";

/** The form and what was read from its text. It is a plain form: it works before and without JavaScript. */
export function ReadingDesk() {
  const [reading, read, pending] = useActionState(readReport, null);
  const extraction = reading?.extraction ?? null;
  return (
    <div className="ex">
      <form className="ex-t" action={read}>
        <div className="bar">
          <div className="ctl">
            <label htmlFor="published">Published</label>
            <input
              className="field"
              type="date"
              id="published"
              name="published"
              defaultValue={reading?.published ?? EXTRACT_EXAMPLE.published}
            />
          </div>
          <div className="ctl">
            <label htmlFor="language">Language</label>
            <select className="field" id="language" name="language" defaultValue={reading?.language ?? ""}>
              <option value="">Detect</option>
              <option value="en">English</option>
              <option value="uk">Ukrainian</option>
              <option value="ru">Russian</option>
            </select>
          </div>
        </div>
        <div className="ctl">
          <label htmlFor="text">Text of the report</label>
          <textarea
            className="field area"
            id="text"
            name="text"
            rows={extraction ? 6 : 12}
            required
            key={reading?.text ?? ""}
            defaultValue={reading?.text ?? EXTRACT_EXAMPLE.text}
          />
        </div>
        <div className="tools">
          <button className="btn pri" type="submit" disabled={pending}>
            {pending ? "Reading" : extraction ? "Read again" : "Read"}
          </button>
          <a className="btn" href="/extract">
            Clear
          </a>
        </div>
        {reading?.problem && (
          <p className="ignored" role="alert">
            {reading.problem}
          </p>
        )}
        {reading && extraction && (
          <section aria-labelledby="marked">
            <h2 id="marked" className="vh">
              The text with its numbers marked
            </h2>
            <MarkedText text={reading.text} extraction={extraction} />
          </section>
        )}
      </form>
      <section className="ex-c" aria-live="polite">
        {reading && extraction ? <ClaimsRead text={reading.text} extraction={extraction} /> : <WhatIsMarked />}
      </section>
    </div>
  );
}

const MARKED: readonly Metric[] = ["launched", "intercepted", "stopped", "lost", "left", "hits"];

function WhatIsMarked() {
  return (
    <>
      <h2>What will be marked</h2>
      <p className="note">
        Numbers of weapons, by what they count; the ground repeats the texture of the charts. Numbers of people, places,
        money and the like are listed with the reason why they are not counted.
      </p>
      <p className="keys legend">
        {MARKED.map((metric) => (
          <mark key={metric} className={`n ${METRIC_MARKS[metric].className}`}>
            {METRIC_MARKS[metric].words}
          </mark>
        ))}
        <mark className="n n-not">not counted</mark>
      </p>
    </>
  );
}
