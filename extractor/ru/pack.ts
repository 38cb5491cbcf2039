import { Lexicon } from "../lexicon.ts";
import type { LanguagePack } from "../pack.ts";
import { ACTIONS } from "./actions.ts";
import { PLACES } from "./places.ts";
import { SPEAKERS } from "./speakers.ts";
import { THING_WORDS } from "./things.ts";
import { WEAPON_WORDS } from "./weapons.ts";
import { WORDS } from "./words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Russian, as Russian and Ukrainian publishers write it. */
export const RUSSIAN: LanguagePack = {
  language: "ru",
  lexicon: new Lexicon([...WORDS, ...PLACES, ...THING_WORDS, ...WEAPON_WORDS, ...SPEAKERS, ...ACTIONS]),
  abbreviations: words("обл г гг м с ул им тыс млн млрд т ч см ст км кв ед шт мск руб св р"),
  // not "-ано", "-ено": verbs, "изготовлено"
  adverbEndings: "чно льно сно тно зно вно йно рно дно жно мно нно пно бно шно".split(" "),
  capitalMonths: false,
  dayFirst: true,
  spacedThousands: true,
  beforeClock: words("в во на до с со из от после около примерно и между к по"),
  bareScales: words(
    "десяток десятка десятку десятком десятке дюжина дюжину дюжиной дюжине сотня сотню сотней сотне тысяча тысячу тысячей тысяче",
  ),
  ordinalEndings: words("й я е а ая ый ой ую"),
  oneEndings: words("го му"),
  manyEnding: "ми",
  numberEndings: words("ми мя х ти м ю ь"),
};
