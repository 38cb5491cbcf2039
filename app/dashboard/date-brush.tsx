"use client";

import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { DashboardState } from "../../contract/queries.ts";
import type { Period } from "../../domain/calendar.ts";
import { type Choice, choiceOf, datesOf, type Handle, moved, shifted } from "./brush-dates.ts";
import type { Launched } from "./model.ts";

interface DateBrushProps {
  readonly state: Pick<DashboardState, "step" | "from" | "to" | "lang">;
  /** Handed over ready made: the calendar that makes them would come to the browser with the first load. */
  readonly periods: readonly Period[];
  /** Weapons launched month by month over the whole record: the ground of the brush. */
  readonly history: readonly Launched[];
  readonly words: {
    readonly brush: string;
    readonly brushFrom: string;
    readonly brushTo: string;
    readonly brushHint: string;
  };
}

/** Keys that follow each other within this time are one change of the address. */
const PAUSE_MS = 450;
const LONG_STEP = 6;

/**
 * Chooses dates by dragging or by arrow keys. It writes them into the date fields of the filters and sends the form,
 * which holds the state of the page; without JavaScript the fields are there and this is not.
 */
export function DateBrush({ state, periods, history, words }: DateBrushProps) {
  const given = choiceOf(periods, state.from, state.to);
  const [moving, setMoving] = useState<Choice | null>(null);
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly handle: Handle | "window"; readonly at: number; readonly from: Choice } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Until the new figures are here, the handles stay where they were left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect belongs to each new pair of dates.
  useEffect(() => setMoving(null), [state.from, state.to]);
  if (periods.length < 2) return null;
  const choice = moving ?? given;

  function send(next: Choice) {
    clearTimeout(timer.current);
    const form = document.querySelector<HTMLFormElement>("form.filters");
    if (!form) return;
    for (const [name, value] of Object.entries(datesOf(periods, next))) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
    }
    form.requestSubmit();
  }
  /** The period under a pointer. */
  function placeAt(x: number): number {
    const box = track.current?.getBoundingClientRect();
    if (!box) return 0;
    return Math.max(0, Math.min(periods.length - 1, Math.floor(((x - box.left) / box.width) * periods.length)));
  }
  function grab(event: PointerEvent<HTMLDivElement>) {
    const at = placeAt(event.clientX);
    const named = event.target instanceof Element ? event.target.getAttribute("data-part") : null;
    const nearest: Handle = Math.abs(at - choice.first) <= Math.abs(at - choice.last) ? "first" : "last";
    const handle = named === "first" || named === "last" || named === "window" ? named : nearest;
    drag.current = { handle, at, from: choice };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (named === null) setMoving(moved(choice, nearest, at, periods.length));
  }
  function pull(event: PointerEvent<HTMLDivElement>) {
    if (!drag.current) return;
    const { handle, at, from } = drag.current;
    const place = placeAt(event.clientX);
    setMoving(
      handle === "window" ? shifted(from, place - at, periods.length) : moved(from, handle, place, periods.length),
    );
  }
  function release() {
    if (!drag.current) return;
    drag.current = null;
    if (moving && (moving.first !== given.first || moving.last !== given.last)) send(moving);
    else setMoving(null);
  }
  function press(event: KeyboardEvent<HTMLDivElement>, handle: Handle) {
    const by = event.shiftKey ? LONG_STEP : 1;
    const places: Record<string, number> = {
      ArrowLeft: choice[handle] - by,
      ArrowDown: choice[handle] - by,
      ArrowRight: choice[handle] + by,
      ArrowUp: choice[handle] + by,
      PageDown: choice[handle] - LONG_STEP,
      PageUp: choice[handle] + LONG_STEP,
      Home: 0,
      End: periods.length - 1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    const next = moved(choice, handle, place, periods.length);
    setMoving(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send(next), PAUSE_MS);
  }

  const left = (choice.first / periods.length) * 100;
  const right = 100 - ((choice.last + 1) / periods.length) * 100;
  return (
    <section className="brush js-only" aria-label={words.brush}>
      <div className="brush-body">
        <div
          ref={track}
          className="brush-track"
          onPointerDown={grab}
          onPointerMove={pull}
          onPointerUp={release}
          onPointerCancel={release}
        >
          <svg viewBox={`0 0 ${periods.length} 100`} preserveAspectRatio="none" aria-hidden="true">
            <path d={groundOf(history, periods)} />
          </svg>
          <span className="brush-off" style={{ left: 0, width: `${left}%` }} />
          <span className="brush-off" style={{ right: 0, width: `${right}%` }} />
          <span className="brush-window" data-part="window" style={{ left: `${left}%`, right: `${right}%` }} />
          {(["first", "last"] as const).map((handle) => {
            const place = choice[handle];
            const period = periods[place];
            return (
              <div
                key={handle}
                className="brush-handle"
                data-part={handle}
                role="slider"
                tabIndex={0}
                aria-label={handle === "first" ? words.brushFrom : words.brushTo}
                aria-valuemin={0}
                aria-valuemax={periods.length - 1}
                aria-valuenow={place}
                aria-valuetext={period ? spoken(period, state) : ""}
                style={handle === "first" ? { left: `${left}%` } : { left: `${100 - right}%` }}
                onKeyDown={(event) => press(event, handle)}
              />
            );
          })}
        </div>
        <div className="brush-years" aria-hidden="true">
          {yearsOf(periods).map(({ year, at }) => (
            <span key={year} style={{ left: `${at * 100}%` }}>
              {year}
            </span>
          ))}
        </div>
      </div>
      <p className="brush-hint">{words.brushHint}</p>
    </section>
  );
}

/** A period for the ear. Not by the charts' words: those of all languages would come with the first load. */
function spoken({ start, end }: Period, { step, lang }: DateBrushProps["state"]): string {
  const format = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    timeZone: "UTC",
    year: "numeric",
    ...(step !== "year" && { month: "long" }),
    ...((step === "day" || step === "week") && { day: "numeric" }),
  });
  return format.formatRange(new Date(start), new Date(end));
}

/** Where each January stands, 0 to 1. */
function yearsOf(periods: readonly Period[]): { readonly year: string; readonly at: number }[] {
  return periods.flatMap(({ start }, place) => {
    const year = start.slice(0, 4);
    const begins = place > 0 && periods[place - 1]?.start.slice(0, 4) !== year;
    return begins ? [{ year, at: place / periods.length }] : [];
  });
}

/** The path of what was launched, in a box as wide as there are periods and 100 high. */
function groundOf(history: readonly Launched[], periods: readonly Period[]): string {
  const greatest = Math.max(1, ...history.map(({ launched }) => launched));
  const first = Date.parse(periods[0]?.start ?? "");
  const last = Date.parse(periods.at(-1)?.end ?? "");
  const steps = history.map(({ start, launched }) => {
    const x = Math.max(0, ((Date.parse(start) - first) / (last - first)) * periods.length);
    return `H${x.toFixed(1)}V${Math.round(100 - (launched / greatest) * 92)}`;
  });
  return `M0 100${steps.join("")}H${periods.length}V100Z`;
}
