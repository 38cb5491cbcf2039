/**
 * Areas of the Ukrainian Air Force's regional commands, as the scope of a claim. What a command posts is part of the
 * national figure and, as a rule, only what it shot down: a share of it is no rate.
 */
export const AIR_COMMAND_AREAS = [
  "Air Command South",
  "Air Command East",
  "Air Command West",
  "Air Command Center",
] as const;
export type AirCommandArea = (typeof AIR_COMMAND_AREAS)[number];

/** True for the area of an air command. */
export function isAirCommandArea(scope: string): scope is AirCommandArea {
  return (AIR_COMMAND_AREAS as readonly string[]).includes(scope);
}
