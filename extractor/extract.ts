import { isoDateSchema } from "../domain/calendar.ts";
import { type ExtractedClaim, FATES } from "../domain/claim.ts";
import type { Language } from "../domain/report.ts";
import { assemble, type LeftOut } from "./assemble.ts";
import { ENGLISH } from "./en/pack.ts";
import type { Refusal } from "./grammar/facts/fact.ts";
import { MOST_FACTS, readFacts } from "./grammar/facts/facts.ts";
import type { Source } from "./grammar/who/sources.ts";
import { voicesOf } from "./grammar/who/speakers.ts";
import { detectLanguage } from "./language.ts";
import type { Item } from "./mentions/item.ts";
import { readItems } from "./mentions/items.ts";
import { NOT_COUNTED_DETAILS, type NotCountedReason } from "./not-counted.ts";
import type { LanguagePack } from "./pack.ts";
import { POLISH } from "./pl/pack.ts";
import { RUSSIAN } from "./ru/pack.ts";
import type { TimeWord } from "./sense.ts";
import { splitSentences } from "./sentences.ts";
import { tokenise } from "./tokens.ts";
import { UKRAINIAN } from "./uk/pack.ts";

/** Changes when the same text may give other claims. */
export const EXTRACTOR_VERSION = "1.7.0";

export interface ExtractorInput {
  readonly text: string;
  /** ISO date of publication; without it "overnight" and "on Friday" have no date. */
  readonly published?: string | null;
  readonly publisher?: string | null;
  /** Detected from the letters when left out. */
  readonly language?: Language | null;
}

export interface NotCounted {
  span: [number, number];
  text: string;
  reason: NotCountedReason;
  /** One sentence for the reader. */
  detail: string;
}

export type WarningCode = "does_not_close" | "date_assumed" | "no_date" | "contradiction" | "no_attacker" | "too_long";

export interface Warning {
  code: WarningCode;
  message: string;
  span?: [number, number];
  /** Index of the claim that it is about. */
  claim?: number;
}

export const MENTION_KINDS = ["number", "weapon", "action", "claimant", "place", "date"] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export interface Mention {
  kind: MentionKind;
  span: [number, number];
  text: string;
}

export interface Extraction {
  language: Language;
  claims: ExtractedClaim[];
  notCounted: NotCounted[];
  warnings: Warning[];
  mentions: Mention[];
}

const PACKS: Readonly<Record<Language, LanguagePack>> = { en: ENGLISH, uk: UKRAINIAN, ru: RUSSIAN, pl: POLISH };

/**
 * Reads a report: its claims, every number that is in none of them with the reason, and what to check.
 * Pure; never throws; offsets are UTF-16 units of the text as given.
 */
export function extract(input: ExtractorInput): Extraction {
  const { text } = input;
  const language = input.language ?? detectLanguage(text);
  const published = isoDateSchema.safeParse(input.published).success ? (input.published as string) : null;
  const pack = PACKS[language];
  const items = readItems(tokenise(text), pack);
  const sentences = splitSentences(items, pack);
  const publisher = input.publisher ? speakerNamed(input.publisher, pack) : null;
  const { facts, refusals, times } = readFacts(sentences, published, publisher, pack.attacker);
  const { claims, leftOut } = assemble(facts, times, sentences, text);
  return {
    language,
    claims,
    notCounted: notCounted(
      text,
      items,
      claims,
      new Map([
        ...refusals.map(({ span, reason }): [number, NotCountedReason] => [span[0], reason]),
        ...leftOut.map(({ fact, reason }): [number, NotCountedReason] => [fact.count.span[0], reason]),
      ]),
    ),
    warnings: warningsOf(
      claims,
      leftOut,
      refusals,
      published,
      !times.some((when) => when.kind === "attack"),
      facts.length >= MOST_FACTS,
    ),
    mentions: mentionsOf(text, items),
  };
}

/** Who a publisher's name stands for, in the language of the report or in English; null for the press. */
function speakerNamed(publisher: string, pack: LanguagePack): Source | null {
  for (const language of new Set([pack, ENGLISH])) {
    const [sentence] = splitSentences(readItems(tokenise(publisher), language), language);
    const countries = new Set(sentence?.items.flatMap((item) => item.sense.country ?? []));
    const voice = sentence ? voicesOf(sentence, countries).find((one) => !one.vague) : undefined;
    if (voice) return { claimant: voice.claimant, area: voice.area, vague: false };
  }
  return null;
}

