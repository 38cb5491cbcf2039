import { NATIONAL } from "../../domain/claim.ts";
import { type ClaimantSlug, claimant as claimantOf } from "../../domain/claimants.ts";
import { agentOf } from "./attacker.ts";
import type { Discourse, Draft } from "./discourse.ts";
import type { Fact } from "./fact.ts";
import { isArea } from "./places.ts";
import { type Where, whereOf } from "./scope.ts";
import type { Voice } from "./speakers.ts";
import type { Unit } from "./unit.ts";

/** The text tells of weapons in several areas: none of these is where the whole raid was. */
export function namesSeveralHomes({ drafts }: Discourse): boolean {
  let hint: string | null = null;
  let first: string | null = null;
  for (const { sentence, units, places } of drafts) {
    hint = agentOf(sentence.items) ?? hint;
    if (units.some((unit) => unit.fate?.outcome === "left")) continue;
    const counts = units.some((unit) => !unit.thing);
    for (const { place, role } of places) {
      if (place.kind === "same" || place.kind === "direction" || place.kind === "country") continue;
      const name = place.name.split(" ")[0] ?? null;
      if (first !== null && name !== first) return true;
      if (role === "toward" && place.country !== hint && counts) first ??= name;
    }
  }
  return false;
}

/** The one area that the text says the raid flew at; null once it names a second, or the country. */
export function lookForHome(told: Discourse, draft: Draft): void {
  const counts = draft.units.some((unit) => !unit.thing);
  // where weapons strayed to
  if (draft.units.some((unit) => unit.fate?.outcome === "left")) return;
  for (const { at, place, role } of draft.places) {
    // "250 drones, 12 of which targeted the Moscow region": where a part flew
    if (isOfPart(draft, at)) continue;
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

/** The place at `at` is told of a part alone: no comma stands between them, and the whole comes before. */
function isOfPart({ units, sentence }: Draft, at: number): boolean {
  const unit = units.findLast((one) => one.from < at);
  return (
    unit?.part === true && units[0] !== unit && sentence.items.slice(unit.to, at).every(({ text }) => text !== ",")
  );
}

/** The air force or general staff of the country under attack, for no area of its own. */
const isNational = (voice: Voice): boolean => {
  const { kind, state } = claimantOf(voice.claimant);
  return kind === "command" && state === "UA" && voice.area === null;
};

const isCommand = (claimant: ClaimantSlug): boolean => claimantOf(claimant).kind === "command";

/** "Three missiles were fired at Odesa Oblast. One was shot down": the launch of the sentence before that the fate is of. */
function launchJustTold(told: Discourse, unit: Unit): Fact | undefined {
  const last = told.facts.at(-1);
  if (!unit.fate || !unit.count || unit.whole || last?.sentence !== told.index - 1 || last.metric !== "launched")
    return undefined;
  return last.count.value >= unit.count.value ? last : undefined;
}

/** Where the weapons of a unit were, with the area that the whole text is about in mind. */
export function placeOf(told: Discourse, draft: Draft, unit: Unit, own: string | null): Where {
  const launchedOnly = unit.fate === null && unit.whole === null && unit.launched?.observed !== true;
  // "в северо-западной части моря" counts nothing
  const units = draft.units.filter((one) => one.count !== null || one.thing === null);
  const where = whereOf(draft.places, draft.sentence.items, units, unit, launchedOnly);
  if (where.scope === "") return { ...where, scope: own ?? told.area ?? NATIONAL };
  if (where.stated) return where;
  const before = unit.part ? told.facts.at(-1) : launchJustTold(told, unit);
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
