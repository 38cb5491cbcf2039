import type { When } from "./grammar/when/time.ts";

/** Two statements about one raid or period: one is undated, or both end on the same day. */
export function sameTime(a: When | null, b: When | null): boolean {
  // "from 11 to 16 … and from 16 to 20 hours"
  if (a?.window && b?.window && otherWindow(a.window, b.window)) return false;
  if ((a?.kind ?? "attack") !== (b?.kind ?? "attack") || a?.month !== b?.month) return false;
  if (a?.kind === "period" && a.start && b?.start && a.start !== b.start) return false;
  if (!a?.end || !b?.end) return true;
  if (a.kind === "period") return a.start === b.start && a.end === b.end;
  return a.end === b.end || (!a.night && !b.night && a.start === b.start);
}

/** "from 7 hours" may be the same as "from 7 to 10 hours". */
function otherWindow(a: string, b: string): boolean {
  if (a === b) return false;
  return a.endsWith("-") || b.endsWith("-") ? a.split("-")[0] !== b.split("-")[0] : true;
}
