import type { IsoDate } from "../../../domain/calendar.ts";
import { NATIONAL } from "../../../domain/claim.ts";
import { type ClaimantSlug, claimant as claimantOf } from "../../../domain/claimants.ts";
import type { Item } from "../../mentions/item.ts";
import type { Sentence } from "../../sentences.ts";
import { TOPIC } from "../../topics.ts";
import type { Discourse, Draft } from "../facts/discourse.ts";
import type { Fact } from "../facts/fact.ts";
import { endsClause } from "../signs.ts";
import type { Unit } from "../units/unit.ts";
import type { When } from "../when/time.ts";
import { isRaion } from "../where/districts.ts";
import { isArea } from "../where/places.ts";
import type { Where } from "../where/scope.ts";
import { agentOf } from "./attacker.ts";
import { isListedSource } from "./framing.ts";
import { isAnalysed, type Voice } from "./speakers.ts";
import { NEIGHBOURING } from "./wars.ts";

/** Who speaks, and for which area. */
export type Source = Pick<Voice, "claimant" | "area" | "vague">;

/** Who is named as the source of a sentence, and how surely. */
export interface Said extends Source {
  readonly attributed: boolean;
  readonly assumed: ClaimantSlug | null;
}

const PRESS: Source = { claimant: "media", area: null, vague: false };

/** Nobody is named for a count. */
const UNSAID: Said = { ...PRESS, attributed: false, assumed: null };

const saidOf = ({ claimant, area, vague, assumed }: Voice): Said => ({
  claimant,
  area,
  vague,
  assumed,
  attributed: true,
});

/** How far, in sentences, a governor's words reach. */
const REGIONAL_REACH = 2;

/** How many sentences a source speaks for. */
const SOURCE_REACH = 60;

/** Longest quotation, in sentences, whose speaker is looked for at its end. */
const QUOTATION_REACH = 12;

export const regionalOnly = (source: Source): Source | null =>
  claimantOf(source.claimant).kind === "regional" ? source : null;

/** Who speaks in a sentence; the press where nobody does. */
export function saidIn(told: Discourse, index: number): Said {
  const counts = told.drafts[index]?.units.some((unit) => !unit.thing);
  // a governor's post says "by the air defence forces on duty", too
  const own = told.drafts[index]?.voices.find(
    (voice) =>
      voice.framed && (!voice.deictic || counts) && !(voice.formula && (told.publisher || isGovernors(told, index))),
  );
  const next = told.drafts[index + 1];
  const deictic = next?.units.every((unit) => unit.thing)
    ? next.voices.find((voice) => voice.framed && voice.deictic)
    : undefined;
  const quoted = own ? undefined : quotedBy(told, index);
  const named = own ?? quoted;
  const voice = named && !named.vague ? named : deictic && !deictic.vague ? deictic : (named ?? deictic);
  return voice ? saidOf(voice) : UNSAID;
}

/** "Дежурные силы ПВО сбили 14 БПЛА" in a text that names a governor close by, and no ministry: his words. */
function isGovernors({ drafts }: Discourse, index: number): boolean {
  const near = drafts.slice(Math.max(0, index - 1), index + 2).flatMap(({ voices }) => voices);
  const governor = near.some(({ framed, claimant }) => framed && claimant === "russian-regional");
  return governor && !drafts.some(({ voices }) => voices.some(isMinistry));
}

const isMinistry = ({ claimant, formula }: Voice): boolean => claimant === "russian-mod" && !formula;

/** Steps from "and" to the name of who speaks next. */
const NAME_REACH = 3;

/** "The mayor told of 21, and the ministry of 29": of several speakers of a sentence, the one in the clause of the unit. */
export function saidInClause(draft: Draft, unit: Unit): Said | null {
  const { items } = draft.sentence;
  const framed = draft.voices.filter((voice) => voice.framed && !voice.deictic);
  if (isOfNextClause(items, framed, unit)) return UNSAID;
  if (new Set(framed.map((voice) => voice.claimant)).size < 2) return null;
  // "claimed that many were downed, and the ministry said it downed 32"
  const anew = (at: number): boolean =>
    framed.some(
      (voice) => voice.at > at && voice.at - at <= NAME_REACH && items[voice.at + 1]?.sense.speech === "says",
    );
  const parts = (item: Item, at: number): boolean => endsClause(item) || (item.sense.joint === "and" && anew(at));
  const from = items.findLastIndex((item, at) => at < unit.from && parts(item, at));
  const to = items.findIndex((item, at) => at >= unit.to && parts(item, at));
  const own = framed.filter((voice) => voice.at > from && (to < 0 || voice.at < to));
  const one = new Set(own.map((other) => other.claimant)).size === 1;
  const voice = one ? own[0] : beside(items, framed, unit);
  return voice ? saidOf(voice) : null;
}

