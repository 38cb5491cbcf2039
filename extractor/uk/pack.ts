import { Lexicon } from "../lexicon.ts";
import type { LanguagePack } from "../pack.ts";
import { ACTIONS } from "./actions.ts";
import { PLACES } from "./places.ts";
import { SPEAKERS } from "./speakers.ts";
import { THING_WORDS } from "./things.ts";
import { WEAPON_WORDS } from "./weapons.ts";
import { WORDS } from "./words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Ukrainian. */
export const UKRAINIAN: LanguagePack = {
  language: "uk",
  lexicon: new Lexicon([...WORDS, ...PLACES, ...THING_WORDS, ...WEAPON_WORDS, ...SPEAKERS, ...ACTIONS]),
  abbreviations: words("обл р рр м с вул просп ім тис млн млрд т ч см ст км кв од шт год хв грн св бул напр"),
  // not "-ано", "-ено": verbs, "виготовлено"
  adverbEndings: "чно льно сно тно зно вно йно рно дно жно мно нно пно бно шно".split(" "),
  capitalMonths: false,
  attacker: "RU",
  dayFirst: true,
  spacedThousands: true,
  beforeClock: words("о об на до з із зі від після близько приблизно станом між та і й по"),
  bareScales: words("десяток десятка десятку десятком дюжина дюжину дюжини сотня сотню сотнею тисяча тисячу тисячею"),
  ordinalEndings: words("й а я е та ту ша шу тя ті"),
  oneEndings: words("го му"),
  manyEnding: "ми",
  numberEndings: words("ма мя ти ть х ох ми м им их тьма ьма"),
};
