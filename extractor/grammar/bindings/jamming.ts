import { type Item, joint } from "../../mentions/item.ts";
import type { Action } from "../../sense.ts";
import { isAdverb, voiceOf } from "./voice.ts";

/** Steps from a verb to the means that follow it. */
const MEANS_REACH = 7;

/** "Electronic warfare brought down 16", "16 were stopped with the help of jamming": lost, whatever the verb; null for others. */
export function jammed(items: readonly Item[], at: number): Action | null {
  const action = items[at]?.sense.action;
  if (action?.outcome !== "intercepted" && action?.outcome !== "lost") return null;
  if (action.suppressed || action.form === "noun") return null;
  const { passive, start } = voiceOf(items, at);
  if (items[at - 1]?.sense.jams && items[at - 1]?.sense.adverb) return { ...action, outcome: "lost" };
  if (!passive && jamsBefore(items, start)) return { outcome: "lost", form: "finite" };
  return jamsAfter(items, at) ? { ...action, outcome: "lost" } : null;
}

/** Jamming is what acts, and acts alone: not "fighters and electronic warfare units downed". */
function jamsBefore(items: readonly Item[], start: number): boolean {
  let before = start - 1;
  while (before >= 0 && isAdverb(items[before] as Item)) before--;
  if (!items[before]?.sense.jams) return false;
  before--;
  while (items[before]?.sense.adjective || items[before]?.sense.country || joint(items[before]) === "article") before--;
  const link = items[before];
  return (
    link === undefined || (joint(link) !== "and" && joint(link) !== "by" && link.text !== ",") || isApart(items, before)
  );
}

/** "Fifty were shot down, and electronic warfare stopped": the link joins two clauses, no list of means. */
const isApart = (items: readonly Item[], link: number): boolean =>
  items[link]?.text !== "," && items.slice(0, link).some((item) => item.sense.action !== undefined);

function jamsAfter(items: readonly Item[], at: number): boolean {
  let led = false;
  for (let next = at + 1; next < Math.min(items.length, at + MEANS_REACH); next++) {
    const { sense, kind, text } = items[next] as Item;
    // "disabled or forced down electronically"
    const same = sense.joint === "and" && items[next + 1]?.sense.action?.outcome === "intercepted";
    // "by electronic warfare, fighters and mobile groups"
    const several = items[next + 1]?.text === "," && items[next + 2]?.sense.airDefence === true;
    if (sense.jams) return sense.adverb || (led && joint(items[next + 1]) !== "and" && !several);
    if (same) next++;
    else if (["by", "with", "away"].includes(sense.joint ?? "")) led = true;
    else if (
      kind === "number" ||
      sense.action ||
      sense.airDefence ||
      sense.joint === "and" ||
      [",", ";", ":"].includes(text)
    )
      return false;
  }
  return false;
}
