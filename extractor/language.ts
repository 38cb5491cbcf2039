import type { Language } from "../domain/report.ts";

/** How much of a long text is looked at. */
const SAMPLE = 20_000;

/** Words that only one of the two languages has, for a text whose letters do not tell. */
const UKRAINIAN_WORDS =
  /(?:^|[^а-яґ'])(?:та|або|на|що|як|й|із|зі|за|до|від|після|через)(?=[^а-яґ']|$)|[сзц]ьк|ння|ють(?=[^а-я]|$)/g;
const RUSSIAN_WORDS =
  /(?:^|[^а-я'])(?:и|или|на|что|как|из|со|за|до|от|об|после|над|еще)(?=[^а-я']|$)|[а-я]ск[аоиу]|ени[ея]|ого(?=[^а-я]|$)|ают(?=[^а-я]|$)|ил[аио]?(?=[^а-я]|$)/g;

/** Letters and small words of the languages in Latin letters other than English. */
const LATIN_SIGNS: readonly { readonly language: Language; readonly letters: string; readonly words: RegExp }[] = [
  {
    language: "pl",
    letters: "ąćęłńśźż",
    words: /(?<!\p{L})(?:w|z|ze|na|nad|się|i|oraz|przez|według|został[aoy]?|są)(?!\p{L})/gu,
  },
];
const ENGLISH_WORDS = /(?<!\p{L})(?:the|of|and|in|to|a|was|were|by|on|over|that|said|its?)(?!\p{L})/gu;

/**
 * The language of a text by its letters, then by its small words. Cyrillic: Ukrainian has і ї є ґ, Russian ы э ъ ё.
 * Latin: one of `LATIN_SIGNS` where it has more signs than English has small words, English otherwise.
 */
export function detectLanguage(text: string): Language {
  let cyrillic = 0;
  let latin = 0;
  let ukrainian = 0;
  let russian = 0;
  const sample = text.slice(0, SAMPLE).toLowerCase();
  for (const char of sample) {
    if (char >= "a" && char <= "z") latin++;
    else if (char >= "а" && char <= "ґ") {
      cyrillic++;
      if ("іїєґ".includes(char)) ukrainian++;
      else if ("ыэъё".includes(char)) russian++;
    }
  }
  if (cyrillic <= latin) return latinLanguage(sample);
  if (russian !== ukrainian) return russian > ukrainian ? "ru" : "uk";
  return (sample.match(RUSSIAN_WORDS)?.length ?? 0) > (sample.match(UKRAINIAN_WORDS)?.length ?? 0) ? "ru" : "uk";
}

function latinLanguage(sample: string): Language {
  let most = sample.match(ENGLISH_WORDS)?.length ?? 0;
  let found: Language = "en";
  for (const { language, letters, words } of LATIN_SIGNS) {
    const own = Array.from(sample).filter((char) => letters.includes(char)).length;
    const signs = own + (sample.match(words)?.length ?? 0);
    if (own > 0 && signs > most) {
      most = signs;
      found = language;
    }
  }
  return found;
}