/** "Five were downed, whereas the governor spoke of debris": he opens a clause of his own, in which the unit is not. */
function isOfNextClause(items: readonly Item[], voices: readonly Voice[], { to }: Unit): boolean {
  const first = Math.min(...voices.map(({ at }) => at));
  return (
    Number.isFinite(first) &&
    first > to &&
    items
      .slice(Math.max(to, first - NAME_REACH), first)
      .some(({ sense }) => sense.joint === "but" || sense.joint === "where") &&
    voices.some(({ at }) => items[at + 1]?.sense.speech === "says" && items[at + 2] && items[at + 2]?.kind !== "mark")
  );
}

/** "Eight were downed, the ministry said, telling of 121 in all, three of them at Moscow, as the mayor wrote": who speaks right behind a number, else the last before it. */
function beside(items: readonly Item[], voices: readonly Voice[], { from, to }: Unit): Voice | undefined {
  // neither the "officials" nor the command that only acts
  const named = voices.filter((voice) => !voice.vague && !voice.formula && !(isOfCommand(voice) && voice.area));
  const inOrder = named.toSorted((a, b) => a.at - b.at);
  const next = inOrder.find((voice) => voice.at >= to);
  const behind = next && items.slice(to, next.at).every(({ kind }) => kind !== "number");
  return behind ? next : inOrder.findLast((voice) => voice.at < from);
}

/** "“18 missiles were shot down. Thank you!” the mayor said": who speaks is named where the quotation ends. */
function quotedBy({ drafts }: Discourse, index: number): Voice | undefined {
  let start = index;
  while (start > index - QUOTATION_REACH && drafts[start] && !drafts[start]?.turns) start--;
  if (!drafts[start]?.turns || drafts[start]?.sentence.items[0]?.text !== '"') return undefined;
  let end = index + 1;
  while (end < index + QUOTATION_REACH && drafts[end] && !drafts[end]?.turns) end++;
  const last = drafts[end]?.turns ? drafts[end] : undefined;
  const closed = last?.sentence.items.findLastIndex(({ text }) => text === '"') ?? -1;
  return last?.voices.find((voice) => voice.framed && !voice.deictic && voice.at > closed);
}

/** Steps from a calculation to the agency that made it. */
const PRESS_REACH = 4;

