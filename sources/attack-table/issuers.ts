import { NATIONAL } from "../../domain/claim.ts";
import type { ClaimantSlug } from "../../domain/claimants.ts";
import type { AirCommandArea } from "../../domain/scopes.ts";

/** Whose post a row is taken from, and what part of the country it speaks for. */
export interface Issuer {
  readonly publisher: string;
  readonly claimant: ClaimantSlug;
  readonly scope: string;
}

function airCommand(area: AirCommandArea): Issuer {
  return { publisher: area, claimant: "ukrainian-air-force", scope: area };
}

/** Issuers by the name of their channel, in lower case. */
const ISSUERS: Readonly<Record<string, Issuer>> = {
  kpszsu: {
    publisher: "Air Force Command of the Armed Forces of Ukraine",
    claimant: "ukrainian-air-force",
    scope: NATIONAL,
  },
  pvkpivden: airCommand("Air Command South"),
  pvkshid: airCommand("Air Command East"),
  pvkzahid: airCommand("Air Command West"),
  pvkcenter: airCommand("Air Command Center"),
  "generalstaff.ua": {
    publisher: "General Staff of the Armed Forces of Ukraine",
    claimant: "ukrainian-general-staff",
    scope: NATIONAL,
  },
  cincafu: {
    publisher: "Commander-in-Chief of the Armed Forces of Ukraine",
    claimant: "ukrainian-official",
    scope: NATIONAL,
  },
  chiefukrdiu: {
    publisher: "Head of the Defence Intelligence of Ukraine",
    claimant: "ukrainian-official",
    scope: NATIONAL,
  },
  "kharkivoda.gov.ua": {
    publisher: "Kharkiv Oblast Military Administration",
    claimant: "ukrainian-regional",
    scope: "Kharkiv Oblast",
  },
  war_monitor: { publisher: "war_monitor (Telegram)", claimant: "media", scope: NATIONAL },
};

/** Sites of their own among the issuers; the table gives all other paths without a host, and they are Facebook's. */
const HOSTS = new Set(["kharkivoda.gov.ua"]);

/** The post of a `source` cell: its address, and its issuer where the channel is known. */
export interface Post {
  readonly url: string;
  readonly issuer: Issuer | null;
}

/** Reads `kpszsu/posts/…` (Facebook), `https://t.me/kpszsu/…` (Telegram) or a page; undefined for an empty cell. */
export function readSource(cell: string): Post | undefined {
  const path = cell.trim().replace(/\/$/, "");
  if (path === "") return undefined;
  const bare = path.replace(/^https?:\/\//, "");
  const [first = "", second = ""] = bare.split("/");
  const hosted = bare !== path || HOSTS.has(first.toLowerCase());
  const url = hosted ? `https://${bare}` : `https://www.facebook.com/${bare}`;
  if (!URL.canParse(url)) return undefined;
  const channel = /^(t\.me|(www\.)?facebook\.com)$/i.test(first) ? second : first;
  return { url, issuer: ISSUERS[channel.toLowerCase()] ?? null };
}
