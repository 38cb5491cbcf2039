import { addDays } from "../../domain/calendar.ts";
import type { Discourse } from "./discourse.ts";
import type { When } from "./time.ts";

/** A later sentence that dates an attack by day takes over from the counts before it. */
export function setTime(told: Discourse, when: When): void {
  told.setting = when;
  if (when.explicit && told.when?.kind === "attack" && when.end && when.end !== told.when.end && !told.published)
    told.when = null;
}

/** A date inside the window that is already known adopts it: "on Friday" after "overnight into Friday". */
export function settleTime(told: Discourse, found: When): When {
  const known = told.when;
  if (found.kind === "period" || !known || known.kind === "period") return found;
  if (!found.explicit && known.end) {
    // "overnight" of the attack that was dated before
    if (found.night && known.start === known.end && found.end !== known.end)
      return { ...known, start: addDays(known.end, -1), night: true };
    return found.end === known.end && !found.night ? known : found.end === known.end ? found : known;
  }
  if (found.start === found.end && found.end === known.end && known.night) return known;
  return found;
}