/** "As reported earlier", "according to the Mirror": a source, but none that is known. */
export function hasUnknownSource({ items, topics }: Sentence): boolean {
  if (!(topics & (TOPIC.speaker | TOPIC.source))) return false;
  if (items.slice(0, 2).some((item) => item.sense.joint === "agent")) return false;
  return items.some(
    (item, at) =>
      item.sense.hedge === "earlier" ||
      (item.sense.speaker && isAnalysed(items, at)) ||
      // "based on calculations by the agency"
      (item.sense.analysis && items.slice(at + 1, at + PRESS_REACH).some((one) => one.sense.press)) ||
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
  return (
    region !== undefined && area.endsWith(" Oblast") && !isRaion(region) && region.split(" ")[0] !== area.split(" ")[0]
  );
}

/** "Russia attacked Ukraine with 188 weapons": the raid is on the whole country. */
const tellsCountry = ({ places }: Draft): boolean =>
  places.some(({ place, role }) => role === "toward" && place.kind === "country" && !isArea(place));

/** Whether someone can speak of an attack: its victims, and those who belong to neither side. */
function canSpeakOf(slug: ClaimantSlug, attacker: string): boolean {
  const { state } = claimantOf(slug);
  if (attacker === "RU") return state !== "RU";
  if (attacker === "UA") return state !== "UA";
  // of a war elsewhere the commands of this one do not speak
  return attacker === "" || (state !== "RU" && state !== "UA");
}

/** An official of a country that weapons stray into, who speaks of those. */
const isNeighbours = ({ area }: Voice): boolean => area !== null && NEIGHBOURING.has(area);

const isOfCommand = (voice: Voice): boolean => claimantOf(voice.claimant).kind === "command";

const tellsOwn = (draft: Draft | undefined): boolean => draft?.units.some((unit) => !unit.thing) === true;

/** Not only of fighters that took off. */
const tellsWeapons = (draft: Draft | undefined): boolean =>
  draft?.sentence.items.some(({ sense }) => sense.weapon !== undefined) === true;

/** "Russia attacked Ukraine with 464 drones". */
const isOnUkraine = (draft: Draft | undefined): boolean =>
  draft?.places.some(({ place, role }) => place.country === "UA" && role === "toward") === true &&
  agentOf(draft.sentence.items) === "RU";

/** Whether a voice of the sentence `at` can be the source of the sentence `index`. A governor speaks for his area: of the sentences close by, where they name no other place. */
function speaksIn(told: Discourse, voice: Voice, at: number, index: number, attacker: string, where: Where): boolean {
  if (!voice.framed || !canSpeakOf(voice.claimant, attacker)) return false;
  if (isNeighbours(voice) && at !== index && (isOnUkraine(told.drafts[index]) || !tellsWeapons(told.drafts[at])))
    return false;
  // an air command that counts its own is not the source of what came before
  if (at > index && voice.area !== null && isOfCommand(voice) && tellsOwn(told.drafts[at])) return false;
  if (claimantOf(voice.claimant).kind !== "regional") return true;
  if (at < index && told.nationwide > at) return false;
  // "The raid was of 154: 103 were downed. … The governor speaks of eight that hit the city": his own
  if (at > index + 1 && tellsOwn(told.drafts[at]) && !voice.deictic) return false;
  // "16 were launched at Ukraine, 11 of 16 were shot down", and later a governor of his own area
  if (at > index && (told.facts.at(-1)?.scope === NATIONAL || told.drafts.slice(0, index + 1).some(tellsCountry)))
    return false;
  const area = voice.area ?? told.facts.findLast((fact) => fact.sentence === at)?.scope ?? null;
  if (where.scope !== NATIONAL) return area === null || !isElsewhere(told, index, where.scope, area);
  // "The governor:", "Source: the governor" opens a text of his own
  const opening = told.drafts[at]?.sentence.items ?? [];
  const opens = (opening.at(-1)?.text === ":" || isListedSource(opening)) && at < index;
  if (voice.area === null || where.stated) return false;
  if (opens) return true;
  if (Math.abs(at - index) > REGIONAL_REACH) return false;
  // a governor who has counted nothing speaks of victims: the count of who attacked the country is not his
  const counted = at > index || voice.deictic || told.facts.findLast((fact) => fact.sentence <= at)?.sentence === at;
  return counted || agentOf(told.drafts[index]?.sentence.items ?? [], true) === null;
}

/** The sentence counts weapons, names the source of those before it, or tells what he "also said". */
const isOfCounts = (draft: Draft | undefined): boolean =>
  draft !== undefined &&
  (draft.units.some((unit) => !unit.thing) ||
    draft.voices.some((voice) => voice.deictic) ||
    draft.sentence.items.some(
      ({ sense, text }, at, items) =>
        sense.speech === "by" || text === '"' || (sense.speech === "says" && items[at - 1]?.sense.joint === "and"),
    ));

/** Without a source of its own, a sentence goes on with the one before that can speak of this attack. */
export function inheritedSource(told: Discourse, index: number, attacker: string, where: Where): Source {
  const he = isSpokenByHim(told.drafts[index]?.sentence.items ?? []);
  const publisher = told.publisher && canSpeakOf(told.publisher.claimant, attacker) ? told.publisher : PRESS;
  if (publisher !== PRESS && !he) return publisher;
  if (told.drafts[index]?.unknownSource) return PRESS;
  for (let before = index - 1; before >= Math.max(0, index - SOURCE_REACH); before--) {
    // "He referred to data of the army": still he
    if (he && told.drafts[before]?.sentence.items[0]?.sense.joint === "agent") continue;
    const source = sourceAt(told, before, index, attacker, where);
    if (source) return source;
    // "Moscow was calm, in the words of Mayor Ivanov. Five drones were downed, he wrote"
    const named = he && index - before <= HIS_REACH ? personIn(told, before, attacker) : undefined;
    if (named) return named;
    // "По его словам, сбиты 12. Еще три подавлены": still his
    const his = before === index - 1 && isSpokenByHim(told.drafts[before]?.sentence.items ?? []);
    const still = his ? speakerNear(told, before, attacker) : undefined;
    if (still && (still.area === null || where.scope === NATIONAL || where.scope === still.area)) return still;
    if (told.drafts[before]?.unknownSource) return PRESS;
  }
  // "The air force shot down 25. Three more were lost, it said"
  const next = told.drafts[index + 1];
  const own =
    next && next.voices.length === 0 && isSpokenByHim(next.sentence.items)
      ? personIn(told, index, attacker)
      : undefined;
  if (own && (own.area === null || regionalOnly(own))) return own;
  // only a headline, a lead and what goes on with them, or a text that opens with a quotation waits for its source
  const waits = index <= 1 || goesOnFromLead(told) || opensWithQuotation(told);
  const wait = waits ? Math.min(told.drafts.length, SOURCE_REACH) : index;
  for (let after = index + 1; after < wait; after++) {
    // who is quoted later on something else is not who counted
    if (after > index + 1 && !isOfCounts(told.drafts[after])) continue;
    const source = sourceAt(told, after, index, attacker, where);
    if (source) return source;
  }
  const named = told.drafts
    .slice(index, index + SOURCE_REACH)
    .findIndex(({ sentence, units }) => sentence.items[0]?.sense.speech === "by" && units.every((unit) => unit.thing));
  return (named < 0 ? undefined : sourceAt(told, index + named, index, attacker, where)) ?? publisher;
}

/** How many sentences back "he" was named. */
const HIS_REACH = 2;

/** "…, he wrote", "добавил он", "по его словам": the words of who was named last. */
const isSpokenByHim = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      item.sense.joint === "agent" &&
      (item.sense.speech === "by" || isSpeech(items[at + 1]) || (isSpeech(items[at - 1]) && closes(items[at + 1]))),
  );

