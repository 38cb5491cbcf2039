import type { Language } from "../domain/report.ts";

/** How much of a long text is looked at. */
const SAMPLE = 20_000;

/** Cyrillic letters without a Ukrainian one from which a text is taken for Russian. */
const PLAIN = 40;

/** The language of a text by its letters: Ukrainian has і ї є ґ, Russian ы э ъ ё; other texts are read as English. */
export function detectLanguage(text: string): Language {
  let cyrillic = 0;
  let latin = 0;
  let ukrainian = 0;
  let russian = 0;
  for (const char of text.slice(0, SAMPLE).toLowerCase()) {
    if (char >= "a" && char <= "z") latin++;
    else if (char >= "а" && char <= "ґ") {
      cyrillic++;
      if ("іїєґ".includes(char)) ukrainian++;
      else if ("ыэъё".includes(char)) russian++;
    }
  }
  if (cyrillic <= latin) return "en";
  // hardly a Ukrainian sentence does without "і"
  const plain = ukrainian === 0 && cyrillic >= PLAIN;
  return russian > ukrainian || plain ? "ru" : "uk";
}
