import { addDays } from "../../domain/calendar.ts";
import type { Item } from "../mentions/item.ts";
import type { Discourse } from "./discourse.ts";
import type { When } from "./time.ts";

/** A later sentence that dates an attack by day takes over from the counts before it. */
export function setTime(told: Discourse, when: When): void {
  told.setting = when;
  told.settingAt = told.index;
  if (when.explicit && told.when?.kind === "attack" && when.end && when.end !== told.when.end && !told.published)
    told.when = null;
}

/** "A day earlier, 30 of 40 were downed": the attack told before, shifted by the days of a word; null without one. */
export function relativeTime(told: Discourse, items: readonly Item[]): When | null {
  const at = items.findIndex((item) => item.sense.time?.relative !== undefined);
  const days = items[at]?.sense.time?.relative;
  // "the day before the parade": counted from something else
  const counted = items[at + 1]?.sense.definite || items[at + 1]?.kind === "word";
  const known = told.when ?? told.setting;
  if (days === undefined || counted || known?.kind !== "attack" || !known.start || !known.end) return null;
  const night = items[at]?.sense.time?.part === "night";
  // "27 from 7 to 13 hours … 96 in the preceding night": the night that the day follows
  if (night && !known.night) return { ...known, start: addDays(known.end, -1), day: false, night };
  return { ...known, start: addDays(known.start, days), end: addDays(known.end, days) };
}

/** "in the past 24 hours … a briefing on Tuesday": the window of a sentence without counts, where the day ends it. */
const windowAround = (setting: When | null, found: When): When | null =>
  setting?.explicit && found.explicit && setting.start !== setting.end && setting.end === found.end ? setting : null;

/** A date inside the window that is already known adopts it: "on Friday" after "overnight into Friday". */
export function settleTime(told: Discourse, found: When): When {
  const known = told.when ?? windowAround(told.setting, found);
  if (found.kind === "period" || !known || known.kind === "period") return found;
  if (!found.explicit && known.end) {
    // "overnight" of the attack that was dated before
    if (found.night && known.start === known.end && found.end !== known.end)
      return { ...known, start: addDays(known.end, -1), night: true };
    return found.end === known.end && !found.night ? known : found.end === known.end ? found : known;
  }
  if (found.end && found.start === found.end && found.end === known.end && !found.day) return known;
  return found;
}
