import type { Rate } from "../../domain/rates.ts";
import type { Release } from "../../domain/release.ts";

/** The figures of a view: the rows that say something, and how many rows its files have. */
export interface Figures {
  readonly rates: readonly Rate[];
  readonly rows: number;
}

/** The figures of all the rows of a filter. A period without a figure is a row of the files and no figure. */
export function figuresOf(rates: readonly Rate[]): Figures {
  return { rates: rates.filter(saysSomething), rows: rates.length };
}

/** True for a row with a figure, and for one that tells that its period is not complete. */
function saysSomething({ attacks, denominator, stopped_without_launched, partial }: Rate): boolean {
  return attacks > 0 || denominator > 0 || stopped_without_launched > 0 || partial;
}

/** Figures on their way to the page that draws them: names once, then values only. */
export interface PackedFigures {
  readonly release: Pick<Release, "id" | "committed_at">;
  readonly rows: number;
  readonly fields: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}

/** Figures of a release as they are sent: a thirtieth of the same rows in JSON for four years of days. */
export function packed({ rates, rows }: Figures, { id, committed_at }: Release): PackedFigures {
  return {
    release: { id, committed_at },
    rows,
    fields: Object.keys(rates[0] ?? {}),
    values: rates.map((rate) => Object.values(rate)),
  };
}

/** Figures as they were before they were packed. */
export function unpacked({ fields, values, rows }: PackedFigures): Figures {
  const rateOf = (row: readonly unknown[]) => Object.fromEntries(fields.map((field, place) => [field, row[place]]));
  return { rates: values.map((row) => rateOf(row) as unknown as Rate), rows };
}
