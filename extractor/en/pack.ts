import { Lexicon } from "../lexicon.ts";
import type { LanguagePack } from "../pack.ts";
import { ACTIONS } from "./actions.ts";
import { PLACES } from "./places.ts";
import { RARER_ACTIONS } from "./rarer-actions.ts";
import { SPEAKERS } from "./speakers.ts";
import { THING_WORDS } from "./things.ts";
import { WEAPON_WORDS } from "./weapons.ts";
import { WORDS } from "./words.ts";

/** English. */
export const ENGLISH: LanguagePack = {
  language: "en",
  lexicon: new Lexicon([
    ...WORDS,
    ...PLACES,
    ...THING_WORDS,
    ...WEAPON_WORDS,
    ...SPEAKERS,
    ...ACTIONS,
    ...RARER_ACTIONS,
  ]),
  abbreviations: new Set(
    "jan feb mar apr jun jul aug sept sep oct nov dec gov gen col lt maj sgt mr mrs ms dr st no vs approx col capt adm e.g i.e u.s u.k a.m p.m".split(
      " ",
    ),
  ),
  pluralEnding: "s",
  alwaysSingular: new Set(["himars", "atacms"]),
  adverbEndings: ["ly"],
  capitalMonths: true,
  spacedThousands: false,
  beforeClock: new Set("at of by from until around about after before to and since till".split(" ")),
  bareScales: new Set(),
  ordinalEndings: new Set(["st", "nd", "rd", "th"]),
};
