import { daysBetween, type IsoDate, lengthOf } from "../domain/calendar.ts";
import type { Column } from "./state.ts";

/** A drawing's size and its margins, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const SHARES_WIDE: Frame = { width: 968, height: 422, left: 40, right: 190, top: 62, bottom: 28 };
export const SHARES_NARROW: Frame = { width: 358, height: 330, left: 34, right: 112, top: 40, bottom: 28 };
export const OUTCOMES_WIDE: Frame = { width: 968, height: 196, left: 40, right: 190, top: 16, bottom: 28 };
export const OUTCOMES_NARROW: Frame = { width: 358, height: 206, left: 34, right: 112, top: 14, bottom: 28 };

/** True for a drawing of a phone: short labels, discs for notes. */
export function narrowEnough(frame: Frame): boolean {
  return frame.width < 600;
}

/** Where things stand in a drawing: columns along time, values from the foot up. */
export interface Plot {
  readonly frame: Frame;
  /** Edges of the plot: left, right, top, foot. */
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** Where a day begins. */
  readonly dayX: (date: IsoDate) => number;
  readonly centre: (index: number) => number;
  readonly columnX: (index: number) => number;
  readonly columnWidth: (index: number) => number;
  /** Height of a value of 0 to `greatest`. */
  readonly valueY: (value: number) => number;
}

/** The scales of a drawing; time is proportional, so that a rule stands on its day. */
export function plotOf(columns: readonly Column[], frame: Frame, greatest: number): Plot {
  const x0 = frame.left;
  const x1 = frame.width - frame.right;
  const y0 = frame.top;
  const y1 = frame.height - frame.bottom;
  const start = columns[0]?.start ?? "2022-02-24";
  // The columns follow each other without a gap. Days are counted once: a chart of days has thousands of columns.
  const lengths = columns.map((column) => (column.start === column.end ? 1 : lengthOf(column)));
  const days = lengths.reduce((total, length) => total + length, 0) || 1;
  const dayX = (date: IsoDate) => round(x0 + (daysBetween(start, date) / days) * (x1 - x0));
  let before = 0;
  const lefts = lengths.map((length) => {
    const left = round(x0 + (before / days) * (x1 - x0));
    before += length;
    return left;
  });
  const widths = lengths.map((length) => round((length / days) * (x1 - x0)));
  const columnX = (index: number) => lefts[index] ?? x0;
  const columnWidth = (index: number) => widths[index] ?? 0;
  return {
    frame,
    x0,
    x1,
    y0,
    y1,
    dayX,
    columnX,
    columnWidth,
    centre: (index) => round(columnX(index) + columnWidth(index) / 2),
    valueY: (value) => round(y1 - (value / greatest) * (y1 - y0)),
  };
}

/** Coordinates with one decimal: finer ones only make the page longer. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The path of a broken line through points. */
export function linePath(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], place) => `${place === 0 ? "M" : "L"}${x} ${y}`).join("");
}

/**
 * Upright strokes from `foot` to a height each, in order, as one path. Moves are relative and heights whole pixels:
 * a chart of days has thousands of them, and differences are short.
 */
export function strokesPath(strokes: readonly (readonly [x: number, height: number])[], foot: number): string {
  let at: [number, number] | null = null;
  return strokes
    .map(([x, tall]) => {
      const height = Math.round(tall);
      if (height <= 0) return "";
      const move = at ? `m${shortNumber(x - at[0])} ${shortNumber(foot - at[1])}` : `M${x} ${foot}`;
      at = [x, foot - height];
      return `${move}v${-height}`;
    })
    .join("");
}

/** Dots as lines without length, for a stroke with round ends; relative, as the strokes are. */
export function dotsPath(points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .map(([x, y], place) => {
      const before = points[place - 1];
      return before ? `m${shortNumber(x - before[0])} ${shortNumber(y - before[1])}h0` : `M${x} ${y}h0`;
    })
    .join("");
}

/** One decimal, without the nought before the point. */
const shortNumber = (value: number): string => String(round(value)).replace(/^(-?)0\./, "$1.");

/** The path of the area between an upper and a lower line. */
export function areaPath(
  upper: readonly (readonly [number, number])[],
  lower: readonly (readonly [number, number])[],
): string {
  return upper.length === 0 ? "" : `${linePath([...upper, ...lower.toReversed()])}Z`;
}

/** Words in lines of at most `width` pixels, at an average width of a character. */
export function wrapWords(text: string, width: number, perCharacter = 6): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && (line.length + 1 + word.length) * perCharacter <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
