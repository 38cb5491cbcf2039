import { addDays, type IsoDate } from "../../../domain/calendar.ts";
import { type Item, joint } from "../../mentions/item.ts";
import type { Discourse } from "../facts/discourse.ts";
import { endsClause } from "../signs.ts";
import { asideOf, isSomeDay } from "./asides.ts";
import type { When } from "./time.ts";

/** "In September", "in 2024", "from 28 July to 3 August", "last week" at the head of a text. */
export function namesPeriod(items: readonly Item[], when: When, published: IsoDate | null): boolean {
  // "In 2024 the plant produced 6,000": of no attack
  if (items.some(({ sense }) => sense.hedge === "supply")) return false;
  if (items.some(({ date }) => date && date.days.length > 0)) return when.start !== when.end;
  // not "for the first time in a week"
  const ranks = items.some(({ sense }) => sense.hedge === "record");
  const span = items.findIndex(({ sense }) => ["days", "week", "month"].includes(sense.time?.span ?? ""));
  // "Over the past ten days", "підбив підсумки тижня"
  const opens = items
    .slice(0, span)
    .every(({ sense }) => sense.within || ["over", "article"].includes(sense.joint ?? ""));
  if (span >= 0 && !ranks && (span <= 1 || opens || items[span - 1]?.sense.speech === "says")) return true;
  const named = items.find(({ kind, date }) => kind === "date" && date && date.days.length === 0)?.date;
  if (!named || !published || !when.end) return false;
  return named.month === null ? named.year !== null : when.end < published;
}

/** "In one attack Russia launched 600", "700 in a single night": a raid of a period that was told, whose day is not. */
export const oneRaid = (items: readonly Item[]): When | null =>
  items.some(
    ({ sense }, at) =>
      ((sense.strike && (sense.thing === "events" || sense.head) && !items[at]?.plural) ||
        sense.time?.part === "night") &&
      items
        .slice(Math.max(0, at - RAID_REACH), at)
        .some((item, near, before) => isOne(item) && isOver(before[near - 1])),
  )
    ? { kind: "attack", start: null, end: null, night: false, explicit: true, month: "unknown" }
    : null;

/** Steps from "in one" to the noun: "in a single combined overnight assault". */
const RAID_REACH = 5;

const isOne = (item: Item): boolean => item.number?.value === 1;

const isOver = (item: Item | undefined): boolean => item?.sense.joint === "over";

/** An attack that ended before the one known so far. */
export const isOlder = (when: When, known: When | null): boolean =>
  when.kind === "attack" && known?.kind === "attack" && when.end !== null && known.end !== null && when.end < known.end;

/** "Saturday's attack had been larger": the raid of another day, of which the next sentence tells. */
export const namesRaidOfDay = (items: readonly Item[]): boolean =>
  items.some(
    ({ sense }, at) => sense.strike && at > 1 && items[at - 1]?.text === "'s" && isSomeDay(items[at - 2] as Item),
  );

/** A later sentence that dates an attack by day takes over from the counts before it. */
export function setTime(told: Discourse, when: When): void {
  told.setting = when;
  told.settingAt = told.index;
  if (when.explicit && told.when?.kind === "attack" && when.end && when.end !== told.when.end && !told.published)
    told.when = null;
}

/** The items of the clause of a place of a sentence, or of what it tells of another raid. */
function clauseAround(items: readonly Item[], from: number): readonly Item[] {
  const aside = asideOf(items);
  if (aside && from >= aside.from && from < aside.to) return items.slice(aside.from, aside.to);
  const parts = (item: Item, at: number): boolean => endsClause(item) || joint(item) === "where" || at === aside?.from;
  const start = items.findLastIndex((item, at) => at < from && parts(item, at)) + 1;
  const end = items.findIndex((item, at) => at > from && parts(item, at));
  return items.slice(Math.max(start, aside && aside.to <= from ? aside.to : 0), end < 0 ? undefined : end);
}

/**
 * "A day earlier, 30 of 40 were downed", "41, compared with 112 a day earlier": the attack told before, shifted by the
 * days of a word in the clause of the number; null without one, or where the clause has a date and nothing before it counts.
 */
export function relativeTime(told: Discourse, items: readonly Item[], from: number, dated: boolean): When | null {
  if (!items.some((item) => item.sense.time?.relative !== undefined)) return null;
  const clause = clauseAround(items, from);
  const at = clause.findIndex((item) => item.sense.time?.relative !== undefined);
  const days = clause[at]?.sense.time?.relative;
  // "the day before the parade": counted from something else
  const counted = !clause[at]?.sense.adverb && (clause[at + 1]?.sense.definite || clause[at + 1]?.kind === "word");
  // "a day after 104 drones and a missile": both counted from what stands before
  const opening = clause[0]?.sense.compares ? clause[0].start : Number.POSITIVE_INFINITY;
  const last = told.facts.findLast((fact) => fact.count.span[0] < opening);
  const here = last?.sentence === told.index && clause.length < items.length ? last.when : null;
  const known = here ?? (dated ? null : (told.when ?? told.setting));
  if (days === undefined || counted || known?.kind !== "attack" || !known.start || !known.end) return null;
  const night = clause[at]?.sense.time?.part === "night";
  // "27 from 7 to 13 hours … 96 in the preceding night": the night that the day follows
  if (night && !known.night) return { ...known, start: addDays(known.end, -1), day: false, night };
  return { ...known, start: addDays(known.start, days), end: addDays(known.end, days) };
}

/** "in the past 24 hours … a briefing on Tuesday": the window of a sentence without counts, where the day ends it. */
const windowAround = (setting: When | null, found: When): When | null =>
  setting?.explicit && found.explicit && setting.start !== setting.end && setting.end === found.end ? setting : null;

/** A date inside the window that is already known adopts it: "on Friday" after "overnight into Friday". */
export function settleTime(told: Discourse, found: When, attacker: string): When {
  // "overnight" behind a raid of long ago: of the day that the text is about
  const back = told.main && (attacker !== told.before.attacker || (found.night && told.main.end === found.end));
  const known = (back ? told.main : told.when) ?? windowAround(told.setting, found);
  if (found.kind === "period" || !known || known.kind === "period") return found;
  // "between 8 and 11 p.m." of the day that was told before
  if (!found.end && found.window && known.end) return { ...known, window: found.window };
  // "from 16 to 20 hours … and from 11 to 16"
  if (found.end && found.window && known.window && found.window !== known.window) return found;
  if (!found.explicit && known.end) {
    // "overnight" of the attack that was dated before
    if (found.night && known.start === known.end && found.end !== known.end)
      return { ...known, start: addDays(known.end, -1), night: true };
    return found.end === known.end && !found.night ? known : found.end === known.end ? found : known;
  }
  if (found.end && found.start === found.end && found.end === known.end && !found.day) return known;
  return found;
}
