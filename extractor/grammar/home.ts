import { NATIONAL } from "../../domain/claim.ts";
import { type ClaimantSlug, claimant as claimantOf } from "../../domain/claimants.ts";
import { agentOf } from "./attacker.ts";
import type { Discourse, Draft } from "./discourse.ts";
import { isArea, type Where, whereOf } from "./scope.ts";
import type { Voice } from "./speakers.ts";
import type { Unit } from "./unit.ts";

/** The one area that the text says the raid flew at; null once it names a second, or the country. */
export function lookForHome(told: Discourse, draft: Draft): void {
  const counts = draft.units.some((unit) => !unit.thing);
  // where weapons strayed to
  if (draft.units.some((unit) => unit.fate?.outcome === "left")) return;
  for (const { place, role } of draft.places) {
    const home = place.country === told.hint;
    const opens = role === "toward" && !home && counts;
    if ((!opens && told.home === "unknown") || place.kind === "same" || place.kind === "direction") continue;
    // where weapons strayed to
    if (place.kind === "country" && isArea(place)) continue;
    if (!isArea(place)) told.home = "none";
    else if (told.home === "unknown") told.home = { area: place.name, country: place.country };
    else if (told.home !== "none" && told.home.area.split(" ")[0] !== place.name.split(" ")[0]) told.home = "none";
  }
}

/** The air force or general staff of the country under attack, for no area of its own. */
const isNational = (voice: Voice): boolean => {
  const { kind, state } = claimantOf(voice.claimant);
  return kind === "command" && state === "UA" && voice.area === null;
};

const isCommand = (claimant: ClaimantSlug): boolean => claimantOf(claimant).kind === "command";

/** Where the weapons of a unit were, with the area that the whole text is about in mind. */
export function placeOf(told: Discourse, draft: Draft, unit: Unit, own: string | null): Where {
  const launchedOnly = unit.fate === null && unit.whole === null && unit.launched?.observed !== true;
  const where = whereOf(draft.places, draft.sentence.items, draft.units, unit, launchedOnly);
  if (where.scope === "") return { ...where, scope: own ?? told.area ?? NATIONAL };
  if (where.stated) return where;
  const before = unit.part ? told.facts.at(-1) : undefined;
  if (before && before.scope !== NATIONAL && before.weapon === (unit.weapon ?? before.weapon))
    return { ...where, scope: before.scope };
  // "101 drones were launched, the air force said": told anew by who speaks for the country, without a place
  const national = draft.voices.some((voice) => voice.framed && isNational(voice));
  // "all 15 of the drones": those of the raid that the text is about
  const anew = national && (agentOf(draft.sentence.items, true) !== null || !(unit.all || unit.definite));
  // "“Seven missiles hit 14 places”": the words of the sentence before go on
  const last = told.facts.findLast((fact) => fact.sentence < told.index);
  const goesOn =
    last?.scope === NATIONAL && last.sentence === told.index - 1 && isCommand(last.claimant) && last.attributed;
  if (
    !anew &&
    !(goesOn && draft.voices.length === 0 && draft.places.length === 0) &&
    typeof told.home === "object" &&
    !draft.sentence.items.some((item) => item.sense.overall)
  )
    return { ...where, scope: told.home.area, country: told.home.country };
  return where;
}
