import { type IsoDate, type Period, periodsBetween, type Step } from "../../domain/calendar.ts";

/** Every period on record, the choice of which is what a brush is for; none where nothing is on record. */
export function brushPeriods(firstDay: IsoDate | null, lastDay: IsoDate | null, step: Step): Period[] {
  return firstDay && lastDay ? periodsBetween(firstDay, lastDay, step) : [];
}
