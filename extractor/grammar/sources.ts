import type { IsoDate } from "../../domain/calendar.ts";
import { NATIONAL } from "../../domain/claim.ts";
import { type ClaimantSlug, claimant as claimantOf } from "../../domain/claimants.ts";
import type { Item } from "../mentions/item.ts";
import type { Sentence } from "../sentences.ts";
import { TOPIC } from "../topics.ts";
import type { Discourse, Draft } from "./discourse.ts";
import type { Fact } from "./fact.ts";
import type { Where } from "./scope.ts";
import { isAnalysed, type Voice } from "./speakers.ts";
import type { When } from "./time.ts";
import type { Unit } from "./unit.ts";

/** Who speaks, and for which area. */
export type Source = Pick<Voice, "claimant" | "area" | "vague">;

/** Who is named as the source of a sentence, and how surely. */
export interface Said extends Source {
  readonly attributed: boolean;
  readonly assumed: ClaimantSlug | null;
}

const PRESS: Source = { claimant: "media", area: null, vague: false };

/** How far, in sentences, a governor's words reach. */
const REGIONAL_REACH = 2;

/** How many sentences a source speaks for. */
const SOURCE_REACH = 60;

/** Longest quotation, in sentences, whose speaker is looked for at its end. */
const QUOTATION_REACH = 6;

export const regionalOnly = (source: Source): Source | null =>
  claimantOf(source.claimant).kind === "regional" ? source : null;

/** Who speaks in a sentence; the press where nobody does. */
export function saidIn(told: Discourse, index: number): Said {
  const counts = told.drafts[index]?.units.some((unit) => !unit.thing);
  const own = told.drafts[index]?.voices.find((voice) => voice.framed && (!voice.deictic || counts));
  const next = told.drafts[index + 1];
  const deictic = next?.units.every((unit) => unit.thing)
    ? next.voices.find((voice) => voice.framed && voice.deictic)
    : undefined;
  const quoted = own ? undefined : quotedBy(told, index);
  const named = own ?? quoted;
  const voice = named && !named.vague ? named : deictic && !deictic.vague ? deictic : (named ?? deictic);
  if (voice)
    return {
      claimant: voice.claimant,
      area: voice.area,
      attributed: true,
      vague: voice.vague,
      assumed: voice.assumed,
    };
  return { claimant: "media", area: null, attributed: false, vague: false, assumed: null };
}

/** "The mayor told of 21, and the ministry of 29": of several speakers of a sentence, the one in the clause of the unit. */
export function saidInClause(draft: Draft, unit: Unit): Said | null {
  const { items } = draft.sentence;
  const framed = draft.voices.filter((voice) => voice.framed && !voice.vague && !voice.deictic);
  if (new Set(framed.map((voice) => voice.claimant)).size < 2) return null;
  const parts = (item: Item): boolean => item.sense.joint === "but" || item.text === ";";
  const from = items.findLastIndex((item, at) => at < unit.from && parts(item));
  const to = items.findIndex((item, at) => at >= unit.to && parts(item));
  const own = framed.filter((voice) => voice.at > from && (to < 0 || voice.at < to));
  const [voice] = own;
  const one = new Set(own.map((other) => other.claimant)).size === 1;
  return voice && one
    ? { claimant: voice.claimant, area: voice.area, attributed: true, vague: false, assumed: voice.assumed }
    : null;
}

/** "“18 missiles were shot down. Thank you!” the mayor said": who speaks is named where the quotation ends. */
function quotedBy(told: Discourse, index: number): Voice | undefined {
  if (told.drafts[index]?.sentence.items[0]?.text !== '"') return undefined;
  const opens = (at: number): boolean =>
    (told.drafts[at]?.sentence.items.filter((item) => item.text === '"').length ?? 0) % 2 === 1;
  if (!opens(index)) return undefined;
  const end = [...Array(QUOTATION_REACH).keys()].map((step) => index + 1 + step).find(opens);
  return end === undefined ? undefined : told.drafts[end]?.voices.find((voice) => voice.framed && !voice.deictic);
}

/** "As reported earlier", "according to the Mirror": a source, but none that is known. */
export function hasUnknownSource({ items, topics }: Sentence): boolean {
  if (!(topics & (TOPIC.speaker | TOPIC.source))) return false;
  if (items.slice(0, 2).some((item) => item.sense.joint === "agent")) return false;
  return items.some(
    (item, at) =>
      item.sense.hedge === "earlier" ||
      (item.sense.speaker && isAnalysed(items, at)) ||
      (item.sense.speech === "by" && items.slice(at + 1, at + 5).some((one) => one.sense.analysis)) ||
      (item.sense.speech === "by" && items[at + 1]?.kind === "word" && items[at + 1]?.capital === true),
  );
}

/** The counts so far are those of a lead whose source the text names only later. */
const goesOnFromLead = ({ facts }: Discourse): boolean => {
  const [lead, last] = [facts[0], facts.at(-1)];
  return lead !== undefined && lead.sentence <= 1 && [lead, last].every((fact) => fact && isUnspoken(fact));
};

