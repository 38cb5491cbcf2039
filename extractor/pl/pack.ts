import { Lexicon } from "../lexicon.ts";
import type { LanguagePack } from "../pack.ts";
import { ACTIONS } from "./actions.ts";
import { PLACES } from "./places.ts";
import { SPEAKERS } from "./speakers.ts";
import { THING_WORDS } from "./things.ts";
import { WEAPON_WORDS } from "./weapons.ts";
import { WORDS } from "./words.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Polish: the common sentences of a raid report. Small on purpose; `docs/new-language.md` walks through it. */
export const POLISH: LanguagePack = {
  language: "pl",
  lexicon: new Lexicon([...WORDS, ...PLACES, ...THING_WORDS, ...WEAPON_WORDS, ...SPEAKERS, ...ACTIONS]),
  abbreviations: words("ok obw r np tys mln godz ul proc im św m in"),
  adverbEndings: [],
  capitalMonths: false,
  dayFirst: true,
  spacedThousands: true,
  beforeClock: words("o od do po przed około godz godzinie godziny"),
  bareScales: words("setka setkę tysiąc tysiąca"),
};
