import { z } from "zod";

export interface Claimant {
  readonly slug: string;
  readonly label: string;
  /** Subject of a headline: "Ukraine's Air Force says …". */
  readonly subject: string;
  /** The state that the claimant speaks for, or null. */
  readonly state: string | null;
  readonly kind: "command" | "official" | "regional" | "media" | "analyst";
  /**
   * Place in the order of preference among claimants of one role, 1 first: the air-defence command,
   * the general staff, other national officials, regional officials, analysts, the press.
   */
  readonly rank: number;
  /** Where the claimant itself publishes, as the beginnings of addresses without the scheme. */
  readonly channels?: readonly string[];
}

const CLAIMANT_LIST = [
  {
    slug: "ukrainian-air-force",
    label: "Ukrainian Air Force",
    subject: "Ukraine’s Air Force",
    state: "UA",
    kind: "command",
    rank: 1,
    channels: ["t.me/kpszsu/", "t.me/s/kpszsu/", "facebook.com/kpszsu/"],
  },
  {
    slug: "ukrainian-general-staff",
    label: "Ukrainian General Staff",
    subject: "Ukraine’s General Staff",
    state: "UA",
    kind: "command",
    rank: 2,
    channels: ["t.me/GeneralStaffZSU/", "t.me/s/GeneralStaffZSU/", "facebook.com/GeneralStaff.ua/"],
  },
  {
    slug: "ukrainian-president",
    label: "President of Ukraine",
    subject: "Ukraine’s president",
    state: "UA",
    kind: "official",
    rank: 3,
  },
  {
    slug: "ukrainian-official",
    label: "Ukrainian official",
    subject: "A Ukrainian official",
    state: "UA",
    kind: "official",
    rank: 3,
  },
  {
    slug: "ukrainian-regional",
    label: "Ukrainian regional official",
    subject: "A Ukrainian regional official",
    state: "UA",
    kind: "regional",
    rank: 5,
  },
  {
    slug: "russian-mod",
    label: "Russia’s Ministry of Defence",
    subject: "Russia’s Ministry of Defence",
    state: "RU",
    kind: "command",
    rank: 1,
    channels: ["t.me/mod_russia/", "t.me/s/mod_russia/"],
  },
  {
    slug: "russian-regional",
    label: "Russian regional official",
    subject: "A Russian regional official",
    state: "RU",
    kind: "regional",
    rank: 5,
  },
  { slug: "us-official", label: "US official", subject: "A US official", state: "US", kind: "official", rank: 3 },
  {
    slug: "uk-mod",
    label: "UK Ministry of Defence",
    subject: "The UK Ministry of Defence",
    state: "GB",
    kind: "official",
    rank: 3,
  },
  {
    slug: "polish-official",
    label: "Polish official",
    subject: "A Polish official",
    state: "PL",
    kind: "official",
    rank: 3,
  },
  {
    slug: "israel-idf",
    label: "Israel Defense Forces",
    subject: "Israel’s military",
    state: "IL",
    kind: "command",
    rank: 1,
  },
  { slug: "analyst", label: "Analyst", subject: "An analyst", state: null, kind: "analyst", rank: 6 },
  { slug: "media", label: "Publisher’s own count", subject: "A publisher", state: null, kind: "media", rank: 7 },
  { slug: "other", label: "Other claimant", subject: "Another claimant", state: null, kind: "official", rank: 8 },
] as const satisfies readonly Claimant[];

export type ClaimantSlug = (typeof CLAIMANT_LIST)[number]["slug"];
export const CLAIMANTS: readonly (Claimant & { readonly slug: ClaimantSlug })[] = CLAIMANT_LIST;
export const claimantSlugSchema = z.enum(CLAIMANT_LIST.map((c) => c.slug) as [ClaimantSlug, ...ClaimantSlug[]]);

const bySlug = new Map(CLAIMANTS.map((c) => [c.slug, c]));

/** The claimant of a slug. */
export function claimant(slug: ClaimantSlug): (typeof CLAIMANTS)[number] {
  const found = bySlug.get(slug);
  if (!found) throw new Error(`No claimant "${slug}". The slugs are listed in domain/claimants.ts.`);
  return found;
}

/** True when a report's address is one where the claimant itself publishes. */
export function isOwnChannel(slug: ClaimantSlug, url: string | null): boolean {
  const address = url?.replace(/^https?:\/\/(www\.)?/, "") ?? "";
  return claimant(slug).channels?.some((channel) => address.startsWith(channel)) ?? false;
}

export const ROLES = ["defender", "attacker", "third_party", "media"] as const;
export type Role = (typeof ROLES)[number];

/** The side under attack, for the two sides of the war; null for other attackers, whose targets vary. */
export function defenderOf(attacker: string): "UA" | "RU" | null {
  if (attacker === "RU") return "UA";
  return attacker === "UA" ? "RU" : null;
}

/** What a claimant is to an attack: it decides the marker in a chart and the order of preference. */
export function roleOf(slug: ClaimantSlug, attacker: string): Role {
  const who = claimant(slug);
  if (who.kind === "media" || who.kind === "analyst") return "media";
  if (who.state === attacker) return "attacker";
  const defender = defenderOf(attacker);
  if (who.state !== null && (defender === null ? who.kind === "command" : who.state === defender)) return "defender";
  return "third_party";
}
