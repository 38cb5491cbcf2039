import { expect, test } from "vitest";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import { ATTACKS_STRINGS } from "./attacks.ts";
import { CHROME_STRINGS } from "./chrome.ts";
import { CONTROL_STRINGS } from "./controls.ts";
import { DASHBOARD_STRINGS } from "./dashboard.ts";
import { DATA_STRINGS } from "./data.ts";
import { EXTRACT_STRINGS } from "./extract.ts";
import { METHOD_STRINGS } from "./method.ts";
import { RECORD_STRINGS } from "./record.ts";
import { REPRODUCTIONS_STRINGS } from "./reproductions.ts";
import { REVISIONS_STRINGS } from "./revisions.ts";

const ALL = {
  charts: CHART_STRINGS,
  attacks: ATTACKS_STRINGS,
  chrome: CHROME_STRINGS,
  controls: CONTROL_STRINGS,
  dashboard: DASHBOARD_STRINGS,
  data: DATA_STRINGS,
  extract: EXTRACT_STRINGS,
  method: METHOD_STRINGS,
  record: RECORD_STRINGS,
  reproductions: REPRODUCTIONS_STRINGS,
  revisions: REVISIONS_STRINGS,
};

/** The same in every language: names of formats, and what is empty or a sign. */
const SAME = /^(|BibTeX|CSL-JSON|[\d–—%.,* ]*)$/;

/** Every text of a language with where it stands. */
function textsOf(value: unknown, path: string): (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, `${path}.${name}`));
}

test("what stands in Ukrainian is Ukrainian, and what stands in English is not", () => {
  const texts = Object.entries(ALL).flatMap(([name, { en, uk }]) => [
    ...textsOf(en, name).map(([path, text]) => ({ path, text, lang: "en" })),
    ...textsOf(uk, name).map(([path, text]) => ({ path, text, lang: "uk" })),
  ]);
  expect(texts.length).toBeGreaterThan(900);
  const wrong = texts.filter(
    ({ path, text, lang }) =>
      path !== "charts.locale" && !SAME.test(text) && /[а-яіїєґ]/i.test(text) !== (lang === "uk"),
  );
  expect(wrong).toEqual([]);
});
