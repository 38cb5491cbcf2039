import { type ClaimantSlug, claimant, defenderOf } from "../domain/claimants.ts";
import { type Measure, MINIMUM_LAUNCHED, type Rate } from "../domain/rates.ts";
import { weapon } from "../domain/weapons.ts";
import { spokenPeriod } from "./dates.ts";
import { sideName } from "./labels.ts";
import { formatNumber, formatOf, formatPercent, formatShare, plural } from "./numbers.ts";
import { type ChartState, type Column, comparable, lastFigure, type Series } from "./state.ts";

export interface Words {
  readonly text: string;
  readonly strong?: true;
}

/** What a view says, as a sentence that can be quoted: the claimant is named in it. */
export interface Finding {
  readonly before: string;
  /** The number that the sentence is about; empty where there is none. */
  readonly key: string;
  readonly after: string;
  readonly second: string | null;
  readonly standfirst: readonly Words[];
}

/** The finding of a view: its last period with a figure for the focused series. */
export function findingOf(state: ChartState): Finding {
  const { focus } = state;
  const index = focus ? lastFigure(focus) : null;
  if (!focus || index === null) return withoutShare(state);
  const column = state.columns[index];
  const rate = focus.points[index]?.rate;
  if (!column || !rate) return withoutShare(state);
  return {
    ...firstClause(state, rate, column),
    second: secondClause(state, rate),
    standfirst: standfirstOf(state, focus, index, rate, column),
  };
}

/** The finding as one plain sentence. */
export function sentenceOf(finding: Finding): string {
  return `${finding.before}${finding.key}${finding.after}${finding.second ? `; ${finding.second}` : ""}.`;
}

/** Who says it, as the subject of a sentence, with its verb; null where no claimant is known. */
export function subjectOf(
  claimants: readonly ClaimantSlug[],
): { subject: string; says: string; single: ClaimantSlug | null } | null {
  const [first, ...others] = claimants;
  if (!first) return null;
  const { subject } = claimant(first);
  if (others.length === 0) return { subject, says: "says", single: first };
  const rest = others.length === 1 ? "one other claimant" : `${others.length} other claimants`;
  return { subject: `${subject} and ${rest}`, says: "say", single: null };
}

/** True for a claimant that states what its own forces did: "says it shot down". */
export function speaksOfItself(slug: ClaimantSlug, attacker: string): boolean {
  const who = claimant(slug);
  const defender = defenderOf(attacker);
  return who.kind === "command" && (defender === null ? who.state !== attacker : who.state === defender);
}

/** How the numerator came about: "shot down" alone where no claim of the period speaks of suppression. */
function verbOf(
  measure: Measure,
  rate: Rate,
): { readonly own: string; readonly passive: string; readonly short: string } {
  if (measure === "resolved") return { own: "it stopped", passive: "were stopped", short: "stopped" };
  if (measure === "shot_down" || rate.lost + rate.stopped === 0) {
    return { own: "it shot down", passive: "were shot down", short: "shot down" };
  }
  return {
    own: "it shot down or suppressed",
    passive: "were shot down or lost to electronic warfare",
    short: "shot down or lost to EW",
  };
}

function firstClause(state: ChartState, rate: Rate, column: Column): Pick<Finding, "before" | "key" | "after"> {
  const { measure, attacker, step } = state.filter;
  const key = formatShare(rate.numerator, rate.denominator);
  const few = rate.denominator < MINIMUM_LAUNCHED;
  const group = few ? weapon(rate.weapon).plural : `of the ${weapon(rate.weapon).plural}`;
  const leaving = measure === "resolved" ? ", leaving out those that flew on or were still airborne" : "";
  const what = ` ${group} ${sideName(attacker)} launched ${spokenPeriod(column, step)}${leaving}`;
  const verb = verbOf(measure, rate);
  const who = subjectOf(rate.claimants);
  if (!who) return { before: "By the reports counted here, ", key, after: `${what} ${verb.passive}` };
  if (who.single && speaksOfItself(who.single, attacker)) {
    return { before: `${who.subject} ${who.says} ${verb.own} `, key, after: what };
  }
  return { before: `${who.subject} ${who.says} `, key, after: `${what}${leaving && ","} ${verb.passive}` };
}

