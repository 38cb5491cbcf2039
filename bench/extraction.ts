import compromise from "compromise";
import { extract } from "../extractor/extract.ts";
import { type Measured, medianCpuMs } from "./measure.ts";
import { passagesIn, TEXT_LANGUAGES, type TextLanguage } from "./texts.ts";

const PASSAGES = 2000;
/** Of each side, so that a median stands beyond the time that a program takes to be compiled. */
const RUNS = 7;

const NAMES: Readonly<Record<TextLanguage, string>> = { en: "English", uk: "Ukrainian", ru: "Russian" };

/** Extraction on one core beside one pass that only finds the digits, and beside a general parser of English. */
export function extraction(): Measured[] {
  return TEXT_LANGUAGES.flatMap((language) => {
    const texts = passagesIn(language, PASSAGES);
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    let found = 0;
    const ours = medianCpuMs(RUNS, () => {
      for (const text of texts) found += extract({ text, published: "2024-11-22", language }).claims.length;
    });
    if (found < texts.length) throw new Error(`${found} claims in ${texts.length} passages: something is not read.`);
    const rows = (limit: string, bare: number): Measured[] => [
      { what, unit: "passages/s", limit, ours: perSecond(texts.length, ours), bare: perSecond(texts.length, bare) },
      { what, unit: "MB/s", limit, ours: perSecond(megabytes, ours), bare: perSecond(megabytes, bare) },
    ];
    const what = `extraction, ${NAMES[language]}`;
    const digits = medianCpuMs(RUNS, () => {
      for (const text of texts) found += [...text.matchAll(/\d+/g)].length;
    });
    const measured = rows("`matchAll(/\\d+/g)` over the same passages", digits);
    if (language !== "en") return measured;
    const parsed = medianCpuMs(RUNS, () => {
      for (const text of texts) found += compromise(text).length;
    });
    return [...measured, ...rows("parsing the same passages with `compromise`", parsed)];
  });
}

function perSecond(amount: number, ms: number): number {
  return (amount / ms) * 1000;
}
