import {
  type ClaimWindow,
  type ClockOverlap,
  clockOverlaps,
  type WindowOverlap,
  windowOverlaps,
} from "../ledger/overlaps.ts";
import { counted } from "./counted.ts";

/** The windows that overlap without being of one raid, a sentence each: to be read before anything is added up. */
export function overlapsInWords(windows: readonly ClaimWindow[]): string[] {
  return [...windowOverlaps(windows).map(longWindow), ...clockOverlaps(windows).map(sharedTime)];
}

function longWindow({ claim_id, attacker, weapon, start, end, others }: WindowOverlap): string {
  return (
    `Claim ${claim_id} (${attacker}, ${weapon}): its window from ${start} to ${end} holds other raids, ` +
    `which ended on ${others.join(", ")}. Is it a total over a period?`
  );
}

function sharedTime({ claims: [first, second], minutes }: ClockOverlap): string {
  const window = ({ id, start, start_time, end, end_time }: ClaimWindow) =>
    `${id} (${[start, start_time ?? []].flat().join(" ")} to ${[end, end_time ?? []].flat().join(" ")})`;
  return (
    `Claims ${window(first)} and ${window(second)} about ${second.weapon} by ${second.attacker} are of two raids and ` +
    `share ${counted(minutes, "minute")}: weapons seen then may stand in both.`
  );
}