const isUnspoken = (fact: Fact): boolean => !fact.attributed && fact.claimant !== "media";

/** "Quote: “76 were launched …”": words without their speaker at the head of a text. */
const opensWithQuotation = (told: Discourse): boolean =>
  told.drafts[0]?.sentence.items.slice(0, 3).some((item) => item.text === '"') ?? false;

/** Over another region than the one that an official speaks for. */
function isElsewhere(told: Discourse, index: number, scope: string, area: string): boolean {
  const place = told.drafts[index]?.places.find((one) => one.place.name === scope)?.place;
  const region = place?.kind === "region" ? place.name : place?.region;
  return region !== undefined && area.endsWith(" Oblast") && region.endsWith(" Oblast") && region !== area;
}

/** "In all, Ukraine's air defences", "загалом по країні": of the whole country, whoever spoke before. */
const isNationwide = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.overall) &&
  items.some(
    ({ sense }, at) =>
      sense.place?.kind === "country" ||
      sense.placeNoun === "country" ||
      (sense.country && items[at + 1]?.sense.airDefence),
  );

/** Without a source of its own, a sentence goes on with the one before that can speak of this attack. */
export function inheritedSource(told: Discourse, index: number, attacker: string, where: Where): Source {
  const fits = (slug: ClaimantSlug): boolean => {
    const who = claimantOf(slug);
    if (attacker === "RU") return who.state !== "RU";
    if (attacker === "UA") return who.state !== "UA";
    // of a war elsewhere the commands of this one do not speak
    return attacker === "" || (who.state !== "RU" && who.state !== "UA");
  };
  // a governor speaks for his area: of the sentences close by, where they name no other place
  const speaks = (at: number) => (voice: Voice) => {
    if (!voice.framed || !fits(voice.claimant)) return false;
    if (claimantOf(voice.claimant).kind !== "regional") return true;
    if (isNationwide(told.drafts[index]?.sentence.items ?? [])) return false;
    // "16 were launched at Ukraine, 11 of 16 were shot down", and later a governor of his own area
    if (at > index && told.facts.at(-1)?.scope === NATIONAL) return false;
    const area = voice.area ?? told.facts.findLast((fact) => fact.sentence === at)?.scope ?? null;
    if (where.scope !== NATIONAL) return area === null || !isElsewhere(told, index, where.scope, area);
    // "The governor:" opens a text of his own
    const opens = told.drafts[at]?.sentence.items.at(-1)?.text === ":" && at < index;
    return voice.area !== null && !where.stated && (opens || Math.abs(at - index) <= REGIONAL_REACH);
  };
  const sourceAt = (at: number): Source | undefined => told.drafts[at]?.voices.find(speaks(at));
  if (told.publisher && fits(told.publisher.claimant)) return told.publisher;
  if (told.drafts[index]?.unknownSource) return PRESS;
  for (let before = index - 1; before >= Math.max(0, index - SOURCE_REACH); before--) {
    const source = sourceAt(before);
    if (source) return source;
    if (told.drafts[before]?.unknownSource) return PRESS;
  }
  // only a headline, a lead and what goes on with them, or a text that opens with a quotation waits for its source
  const waits = index <= 1 || goesOnFromLead(told) || opensWithQuotation(told);
  const wait = waits ? Math.min(told.drafts.length, SOURCE_REACH) : index;
  for (let after = index + 1; after < wait; after++) {
    const source = sourceAt(after);
    if (source) return source;
  }
  const named = told.drafts
    .slice(index, index + SOURCE_REACH)
    .findIndex(({ sentence, units }) => sentence.items[0]?.sense.speech === "by" && units.every((unit) => unit.thing));
  return (named < 0 ? undefined : sourceAt(index + named)) ?? PRESS;
}

/** Whose words go on; of an earlier attack, dated in a sentence without a speaker, the press tells. */
export function sourceOf(told: Discourse, index: number, attacker: string, where: Where, when: When | null): Source {
  const source = inheritedSource(told, index, attacker, where);
  const items = told.drafts[index]?.sentence.items ?? [];
  if (!when?.explicit || when.kind !== "attack" || told.publisher || goesOnSpeaking(items)) return source;
  const spoken = (fact: Fact): boolean => fact.claimant === source.claimant;
  const known = [told.facts.find(spoken), told.facts.findLast(spoken)];
  const earlier = known.every((fact) => fact !== undefined && isBefore(when, fact.when, told.published));
  return earlier ? PRESS : source;
}

/** An attack before another, or before a period; what has no date is of the day of publication. */
function isBefore(when: When, other: When | null, published: IsoDate | null): boolean {
  const day = (other?.kind === "period" ? other.start : other?.end) ?? published;
  return day !== null && when.end !== null && when.end < day;
}

/** "…, it said", "“Seven were downed”": the words of a speaker named before. */
const goesOnSpeaking = (items: readonly Item[]): boolean =>
  items.some((item) => item.sense.speech !== undefined || item.text === '"');
