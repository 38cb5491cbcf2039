import type { ClockTime, IsoDate } from "./calendar.ts";
import { defenderOf } from "./claimants.ts";

const ZONES = { UA: "Europe/Kyiv", RU: "Europe/Moscow" } as const;
/** A name of the IANA time zone database. */
export type TimeZone = (typeof ZONES)[keyof typeof ZONES];

/** The zone by whose clock reports time an attack: the capital's of the side under attack; null where that varies. */
export function zoneUnderAttack(attacker: string): TimeZone | null {
  const defender = defenderOf(attacker);
  return defender && ZONES[defender];
}

const MINUTE_MS = 60_000;

/**
 * The instant of a time by a zone's clock, ISO 8601 in UTC to the minute: `2024-11-21T23:30Z`. Of an hour that the
 * clock shows twice, when summer time ends, the first; an hour that it skips is counted on from the one before.
 */
export function utcOf(day: IsoDate, time: ClockTime, zone: TimeZone): string {
  const shown = Date.parse(`${day}T${time}Z`);
  const offsets = [shown - DAY_MS, shown + DAY_MS].map((instant) => offsetOf(zone, instant));
  const instants = offsets.map((offset) => shown - offset * MINUTE_MS);
  const instant = instants.find((one, index) => offsetOf(zone, one) === offsets[index]) ?? instants[0] ?? shown;
  return `${new Date(instant).toISOString().slice(0, 16)}Z`;
}

const DAY_MS = 86_400_000;
const formats = new Map<TimeZone, Intl.DateTimeFormat>();

/** Minutes by which a zone's clock is ahead of UTC at an instant. */
function offsetOf(zone: TimeZone, instant: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    formats.set(zone, format);
  }
  const name = format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = "0", minutes = "0"] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name) ?? [];
  const ahead = Number(hours) * 60 + Number(minutes);
  return sign === "-" ? -ahead : ahead;
}
