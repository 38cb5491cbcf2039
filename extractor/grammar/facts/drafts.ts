import type { Country, Place } from "../../sense.ts";
import type { Sentence } from "../../sentences.ts";
import { bindActions } from "../bindings/bind.ts";
import { withCraft } from "../units/craft.ts";
import { findUnits } from "../units/units.ts";
import { landOf, withCapitals } from "../where/capitals.ts";
import { withDistricts } from "../where/districts.ts";
import { placesOf } from "../where/places.ts";
import { seaIn, withSeas } from "../where/seas.ts";
import { withTowns } from "../where/towns.ts";
import { learnNames, type Names, withNames } from "../who/names.ts";
import { hasUnknownSource } from "../who/sources.ts";
import { nameAgain, voicesOf } from "../who/speakers.ts";
import { asElsewhere, isOfTheatre, type War, withoutUkraine } from "../who/wars.ts";
import type { Draft } from "./discourse.ts";

/** Every sentence with what it holds of itself: its units, who speaks and the places; and the names told before. */
export function draftsOf(sentences: readonly Sentence[], wars: readonly War[], theatre: ReadonlySet<Country>): Draft[] {
  const names: Names = new Map();
  let land: Country | null = null;
  let sea: Place | null = null;
  let drones = false;
  const drafts = sentences.map((told, index) => {
    const draft = draftOf(withSeas(withCraft(told, drones), sea), wars[index] as War, theatre, names, land);
    sea = seaIn(draft.sentence) ?? sea;
    land = landOf(draft.sentence) ?? land;
    drones = draft.units.some((unit) => unit.weapon === "drone" && unit.fate);
    return draft;
  });
  // a headline names who speaks before the text tells his office
  const [headline] = sentences;
  if (headline?.items.some((item) => item.capital && names.has(item.text)))
    drafts[0] = draftOf(headline, wars[0] as War, theatre, names, null);
  nameAgain(drafts.map((draft) => draft.voices));
  return drafts;
}

/** The names that the sentence tells are remembered in `names`; `land` is the country of the sentences before. */
function draftOf(
  told: Sentence,
  { elsewhere }: War,
  theatre: ReadonlySet<Country>,
  names: Names,
  land: Country | null,
): Draft {
  const sentence = withNames(withTowns(withDistricts(withCapitals(elsewhere ? asElsewhere(told) : told, land))), names);
  const units = findUnits(sentence.items);
  bindActions(sentence.items, units);
  const voices = voicesOf(sentence, elsewhere ? withoutUkraine(theatre) : theatre);
  learnNames(sentence.items, voices, names);
  const places = placesOf(sentence).filter(({ place }) => place.kind !== "direction" || isOfTheatre(place, theatre));
  return { sentence, units, voices, places, unknownSource: hasUnknownSource(sentence), turns: turns(sentence) };
}

/** It has an odd number of quotation marks. */
function turns({ items }: Sentence): boolean {
  let odd = false;
  for (const { text } of items) if (text === '"') odd = !odd;
  return odd;
}
