import type { ClockTime, IsoDate } from "../domain/calendar.ts";
import { type Counts, NATIONAL } from "../domain/claim.ts";
import { claimant } from "../domain/claimants.ts";
import type { Qualifier } from "../domain/count.ts";
import { METRICS, type Metric } from "../domain/metrics.ts";
import { weapon } from "../domain/weapons.ts";
import type { Figure } from "./figures.ts";

/** What follows the number of each metric in a note. */
const METRIC_PHRASES: Record<Metric, string> = {
  launched: "launched",
  intercepted: "shot down",
  lost: "lost to electronic warfare",
  stopped: "shot down or suppressed",
  left: "gone from the airspace",
  active: "still in the air",
  did_not_reach: "that did not reach their targets",
  hits: "that struck",
  hit_locations: "places hit",
  debris_locations: "places with debris",
};

const QUALIFIER_WORDS: Record<Qualifier, string> = {
  exact: "",
  about: "about ",
  at_least: "at least ",
  at_most: "at most ",
};

/**
 * A sentence in our own words that says what the cited report states, and the figure's counts with their
 * spans in it. It is the evidence of a figure whose wording is the publisher's and is not kept.
 */
export function figureNote(figure: Figure): { text: string; counts: Counts } {
  const published = figure.published ? ` of ${dayOf(figure.published)}` : "";
  const place = figure.scope === NATIONAL ? "" : `, for ${figure.scope} alone`;
  let text =
    `Our note of a report by ${figure.publisher}${published}: ` +
    `${inSentence(claimant(figure.claimant).subject)} gave these numbers of ${weapon(figure.weapon).plural} ` +
    `in ${figure.kind === "attack" ? "an attack" : "the attacks"} by ${countryOf(figure.attacker)}` +
    `${windowOf(figure)}${place}: `;
  const counts: Counts = {};
  const stated = METRICS.filter((metric) => figure.counts[metric]);
  for (const [place, metric] of stated.entries()) {
    const count = figure.counts[metric];
    if (!count || count.value === null) continue;
    if (place > 0) text += place === stated.length - 1 ? " and " : ", ";
    text += QUALIFIER_WORDS[count.qualifier];
    const start = text.length;
    text += count.value;
    counts[metric] = { ...count, span: [start, text.length] };
    text += ` ${METRIC_PHRASES[metric]}`;
  }
  return { text: `${text}.`, counts };
}

const regionNames = new Intl.DisplayNames(["en"], { type: "region" });

function countryOf(attacker: string): string {
  return regionNames.of(attacker) ?? attacker;
}

/** "Another claimant" becomes "another claimant"; a name stays as it is. */
function inSentence(subject: string): string {
  return subject.replace(/^(A|An|The|Another) /, (article) => article.toLowerCase());
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "7 Sep 2025" */
function dayOf(date: IsoDate): string {
  return `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

function windowOf({ start, end, start_time, end_time }: Figure): string {
  const at = (day: IsoDate, time: ClockTime | null) => (time ? `${dayOf(day)}, ${time}` : dayOf(day));
  if (start && end && (start !== end || start_time || end_time)) {
    return ` from ${at(start, start_time)} to ${at(end, end_time)}`;
  }
  if (start && end) return ` on ${dayOf(start)}`;
  if (start) return ` from ${dayOf(start)} on`;
  return end ? ` up to ${dayOf(end)}` : "";
}