/** "wrote he in a post": no clause of his own follows. */
const closes = (next: Item | undefined): boolean =>
  next === undefined || next.kind === "mark" || next.sense.joint === "over";

const isSpeech = (item: Item | undefined): boolean => item?.sense.speech === "says";

/** Who speaks in one of the two sentences before, else who is named there. */
function speakerNear(told: Discourse, at: number, attacker: string): Source | undefined {
  const framed = [at - 1, at - 2].flatMap((near) => told.drafts[near]?.voices.filter((voice) => voice.framed) ?? []);
  const voice = framed.find(({ vague, claimant }) => !vague && canSpeakOf(claimant, attacker));
  return voice ?? personIn(told, at - 1, attacker) ?? personIn(told, at - 2, attacker);
}

/** Who is named, though with no verb of speech. */
const personIn = (told: Discourse, at: number, attacker: string): Source | undefined =>
  told.drafts[at]?.voices.findLast((voice) => !voice.vague && canSpeakOf(voice.claimant, attacker));

const sourceAt = (told: Discourse, at: number, index: number, attacker: string, where: Where): Source | undefined =>
  told.drafts[at]?.voices.find((voice) => speaksIn(told, voice, at, index, attacker, where));

/** Whose words go on; of an earlier attack, dated in a sentence without a speaker, the press tells. */
export function sourceOf(told: Discourse, index: number, attacker: string, where: Where, when: When | null): Source {
  const source = inheritedSource(told, index, attacker, where);
  const items = told.drafts[index]?.sentence.items ?? [];
  if (!when?.explicit || when.kind !== "attack" || told.publisher || goesOnSpeaking(items)) return source;
  const spoken = told.facts.filter((fact) => fact.claimant === source.claimant);
  const known = [spoken[0], spoken.at(-1)];
  const earlier = known.every((fact) => fact !== undefined && isBefore(when, fact.when, told.published));
  return earlier ? PRESS : source;
}

/** An attack before another, or before a period; what has no date is of the day of publication. */
function isBefore(when: When, other: When | null, published: IsoDate | null): boolean {
  const day = (other?.kind === "period" ? other.start : other?.end) ?? published;
  if (day === null) return false;
  return when.end !== null ? when.end < day : when.month !== undefined && when.month < day.slice(0, 7);
}

/** "…, it said", "“Seven were downed”": the words of a speaker named before. */
const goesOnSpeaking = (items: readonly Item[]): boolean =>
  items.some((item) => item.sense.speech !== undefined || item.text === '"');
