import type { Country } from "../sense.ts";
import type { Sentence } from "../sentences.ts";
import { bindActions } from "./bind.ts";
import type { Draft } from "./discourse.ts";
import { learnNames, type Names, withNames } from "./names.ts";
import { placesOf, withCapitals } from "./places.ts";
import { hasUnknownSource } from "./sources.ts";
import { nameAgain, voicesOf } from "./speakers.ts";
import { withTowns } from "./towns.ts";
import { findUnits } from "./units.ts";
import { asElsewhere, isOfTheatre, type War, withoutUkraine } from "./wars.ts";

/** Every sentence with what it holds of itself: its units, who speaks and the places; and the names told before. */
export function draftsOf(sentences: readonly Sentence[], wars: readonly War[], theatre: ReadonlySet<Country>): Draft[] {
  const names: Names = new Map();
  const draftOf = (told: Sentence, index: number): Draft => {
    const sentence = withNames(withTowns(withCapitals(wars[index]?.elsewhere ? asElsewhere(told) : told)), names);
    const units = findUnits(sentence.items);
    bindActions(sentence.items, units);
    const voices = voicesOf(sentence, wars[index]?.elsewhere ? withoutUkraine(theatre) : theatre);
    learnNames(sentence.items, voices, names);
    const places = placesOf(sentence).filter(({ place }) => place.kind !== "direction" || isOfTheatre(place, theatre));
    return { sentence, units, voices, places, unknownSource: hasUnknownSource(sentence) };
  };
  const drafts = sentences.map(draftOf);
  // a headline names who speaks before the text tells his office
  const [headline] = sentences;
  if (headline?.items.some((item) => item.capital && names.has(item.text))) drafts[0] = draftOf(headline, 0);
  nameAgain(drafts.map((draft) => draft.voices));
  return drafts;
}
