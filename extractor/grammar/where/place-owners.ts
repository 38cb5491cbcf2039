import { claimant as claimantOf } from "../../../domain/claimants.ts";
import { CAPITALS } from "../../lands.ts";
import { type Item, joint } from "../../mentions/item.ts";
import type { Place } from "../../sense.ts";
import { isSuffered } from "../who/attacker.ts";
import { isRaion } from "./districts.ts";
import { joins } from "./labels.ts";
import type { Role } from "./leads.ts";
import type { PlaceAt } from "./places.ts";

/** "The Kursk and Rostov regions had twelve downed each": the places that are the subject of a verb. */
export function hostsBefore(items: readonly Item[], at: number): PlaceAt[] {
  const hosts: PlaceAt[] = [];
  for (let before = at - 1; before >= 0; before--) {
    const { sense, kind, text } = items[before] as Item;
    if (sense.speech || sense.airDefence || sense.speaker) return [];
    if (kind === "number" || sense.action || text === ";") break;
    // "according to the ministry, the Kursk region saw eight"
    if (text === "," && hosts.length > 0 && !items[before - 1]?.sense.place) break;
    const place = sense.place;
    const link = joint(items[before - 1]) ?? "";
    // "with Crimea accounting for 20"
    const led = ["away", "by", "toward", "over"].includes(link) || (link === "with" && before < at - 1);
    // "Moscow reported": the state speaks
    if (place && CAPITALS.has(place.name) && items[at]?.sense.speech) continue;
    if (place && place.kind !== "country" && place.kind !== "sea" && !led)
      hosts.push({ at: before, place, role: "over", link: before });
  }
  return hosts;
}

/** "Odesa was targeted by", "Zaporizhzhia came under attack": the place struck stands before the verb. */
export function struckBefore(items: readonly Item[], at: number): PlaceAt[] {
  const last = lastStruck(items, at);
  if (!last) return [];
  // "Kyiv and Odesa were hit by 315 drones"
  const struck = [last];
  for (let next = last.at - 2; joins(items[next + 1]) && items[next]?.sense.place; next -= 2) {
    const place = items[next]?.sense.place as Place;
    if (place.kind === "country" || ownsNext(items, next)) break;
    struck.unshift({ at: next, place, role: "toward", link: next });
  }
  return struck;
}

/** The name next before the verb. */
function lastStruck(items: readonly Item[], at: number): PlaceAt | null {
  // "blamed Kyiv for an attack"
  if (joint(items[at - 1]) === "article" && !items[at]?.sense.suffered) return null;
  for (let before = at - 1; before >= Math.max(0, at - 7); before--) {
    const item = items[before] as Item;
    if (item.sense.place) {
      // "Росія атакувала": who strikes, not what is struck
      if (item.sense.country === "RU" && items[at]?.sense.action?.form === "impersonal") continue;
      // "the enemy attacked"
      if (item.sense.place.kind === "country" && items[at]?.sense.action && !isSuffered(items, at)) return null;
      const outside = ["away", "out_of", "over", "by", "toward"].includes(items[before - 1]?.sense.joint ?? "");
      return outside || ownsNext(items, before) || besideSpeaker(items, before)
        ? null
        : { at: before, place: item.sense.place, role: "toward", link: before };
    }
    if (item.kind === "mark" || item.sense.action || item.kind === "number" || item.sense.weapon) return null;
  }
  return null;
}

/** Steps from a speaker back to the air defence that is its. */
const ITS_DEFENCE = 3;

/** "officials in Kyiv", "In Moscow, the Defense Ministry": says where the speaker sits. */
export function besideSpeaker(items: readonly Item[], at: number, role: Role | null = null): boolean {
  const near = items[at - 1]?.sense;
  // "the governor: the Belgorod district was attacked", "the army tried to attack Kherson": the clause of the place begins
  const parted = items[at - 1]?.text === ":" || (near?.strike && !near.action?.weak);
  const far = parted ? undefined : items[at - 2]?.sense.speaker;
  // "by the air force in Kyiv Oblast": where it acted
  const acts =
    (far && claimantOf(far.claimant).kind === "command" && items[at]?.sense.place?.kind === "region") ||
    items.slice(Math.max(0, at - 2 - ITS_DEFENCE), Math.max(0, at - 2)).some((item) => item.sense.airDefence);
  const beforeSpeaker = near?.speaker !== undefined || (far !== undefined && !acts);
  const dateline =
    role !== "toward" && at <= 2 && items[at + 1]?.text === "," && items[at]?.sense.place?.kind === "city";
  const afterSpeaker = dateline && items.slice(at + 1, at + 4).some((item) => item.sense.speaker);
  const within = ["over", "toward"].includes(items[at - 1]?.sense.joint ?? "") && items[at + 1]?.sense.speaker?.vague;
  const next = items[at + 1]?.sense.speaker;
  const attribute = next !== undefined && !next.formula && !within;
  // "утверждают в Киеве", "у Києві повідомили": the state speaks
  const capital = CAPITALS.has(items[at]?.sense.place?.name ?? "");
  const verb = items[joint(items[at + 1]) === "have" ? at + 2 : at + 1];
  const speaks = verb?.sense.speech === "says";
  const stateSpeaks =
    capital && (items[at - 1]?.sense.joint === "over" ? speaks || items[at - 2]?.sense.speech === "says" : speaks);
  return beforeSpeaker || afterSpeaker || attribute || stateSpeaks;
}

/** "Kyiv's forces", but not "the Black Sea's northwest". */
export const ownsNext = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.tail === "'s" &&
  !["direction", "sea"].includes(items[at]?.sense.place?.kind ?? "") &&
  !items
    .slice(at + 2, at + 4)
    .some(({ sense }) => sense.thing === "places" || (sense.place !== undefined && isRaion(sense.place.name)));
