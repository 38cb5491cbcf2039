import { joint } from "../../mentions/item.ts";
import { crossesBorder, inBrackets, isPlaceCount, isToldOfPlace } from "../signs.ts";
import type { Binding, Unit } from "../units/unit.ts";
import { hostsBefore } from "../where/place-owners.ts";
import { breakDown } from "./breakdowns.ts";
import type { Discourse, Draft } from "./discourse.ts";
import { type Entry, isUntold } from "./list-entry.ts";
import { MENDS } from "./list-mends.ts";
import { COUNTED, hasOwnVerb, isOtherNone, OWN_WORDS, SHARED } from "./list-rules.ts";

/** Lists and breakdowns: a unit that no action governs shares the one before it. */
export function continueLists(told: Discourse, draft: Draft): void {
  const { items } = draft.sentence;
  const last = draft.units.some((unit) => !unit.thing) ? continueUnits(told, draft) : null;
  // "Russia launched overnight:" and a list below
  const header =
    items.at(-1)?.text === ":" && !last ? items.findLast((item) => item.sense.action)?.sense.action : undefined;
  if (header)
    told.binding = {
      outcome: header.outcome,
      suppressed: header.suppressed === true,
      rule: `${header.outcome}:header`,
    };
}

/** Gives the last unit of which is told what became of it. */
function continueUnits(told: Discourse, draft: Draft): Unit | null {
  const { items } = draft.sentence;
  const crosses = crossesBorder(items);
  const silent = isSilent(draft, crosses);
  // "left" needs a named border
  for (const unit of draft.units) if (unit.fate?.outcome === "left" && !crosses) unit.fate = null;
  if (silent) breakDown(told, draft.units);
  let last: Unit | null = null;
  let stopped: Binding | null = null;
  let outside: Unit | null = null;
  for (const unit of draft.units) {
    if (unit.thing || isPlaceCount(unit)) continue;
    const bracketed = inBrackets(items, unit.from);
    // "460 drones (277 shot down, 183 lost) and 19 missiles": the list goes on from before the bracket
    if (!bracketed) last = outside ?? last;
    const entry: Entry = { told, draft, items, unit, last, stopped, silent };
    for (const mend of MENDS) mend(entry);
    bindFirst(entry, OWN_WORDS);
    if (isUntold(unit) && hasOwnVerb(entry)) continue;
    if (!isOtherNone(items, unit)) bindFirst(entry, SHARED);
    bindFirst(entry, COUNTED);
    if (unit.fate ?? unit.launched) last = unit;
    if ((unit.fate ?? unit.launched) && !bracketed) outside = unit;
    if (unit.fate) stopped = unit.fate;
    told.binding = unit.fate ?? unit.launched ?? told.binding;
  }
  return last;
}

/** No action of the sentence governs its units, but one inside a bracket, a name or another clause. */
function isSilent({ sentence: { items }, units }: Draft, crosses: boolean): boolean {
  // "12 in Samara Oblast, where a refinery came under attack": the verb of another clause
  const counted = units.findLast((unit) => !unit.thing)?.to ?? 0;
  const clause = items.findIndex((item, at) => at > counted && joint(item) === "but");
  return !items.some(
    (item, at) =>
      item.sense.action &&
      (clause < 0 || at < clause) &&
      !inBrackets(items, at) &&
      !isToldOfPlace(items, at) &&
      !(item.sense.action.weak && joint(item) === "over" && items[at + 1]?.sense.place) &&
      (item.sense.action.outcome !== "left" || crosses) &&
      !(item.sense.hosts && hostsBefore(items, at).length > 0) &&
      !units.some((unit) => unit.from <= at && at < unit.to),
  );
}

/** Binds a unit of which nothing is told by the first rule that knows. */
function bindFirst(entry: Entry, rules: readonly ((entry: Entry) => Binding | null)[]): void {
  const { unit } = entry;
  for (const rule of rules) {
    if (!isUntold(unit)) return;
    const binding = rule(entry);
    if (binding?.outcome === "launched") unit.launched = binding;
    else if (binding) unit.fate = binding;
  }
}
