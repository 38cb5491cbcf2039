"use client";

import { useActionState } from "react";
import type { PageLanguage } from "../../contract/language.ts";
import type { Metric } from "../../domain/metrics.ts";
import { LANGUAGES } from "../../domain/report.ts";
import { METRIC_MARKS } from "../attacks/metric-marks.ts";
import { inLanguage } from "../in-language.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { EXTRACT_STRINGS } from "../strings/extract.ts";
import { readReport } from "./actions.ts";
import { ClaimsRead } from "./claims-read.tsx";
import { EXTRACT_EXAMPLE } from "./example.ts";
import { MarkedText } from "./marked-text.tsx";

/** The form and what was read from its text. It is a plain form: it works before and without JavaScript. */
export function ReadingDesk({ lang, mostBytes }: { lang: PageLanguage; mostBytes: number }) {
  const words = EXTRACT_STRINGS[lang];
  const [reading, read, pending] = useActionState(readReport, null);
  const extraction = reading?.extraction ?? null;
  // Said before anything is sent; without JavaScript the server says it.
  const refuseLong = (field: HTMLInputElement | HTMLTextAreaElement, bytes: number): void => {
    field.setCustomValidity(bytes > mostBytes ? words.tooLong(Math.ceil(bytes / 1000), mostBytes / 1000) : "");
    if (bytes > mostBytes) field.reportValidity();
  };
  return (
    <div className="ex">
      <form className="ex-t" action={read}>
        <input type="hidden" name="lang" value={lang} />
        <div className="bar">
          <div className="ctl">
            <label htmlFor="published">{words.published}</label>
            <input
              className="field"
              type="date"
              id="published"
              name="published"
              defaultValue={reading?.published ?? EXTRACT_EXAMPLE[lang].published}
            />
          </div>
          <div className="ctl">
            <label htmlFor="publisher">{words.publisher}</label>
            <input
              className="field"
              id="publisher"
              name="publisher"
              maxLength={200}
              defaultValue={reading?.publisher ?? ""}
            />
          </div>
          <div className="ctl">
            <label htmlFor="language">{words.language}</label>
            <select className="field" id="language" name="language" defaultValue={reading?.language ?? ""}>
              <option value="">{words.detect}</option>
              {LANGUAGES.map((code) => (
                <option key={code} value={code}>
                  {words.languages[code]}
                </option>
              ))}
            </select>
          </div>
        </div>
        <div className="ctl">
          <label htmlFor="text">{words.text}</label>
          <textarea
            className="field area"
            id="text"
            name="text"
            rows={extraction ? 6 : 12}
            key={reading?.text ?? ""}
            onChange={({ currentTarget: area }) => refuseLong(area, new Blob([area.value]).size)}
            defaultValue={reading?.text ?? EXTRACT_EXAMPLE[lang].text}
          />
        </div>
        <div className="tools">
          <label className="file">
            {words.file}{" "}
            <input
              type="file"
              name="file"
              accept=".txt,.md,text/plain,text/markdown"
              onChange={({ currentTarget: input }) => refuseLong(input, input.files?.[0]?.size ?? 0)}
            />
          </label>
          <button className="btn pri" type="submit" disabled={pending}>
            {pending ? words.reading : extraction ? words.readAgain : words.read}
          </button>
          <a className="btn" href={inLanguage("/extract", lang)}>
            {words.clear}
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
              {words.markedText}
            </h2>
            <MarkedText text={reading.text} extraction={extraction} lang={lang} />
          </section>
        )}
      </form>
      <section className="ex-c" aria-live="polite">
        {reading && extraction ? (
          <ClaimsRead text={reading.text} extraction={extraction} lang={lang} />
        ) : (
          <WhatIsMarked lang={lang} />
        )}
      </section>
    </div>
  );
}

const MARKED: readonly Metric[] = ["launched", "intercepted", "stopped", "lost", "left", "hits"];

function WhatIsMarked({ lang }: { lang: PageLanguage }) {
  const words = EXTRACT_STRINGS[lang];
  return (
    <>
      <h2>{words.whatIsMarked}</h2>
      <p className="note">{words.whatIsMarkedWhy}</p>
      <p className="keys legend">
        {MARKED.map((metric) => (
          <mark key={metric} className={`n ${METRIC_MARKS[metric]}`}>
            {ATTACKS_STRINGS[lang].marks[metric]}
          </mark>
        ))}
        <mark className="n n-not">{words.notCounted}</mark>
        <mark className="w">{words.mentions.weapon}</mark>
        <mark className="who">{words.mentions.claimant}</mark>
        <mark className="when">{words.mentions.date}</mark>
      </p>
    </>
  );
}