/** Every number of the text that is in no claim. */
function notCounted(
  text: string,
  items: readonly Item[],
  claims: readonly ExtractedClaim[],
  reasons: ReadonlyMap<number, NotCountedReason>,
): NotCounted[] {
  const counted = new Set<number>();
  for (const claim of claims) for (const count of countsOf(claim)) counted.add(count.span[0]);
  const left: NotCounted[] = [];
  for (const item of items) {
    const { kind, start, end } = item;
    if ((kind !== "number" && kind !== "date" && kind !== "clock" && !item.notCount) || counted.has(start)) continue;
    if (kind === "number" && !/[0-9]/.test(item.text) && !reasons.has(start)) continue;
    const reason =
      kind === "date" ? "date" : kind === "clock" ? "time" : (item.notCount ?? reasons.get(start) ?? "other");
    left.push({ span: [start, end], text: text.slice(start, end), reason, detail: NOT_COUNTED_DETAILS[reason] });
  }
  return left;
}

const countsOf = (claim: ExtractedClaim) =>
  [
    claim.launched,
    claim.intercepted,
    claim.lost,
    claim.left,
    claim.active,
    claim.hits,
    claim.hit_locations,
    claim.debris_locations,
  ].filter((count) => count !== undefined);

/** What a reader should look at before he relies on the claims. */
function warningsOf(
  claims: readonly ExtractedClaim[],
  leftOut: readonly LeftOut[],
  refusals: readonly Refusal[],
  published: string | null,
  timeless: boolean,
  full: boolean,
): Warning[] {
  const warnings: Warning[] = [];
  claims.forEach((claim, index) => {
    const launched = claim.launched?.value;
    const accounted = FATES.reduce((sum, metric) => sum + (claim[metric]?.value ?? 0), 0);
    if (launched !== undefined && accounted > launched && claim.launched?.qualifier === "exact") {
      warnings.push({
        code: "does_not_close",
        message: `${accounted} weapons are accounted for, ${launched} were launched.`,
        claim: index,
      });
    }
    if (claim.end && claim.kind === "attack" && timeless) {
      const message = "The text tells no time: the day before publication and the day itself are taken.";
      warnings.push({ code: "date_assumed", message, claim: index });
    }
    if (claim.end) return;
    const message = published
      ? "The text gives no date for this claim."
      : "The text gives no full date, and the day of publication is not known.";
    warnings.push({ code: "no_date", message, claim: index });
  });
  for (const { fact, reason } of leftOut) {
    if (reason !== "doubtful") continue;
    const message = `The text states another number for the same weapons (${fact.metric}: ${fact.count.value}); it is in no claim.`;
    warnings.push({ code: "contradiction", message, span: [fact.count.span[0], fact.count.span[1]] });
  }
  for (const { span, nobody } of refusals) {
    if (!nobody) continue;
    const message = "The text doesn't tell who fired these weapons; they are in no claim.";
    warnings.push({ code: "no_attacker", message, span: [span[0], span[1]] });
  }
  if (full) warnings.push({ code: "too_long", message: `Only the first ${MOST_FACTS} counts of the text were read.` });
  return warnings;
}

function mentionsOf(text: string, items: readonly Item[]): Mention[] {
  const mentions: Mention[] = [];
  for (const item of items) {
    const kind = mentionKind(item);
    if (kind) mentions.push({ kind, span: [item.start, item.end], text: text.slice(item.start, item.end) });
  }
  return mentions;
}

/** "overnight" and "this week" say when; "since" and "until" only join a time. */
const saysWhen = (time: TimeWord | undefined): boolean =>
  time?.part !== undefined || time?.shift !== undefined || time?.span !== undefined;

function mentionKind(item: Item): MentionKind | null {
  if (item.kind === "number") return "number";
  if (item.kind === "date" || item.kind === "clock") return "date";
  if (!item.sense.topics) return null;
  if (item.sense.weapon) return "weapon";
  if (item.sense.action) return "action";
  if (item.sense.speaker) return "claimant";
  if (item.sense.place) return "place";
  return item.sense.weekday !== undefined || saysWhen(item.sense.time) ? "date" : null;
}
