import { expect, inject, test } from "vitest";
import { reportId, sha256 } from "../../db/ids.ts";
import { openWriter } from "../../db/open.ts";
import { appendReport } from "../../db/writer.ts";
import { addDays } from "../../domain/calendar.ts";

const site = inject("baseUrl");

/** A row with an id, or a change of a claim. */
interface Row {
  readonly id?: string;
  readonly after?: { readonly id: string; readonly version: number };
}

const nameOf = ({ id, after }: Row): string => id ?? `${after?.id} ${after?.version}`;

interface Page {
  readonly data: readonly Row[];
  readonly meta: { readonly release: { readonly id: number }; readonly total: number };
  readonly links: { readonly next: string | null };
}

/** Commits a report of a raid in another year each time, so that rows come before and after the place of a reader. */
function ingest(writer: ReturnType<typeof openWriter>, n: number): void {
  const url = `https://reports.example/while-walking-${n}`;
  const content_hash = sha256(url);
  const end = addDays("2022-03-01", (n * 397) % 1_600);
  const report = {
    id: reportId({ url, content_hash }),
    publisher: "Example Press",
    title: `While someone reads, ${n}`,
    url,
    published: end,
    language: "en",
    origin: "extracted" as const,
    license: "own note",
    content_hash,
  };
  const counts = { launched: { value: 10 + (n % 50), qualifier: "exact" as const } };
  const raid = { attacker: "IR", weapon: "drone", kind: "attack", scope: "national", start: end, end } as const;
  const origin = { evidence: "note", rule: "test", extractor: "test", confidence: 1 } as const;
  const quote = `The newspaper counted ${10 + (n % 50)} drones.`;
  const claim = {
    claimant: "media",
    ...raid,
    counts,
    ...origin,
    quote,
    review: "published",
    review_reason: null,
  } as const;
  appendReport(writer, report, [claim], new Date());
}

let committed = 0;

test.each([
  ["/claims", 150],
  ["/claims?sort=launched&weapon=drone", 100],
  ["/attacks?sort=start", 60],
  ["/reports", 120],
  ["/changes?kind=added", 300],
])("all pages of %s while a writer commits: every row of one release, each once", async (list, limit) => {
  const writer = openWriter(inject("databasePath"));
  const ids: string[] = [];
  const releases = new Set<number>();
  let total = 0;
  try {
    let next: string | null = `/api/v1${list}${list.includes("?") ? "&" : "?"}limit=${limit}`;
    while (next !== null) {
      const reply = await fetch(site + next);
      expect(reply.status, next).toBe(200);
      const { data, meta, links } = (await reply.json()) as Page;
      expect(reply.headers.get("link")?.includes('rel="next"')).toBe(links.next !== null);
      ids.push(...data.map(nameOf));
      releases.add(meta.release.id);
      total = meta.total;
      next = links.next;
      ingest(writer, committed++);
    }
  } finally {
    writer.$client.close();
  }
  expect(new Set(ids).size, "no row twice").toBe(ids.length);
  expect(ids.length, "no gap").toBe(total);
  expect(releases.size, "all pages are of one release").toBe(1);
  const [release] = releases;
  const file = await fetch(
    `${site}/api/v1/releases/${release}${list.replace(/^\/\w+/, "$&.ndjson")}${list.includes("?") ? "&" : "?"}include=imported`,
  );
  const rows = (await file.text()).split("\n").filter(Boolean);
  const inFile = rows.map((row) => nameOf(JSON.parse(row) as Row));
  expect(ids, "as the file of that release, in its order").toEqual(inFile);
});
