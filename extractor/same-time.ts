import type { When } from "./grammar/when/time.ts";

/** Two statements about one raid or period: one is undated, or both end on the same day. */
export function sameTime(a: When | null, b: When | null): boolean {
  if ((a?.kind ?? "attack") !== (b?.kind ?? "attack") || a?.month !== b?.month) return false;
  if (a?.kind === "period" && a.start && b?.start && a.start !== b.start) return false;
  if (!a?.end || !b?.end) return true;
  if (a.kind === "period") return a.start === b.start && a.end === b.end;
  return a.end === b.end || (!a.night && !b.night && a.start === b.start);
}

/** "from 7 hours" may be the same as "from 7 to 10 hours". */
