import type { Language } from "../domain/report.ts";

/** How much of a long text is looked at. */
const SAMPLE = 20_000;

/** Words that only one of the two languages has, for a text whose letters do not tell. */
const UKRAINIAN_WORDS =
  /(?:^|[^а-яґ'])(?:та|або|на|що|як|й|із|зі|за|до|від|після|через)(?=[^а-яґ']|$)|[сзц]ьк|ння|ють(?=[^а-я]|$)/g;
const RUSSIAN_WORDS =
  /(?:^|[^а-я'])(?:и|или|на|что|как|из|со|за|до|от|об|после|над|еще)(?=[^а-я']|$)|[а-я]ск[аоиу]|ени[ея]|ого(?=[^а-я]|$)|ают(?=[^а-я]|$)|ил[аио]?(?=[^а-я]|$)/g;

/** The language of a text by its letters: Ukrainian has і ї є ґ, Russian ы э ъ ё; then its words tell. Other texts are read as English. */
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
  if (russian !== ukrainian) return russian > ukrainian ? "ru" : "uk";
  const sample = text.slice(0, SAMPLE).toLowerCase();
  return (sample.match(RUSSIAN_WORDS)?.length ?? 0) > (sample.match(UKRAINIAN_WORDS)?.length ?? 0) ? "ru" : "uk";
}
