import { attackFinding } from "../../charts/attack-finding.ts";
import { formatDays } from "../../charts/dates.ts";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import type { Release } from "../../domain/release.ts";
import type { FeedEntry } from "./entries.ts";

/** New attacks as an Atom feed (RFC 4287); `site` is the address before its path. */
export function atomOf(entries: readonly FeedEntry[], release: Release, site: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<title>${escaped(PUBLICATION.name)}: new attacks</title>`,
    `<id>${escaped(site)}/feed.xml</id>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(site)}/feed.xml"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(site)}/attacks"/>`,
    `<updated>${release.committed_at}</updated>`,
    `<author><name>${escaped(PUBLICATION.name)}</name></author>`,
    `<rights>${escaped(`${PUBLICATION.license.name}. Claims of the named claimants; not independently verified.`)}</rights>`,
    ...entries.map((entry) => entryOf(entry, site)),
    "</feed>\n",
  ].join("\n");
}

function entryOf({ attack, updated }: FeedEntry, site: string): string {
  const { first, second } = attackFinding(attack, "en");
  const address = escaped(`${site}/attacks/${attack.id}`);
  return [
    "<entry>",
    `<title>${escaped(`${formatDays(attack.start, attack.end, "en")}, ${CHART_STRINGS.en.direction(attack.attacker)}`)}</title>`,
    `<id>${address}</id>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<updated>${updated}</updated>`,
    `<summary>${escaped(`${first}${second ? `; ${second}` : ""}.`)}</summary>`,
    "</entry>",
  ].join("\n");
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
