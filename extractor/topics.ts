import type { Sense } from "./sense.ts";

/** What a sentence can speak of, one bit each: a question about none of its topics is not asked. */
export const TOPIC = { weapon: 1, deed: 2, place: 4, speaker: 8, source: 16, time: 32, country: 64 } as const;

/** The topics of a phrase. */
export function topicsOf(fields: Sense): number {
  const {
    weapon,
    otherTypes,
    action,
    parted,
    strike,
    place,
    placeNoun,
    thing,
    speaker,
    speech,
    hedge,
    time,
    weekday,
    country,
  } = fields;
  return (
    (weapon || otherTypes ? TOPIC.weapon : 0) |
    (action || strike || parted ? TOPIC.deed : 0) |
    (place || placeNoun || thing === "places" ? TOPIC.place : 0) |
    (speaker ? TOPIC.speaker : 0) |
    (speech || hedge === "earlier" ? TOPIC.source : 0) |
    (time || weekday !== undefined ? TOPIC.time : 0) |
    (country ? TOPIC.country : 0)
  );
}
