"use client";

import { type SyntheticEvent, useActionState } from "react";
import type { PageLanguage } from "../../contract/language.ts";
import type { Metric } from "../../domain/metrics.ts";
import { LANGUAGES } from "../../domain/report.ts";
import { METRIC_MARKS } from "../attacks/metric-marks.ts";
import { inLanguage } from "../in-language.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { EXTRACT_STRINGS } from "../strings/extract.ts";
import { readReport } from "./actions.ts";
import { ClaimsRead } from "./claims-read.tsx";
import { MarkedText } from "./marked-text.tsx";
import type { Reading } from "./reading.ts";
import { commandFor } from "./report-address.ts";

interface ReadingDeskProps {
  readonly lang: PageLanguage;
  readonly mostBytes: number;
  readonly begin: Reading;
}

/** The form and what was read from its text. It is a plain form: it works before and without JavaScript. */
export function ReadingDesk({ lang, mostBytes, begin }: ReadingDeskProps) {
  const words = EXTRACT_STRINGS[lang];
  const [reading, read, pending] = useActionState(readReport, begin);
  const { text, published, publisher, url, language, extraction, problem, isExample } = reading;
  // Said before anything is sent; without JavaScript the server says it.
  const refuseLong = (field: HTMLInputElement | HTMLTextAreaElement, bytes: number): void => {
    field.setCustomValidity(bytes > mostBytes ? words.tooLong(Math.ceil(bytes / 1000), mostBytes / 1000) : "");
    if (bytes > mostBytes) field.reportValidity();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shows what belongs together; the links inside do the same.
    <div className="ex" onPointerOver={lightUp} onFocus={lightUp}>
      <form className="ex-t" action={read}>
        <input type="hidden" name="lang" value={lang} />
        <div className="bar">
          <div className="ctl">
            <label htmlFor="published">{words.published}</label>
            <input className="field" type="date" id="published" name="published" defaultValue={published} />
          </div>
          <div className="ctl">
            <label htmlFor="publisher">{words.publisher}</label>
            <input className="field" id="publisher" name="publisher" maxLength={200} defaultValue={publisher} />
          </div>
          <div className="ctl">
            <label htmlFor="language">{words.language}</label>
            <select className="field" id="language" name="language" defaultValue={language}>
              <option value="">{words.detect}</option>
              {LANGUAGES.map((code) => (
                <option key={code} value={code}>
                  {words.languages[code]}
                </option>
              ))}
            </select>
          </div>
          <div className="ctl wide">
            <label htmlFor="url">{words.address}</label>
            <input
              className="field"
              type="url"
              id="url"
              name="url"
              maxLength={2000}
              placeholder="https://"
              defaultValue={url}
              aria-describedby="url-why"
            />
            <p className="note" id="url-why">
              {words.addressWhy} <code>{commandFor(url || "https://…")}</code>
            </p>
          </div>
        </div>
        <div className="ctl">
          <label htmlFor="text">{words.text}</label>
          <textarea
            className="field area"
            id="text"
            name="text"
            rows={extraction ? 6 : 12}
            key={text}
            onChange={({ currentTarget: area }) => refuseLong(area, new Blob([area.value]).size)}
            defaultValue={text}
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
            {pending ? words.reading : extraction && !isExample ? words.readAgain : words.read}
          </button>
          <a className="btn" href={inLanguage("/extract?empty=1", lang)}>
            {words.clear}
          </a>
        </div>
        {problem && (
          <p className="ignored" role="alert">
            {problem}
          </p>
        )}
        {extraction && (
          <section aria-labelledby="marked">
            <h2 id="marked" className="vh">
              {words.markedText}
            </h2>
            {isExample ? <p className="note">{words.exampleRead}</p> : <Source reading={reading} lang={lang} />}
            <MarkedText text={text} extraction={extraction} lang={lang} />
            <Legend lang={lang} />
          </section>
        )}
      </form>
      <section className="ex-c" aria-live="polite">
        {extraction ? (
          <ClaimsRead text={text} extraction={extraction} published={published !== ""} lang={lang} />
        ) : (
          <>
            <h2>{words.whatIsMarked}</h2>
            <p className="note">{words.whatIsMarkedWhy}</p>
            <Legend lang={lang} />
          </>
        )}
      </section>
    </div>
  );
}

/** Pointing at or tabbing to a number marks its claim's row, and the reverse. */
function lightUp({ currentTarget, target }: SyntheticEvent<HTMLElement>) {
  const of = (element: Element | null) => element?.getAttribute("data-claims")?.split(" ") ?? [];
  const letters = of(target instanceof Element ? target.closest("[data-claims]") : null);
  for (const element of currentTarget.querySelectorAll("[data-claims]")) {
    element.classList.toggle(
      "on",
      of(element).some((letter) => letters.includes(letter)),
    );
  }
}

/** Where the text is from, as far as it was told. */
function Source({ reading: { publisher, url }, lang }: { reading: Reading; lang: PageLanguage }) {
  if (publisher === "" && url === "") return null;
  return (
    <p className="note">
      {EXTRACT_STRINGS[lang].source}: {publisher}
      {publisher && url && ", "}
      {url && (
        <a href={url} rel="external nofollow noreferrer">
          {url}
        </a>
      )}
    </p>
  );
}

const MARKED: readonly Metric[] = ["launched", "intercepted", "stopped", "lost", "left", "hits"];

function Legend({ lang }: { lang: PageLanguage }) {
  const words = EXTRACT_STRINGS[lang];
  return (
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
  );
}
