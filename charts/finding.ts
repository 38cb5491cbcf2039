import { type ClaimantSlug, claimant, defenderOf } from "../domain/claimants.ts";
import { type Measure, MINIMUM_LAUNCHED, type Rate } from "../domain/rates.ts";
import { monthAfterBefore, spokenPeriod } from "./dates.ts";
import { formatNumber, formatOf, formatPercent, plural, shareOrNumbers } from "./numbers.ts";
import { type ChartState, type Column, comparable, lastFigure, type Series } from "./state.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";
import type { ShareVerb } from "./strings/en.ts";

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

/** True for a claimant that states what its own forces did: "says it shot down". */
export function speaksOfItself(slug: ClaimantSlug, attacker: string): boolean {
  const who = claimant(slug);
  const defender = defenderOf(attacker);
  return who.kind === "command" && (defender === null ? who.state !== attacker : who.state === defender);
}

/** How the numerator came about: "shot down" alone where no claim of the period speaks of suppression. */
function verbOf(measure: Measure, rate: Rate): ShareVerb {
  if (measure === "resolved") return "stopped";
  return measure === "shot_down" || (rate.lost ?? 0) + (rate.stopped ?? 0) === 0 ? "shot_down" : "stopped_either_way";
}

function firstClause(state: ChartState, rate: Rate, column: Column): Pick<Finding, "before" | "key" | "after"> {
  const { measure, attacker, step, lang } = state.filter;
  const [first, ...others] = rate.claimants;
  const { before, after } = CHART_STRINGS[lang].finding.first({
    claimants: rate.claimants,
    own: first !== undefined && others.length === 0 && speaksOfItself(first, attacker),
    verb: verbOf(measure, rate),
    weapon: rate.weapon,
    numerator: rate.numerator,
    denominator: rate.denominator,
    attacker,
    when: spokenPeriod(column, step, lang),
    leaving: measure === "resolved",
  });
  return { before, key: shareOrNumbers(rate, lang), after };
}

/** How the first number is made up, where the claims state it. */
function secondClause({ filter: { measure, lang } }: ChartState, rate: Rate): string | null {
  const words = CHART_STRINGS[lang].finding;
  const few = rate.launched < MINIMUM_LAUNCHED;
  const of = (value: number) => (few ? formatNumber(value, lang) : formatPercent(value, rate.launched, lang));
  const numberOf = (value: number) => (few ? value : null);
  const [down, lost, merged] = [rate.intercepted ?? 0, rate.lost ?? 0, rate.stopped ?? 0];
  if (measure === "shot_down") return lost > 0 ? words.lostBesides(of(lost), numberOf(lost)) : null;
  if (merged > 0 && down + lost === 0) return words.oneNumber;
  if (merged === 0 && lost > 0) return words.downAndLost(of(down), of(lost), numberOf(down));
  return null;
}

function standfirstOf(state: ChartState, focus: Series, index: number, rate: Rate, column: Column): Words[] {
  const { measure, step, lang } = state.filter;
  const { finding: words, nouns } = CHART_STRINGS[lang];
  const open = column.partial ? words.incomplete(step) : "";
  const texts: string[] = [words.standing(rate.weapon, rate.denominator, verbOf(measure, rate), column.span, open)];
  if (rate.denominator < MINIMUM_LAUNCHED) texts.push(words.few);
  texts.push(
    words.basis(
      plural(rate.attacks, nouns.attack, lang),
      formatNumber(rate.days_covered, lang),
      plural(rate.days, nouns.ofDays, lang),
    ),
  );
  const before = comparisonOf(state, focus, index);
  if (before) texts.push(before);
  const later = focus.points
    .slice(index + 1)
    .reduce((total, point) => total + (point.rate?.stopped_without_launched ?? 0), 0);
  if (later > 0) texts.push(words.later(formatNumber(later, lang)));
  const parting = state.breaks.findLast((b) => b.parts && b.index <= index && b.index > 0);
  if (parting) {
    const sameMonth = parting.date.slice(0, 7) === column.start.slice(0, 7);
    texts.push(words.notComparable(sameMonth ? null : monthAfterBefore(parting.date, lang), parting.sentence));
  }
  return [
    { text: formatOf(rate.numerator, rate.denominator, lang), strong: true },
    ...texts.map((text): Words => ({ text })),
  ];
}

/** "It was 92% in October 2024": only between complete neighbours with no change of wording between them. */
function comparisonOf(state: ChartState, focus: Series, index: number): string | null {
  const { step, lang } = state.filter;
  const column = state.columns[index];
  const earlier = state.columns[index - 1];
  const now = focus.points[index];
  const then = focus.points[index - 1];
  if (!column || !earlier || !now?.rate || !then?.rate || now.share === null || then.share === null) return null;
  if (column.partial || earlier.partial || !comparable(state, index - 1, index)) return null;
  if (now.rate.claimants.join() !== then.rate.claimants.join()) return null;
  const share = formatPercent(then.rate.numerator, then.rate.denominator, lang);
  return CHART_STRINGS[lang].finding.earlier(share, spokenPeriod(earlier, step, lang));
}

function withoutShare(state: ChartState): Finding {
  const { attacker, measure, lang } = state.filter;
  const words = CHART_STRINGS[lang].finding;
  const { focus } = state;
  const none = { before: "", key: "", after: "", second: null };
  if (!focus || state.columns.length === 0)
    return { ...none, after: words.none, standfirst: [{ text: words.noneWhy }] };
  const missing = words.missing(focus.weapon, attacker, measure);
  if (measure !== "stopped") return { ...none, after: missing, standfirst: [{ text: words.mergedElsewhere }] };
  const standfirst = [{ text: words.needsBoth }];
  if (state.withoutLaunched === 0) return { ...none, after: missing, standfirst };
  return {
    before: missing + words.withoutLaunched.before,
    key: formatNumber(state.withoutLaunched, lang),
    after: words.withoutLaunched.after(state.withoutLaunched),
    second: null,
    standfirst,
  };
}
