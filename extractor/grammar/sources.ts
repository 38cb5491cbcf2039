import { NATIONAL } from "../../domain/claim.ts";
import { type ClaimantSlug, claimant as claimantOf } from "../../domain/claimants.ts";
import type { Discourse } from "./discourse.ts";
import type { Where } from "./scope.ts";
import type { Voice } from "./speakers.ts";

/** Who speaks, and for which area. */
export type Source = Pick<Voice, "claimant" | "area">;

/** Who is named as the source of a sentence, and how surely. */
export interface Said extends Source {
  readonly attributed: boolean;
  readonly vague: boolean;
  readonly assumed: ClaimantSlug | null;
}

const PRESS: Source = { claimant: "media", area: null };

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

/** "“18 missiles were shot down. Thank you!” the mayor said": who speaks is named where the quotation ends. */
function quotedBy(told: Discourse, index: number): Voice | undefined {
  const opens = (at: number): boolean =>
    (told.drafts[at]?.sentence.items.filter((item) => item.text === '"').length ?? 0) % 2 === 1;
  if (told.drafts[index]?.sentence.items[0]?.text !== '"' || !opens(index)) return undefined;
  const end = [...Array(QUOTATION_REACH).keys()].map((step) => index + 1 + step).find(opens);
  return end === undefined ? undefined : told.drafts[end]?.voices.find((voice) => voice.framed && !voice.deictic);
}

/** "As reported earlier", "according to the Mirror": a source, but none that is known. */
function ownSource(told: Discourse, index: number): boolean {
  const items = told.drafts[index]?.sentence.items ?? [];
  if (items.slice(0, 2).some((item) => item.sense.joint === "agent")) return false;
  return items.some(
    (item, at) =>
      item.sense.hedge === "earlier" ||
      (item.sense.speech === "by" && items.slice(at + 1, at + 5).some((one) => one.sense.analysis)) ||
      (item.sense.speech === "by" && items[at + 1]?.kind === "word" && items[at + 1]?.capital === true),
  );
}

/** Without a source of its own, a sentence goes on with the one before that can speak of this attack. */
export function inheritedSource(told: Discourse, index: number, attacker: string, where: Where): Source {
  const fits = (slug: ClaimantSlug): boolean => {
    const who = claimantOf(slug);
    if (attacker === "RU") return who.state !== "RU";
    return attacker === "UA" ? who.state !== "UA" : true;
  };
  // a governor speaks for his area: of the sentences close by, where they name no other place
  const speaks = (at: number) => (voice: Voice) => {
    if (!voice.framed || !fits(voice.claimant)) return false;
    if (claimantOf(voice.claimant).kind !== "regional" || where.scope !== NATIONAL) return true;
    // "The governor:" opens a text of his own
    const opens = told.drafts[at]?.sentence.items.at(-1)?.text === ":" && at < index;
    return voice.area !== null && !where.stated && (opens || Math.abs(at - index) <= REGIONAL_REACH);
  };
  const sourceAt = (at: number): Source | undefined => told.drafts[at]?.voices.find(speaks(at));
  if (told.publisher && fits(told.publisher.claimant)) return told.publisher;
  if (ownSource(told, index)) return PRESS;
  for (let before = index - 1; before >= Math.max(0, index - SOURCE_REACH); before--) {
    const source = sourceAt(before);
    if (source) return source;
  }
  // only a headline or a lead waits for its source
  const wait = index <= 1 ? Math.min(told.drafts.length, SOURCE_REACH) : index;
  for (let after = index + 1; after < wait; after++) {
    const source = sourceAt(after);
    if (source) return source;
  }
  const named = told.drafts.findIndex(
    (draft, at) =>
      at >= index &&
      at < index + SOURCE_REACH &&
      draft.sentence.items[0]?.sense.speech === "by" &&
      draft.units.every((unit) => unit.thing),
  );
  return sourceAt(named) ?? PRESS;
}
