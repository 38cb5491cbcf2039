import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Db, openWriter } from "../db/open.ts";
import { readChanges } from "../db/read/changes.ts";
import { readLatestRelease } from "../db/read/releases.ts";
import { appendReport, appendReports } from "../db/writer.ts";
import { FIGURE_COLUMNS, parseFigures } from "../sources/figures.ts";
import { figureReports } from "./seed.ts";
import { changesOfSeeds, SEED_NOTES } from "./seed-changes.ts";
import { Workplace } from "./testing/command.ts";

let place: Workplace;
let db: Db;
beforeEach(() => {
  place = new Workplace();
  db = openWriter(place.database);
});
afterEach(() => {
  db.$client.close();
  place.remove();
});

/** A shipped report of its own address, with so many drones launched and shot down. */
const row = (name: string, launched: number, intercepted: number): string =>
  `2024-11-21,2024-11-22,RU,drone,attack,national,ukrainian-air-force,Example Daily,2024-11-22,https://example.org/${name},${launched},${intercepted},,,,,,,,,`;

function shipped(...rows: string[]) {
  const { figures, problems } = parseFigures([FIGURE_COLUMNS.join(","), ...rows].join("\n"), "figures.csv");
  expect(problems).toEqual([]);
  return figureReports(figures);
}

const fill = (...rows: string[]) => appendReports(db, shipped(...rows), "2025-01-01T10:00:00Z", SEED_NOTES.first);

/** Appends what the changes are, as a start does. */
function start(rows: string[], isWhole = true) {
  const { batch, refused } = changesOfSeeds(db, shipped(...rows), isWhole);
  return { refused, done: appendReports(db, batch, "2025-02-01T10:00:00Z", SEED_NOTES.later) };
}

const launchedIn = (name: string): number[] =>
  db.$client
    .prepare(
      `SELECT launched FROM claim c JOIN report r ON r.id = c.report_id AND r.version = 1
       WHERE r.url = ? AND withdrawn = 0 AND c.version = (SELECT max(version) FROM claim WHERE id = c.id)`,
    )
    .pluck()
    .all(`https://example.org/${name}`) as number[];

describe("a ledger that was filled from seeds/", () => {
  it("takes a changed row as a revision, a new one as an addition, and the others as they are", () => {
    fill(row("a", 31, 20), row("b", 40, 30));
    const { done, refused } = start([row("a", 32, 20), row("b", 40, 30), row("c", 50, 45)]);
    expect(refused).toBeNull();
    expect(done.claims).toMatchObject({ added: 1, revised: 1, withdrawn: 0, unchanged: 0 });
    expect(done.release).toMatchObject({ id: 2, note: SEED_NOTES.later });
    const changes = readChanges(db, 5, null, { release: 2, kind: "revised" }).rows;
    expect(changes.map(({ before, after }) => [before?.counts.launched?.value, after.counts.launched?.value])).toEqual([
      [31, 32],
    ]);
    expect(start([row("a", 32, 20), row("b", 40, 30), row("c", 50, 45)]).done.release).toBeNull();
    expect(readLatestRelease(db).id).toBe(2);
  });

  it("withdraws a row that is gone, once, but not where most are gone or some could not be read", () => {
    const rows = Array.from({ length: 60 }, (_, n) => row(`${n}`, 30 + n, 20));
    fill(...rows);
    expect(start(rows.slice(1), false).done.release).toBeNull();
    const half = start(rows.slice(30));
    expect(half.done.release).toBeNull();
    expect(half.refused).toMatch(/^30 of the 60 reports .* are gone/);
    expect(start(rows.slice(1)).done.claims).toMatchObject({ withdrawn: 1, revised: 0, added: 0 });
    expect(launchedIn("0")).toEqual([]);
    expect(start(rows.slice(1)).done.release).toBeNull();
    expect(start(rows).done.claims).toMatchObject({ added: 1 });
    expect(launchedIn("0")).toEqual([30]);
  });

  it("leaves a report alone that was ingested from its own text since", () => {
    fill(row("a", 31, 20));
    const [own] = shipped(row("a", 35, 25));
    if (!own) throw new Error("one report");
    appendReport(db, { ...own.report, origin: "extracted" }, own.claims, "2025-01-15T10:00:00Z");
    expect(start([row("a", 99, 20)]).done.release).toBeNull();
    expect(start([row("b", 40, 30)]).done.claims).toMatchObject({ added: 1, withdrawn: 0 });
    expect(launchedIn("a")).toEqual([35]);
  });
});

describe("a ledger that was filled otherwise", () => {
  it("gets nothing of seeds/ at a start", () => {
    appendReports(db, shipped(row("a", 31, 20)), "2025-01-01T10:00:00Z", "By someone else.");
    expect(start([row("a", 32, 20), row("b", 40, 30)]).done.release).toBeNull();
    expect(launchedIn("a")).toEqual([31]);
  });
});