/** How the first number is made up, where the claims state it. */
function secondClause({ filter: { measure } }: ChartState, rate: Rate): string | null {
  const of = (value: number) =>
    rate.launched < MINIMUM_LAUNCHED ? formatNumber(value) : formatPercent(value, rate.launched);
  if (measure === "shot_down")
    return rate.lost > 0 ? `a further ${of(rate.lost)} were lost to electronic warfare` : null;
  if (rate.stopped > 0 && rate.intercepted + rate.lost === 0) return "one number covers both";
  if (rate.stopped === 0 && rate.lost > 0) {
    return `${of(rate.intercepted)} were shot down, ${of(rate.lost)} lost to electronic warfare`;
  }
  return null;
}

function standfirstOf(state: ChartState, focus: Series, index: number, rate: Rate, column: Column): Words[] {
  const { measure } = state.filter;
  const done = verbOf(measure, rate).short;
  const open = column.partial ? `; the ${state.filter.step} is not complete or not wholly in the dates chosen` : "";
  const words: Words[] = [
    { text: formatOf(rate.numerator, rate.denominator), strong: true },
    { text: ` ${weapon(rate.weapon).plural} ${done}, ${column.span}${open}.` },
  ];
  if (rate.denominator < MINIMUM_LAUNCHED)
    words.push({ text: " Fewer than 10 were launched, so no percentage is given." });
  const days = plural(rate.days, "day");
  words.push({
    text: ` The figures come from ${plural(rate.attacks, "attack")} on ${formatNumber(rate.days_covered)} of ${days}; a day without a figure is not a day without an attack.`,
  });
  const before = comparisonOf(state, focus, index);
  if (before) words.push({ text: before });
  const later = focus.points
    .slice(index + 1)
    .reduce((total, point) => total + (point.rate?.stopped_without_launched ?? 0), 0);
  if (later > 0) {
    words.push({
      text: ` Since then claims count ${formatNumber(later)} stopped without a number launched, so there is no later share.`,
    });
  }
  const parting = state.breaks.findLast((b) => b.parts && b.index <= index && b.index > 0);
  if (parting)
    words.push({
      text: ` Shares before ${parting.date.slice(0, 7) === column.start.slice(0, 7) ? "then" : spokenMonth(parting.date)} are not comparable: ${lowerFirst(parting.sentence)}`,
    });
  return words;
}

/** "It was 92% in October 2024": only between complete neighbours with no change of wording between them. */
function comparisonOf(state: ChartState, focus: Series, index: number): string | null {
  const column = state.columns[index];
  const earlier = state.columns[index - 1];
  const now = focus.points[index];
  const then = focus.points[index - 1];
  if (!column || !earlier || !now?.rate || !then?.rate || now.share === null || then.share === null) return null;
  if (column.partial || earlier.partial || !comparable(state, index - 1, index)) return null;
  if (now.rate.claimants.join() !== then.rate.claimants.join()) return null;
  return ` The share was ${formatPercent(then.rate.numerator, then.rate.denominator)} ${spokenPeriod(earlier, state.filter.step)}.`;
}

const spokenMonth = (date: string): string => spokenPeriod({ start: date, end: date }, "month").replace("in ", "");
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What a claim must state for a share of the measure. */
const NEEDED: Record<Measure, string> = {
  stopped: "launched and how many were stopped",
  shot_down: "launched and how many were shot down, apart from those suppressed",
  resolved: "launched, how many were stopped, and how many flew on or were still airborne",
};

function withoutShare(state: ChartState): Finding {
  const { attacker, measure } = state.filter;
  const { focus } = state;
  const plural = focus ? weapon(focus.weapon).plural : "weapons";
  const none = { before: "", key: "", after: "", second: null };
  if (!focus || state.columns.length === 0) {
    return {
      ...none,
      after: "No claims match these filters",
      standfirst: [
        {
          text: "Nothing is drawn where nothing was stated: no figure is not a zero. Try other dates, weapons or claimants.",
        },
      ],
    };
  }
  const missing = `No claim here states how many ${plural} ${sideName(attacker)} ${NEEDED[measure]}`;
  if (measure !== "stopped") {
    return {
      ...none,
      after: missing,
      standfirst: [{ text: "The measure “shot down or lost to EW” counts claims that give one merged number." }],
    };
  }
  const standfirst = [{ text: "A share needs both. The numbers stopped are in the table and the files." }];
  if (state.withoutLaunched === 0) return { ...none, after: missing, standfirst };
  return {
    before: `${missing}; the claimants say `,
    key: formatNumber(state.withoutLaunched),
    after: " were stopped",
    second: null,
    standfirst,
  };
}
