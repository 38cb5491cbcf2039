import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openReader, openWriter } from "../db/open.ts";
import { readAttacks } from "../db/read/attacks.ts";
import { readClaims } from "../db/read/claims.ts";
import { readLatestRelease } from "../db/read/releases.ts";
import { EVERY_CLAIM } from "../domain/filters.ts";
import { reportText, Workplace } from "./testing/command.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

/** What a ledger says, apart from when it was written. */
function contents(database: string) {
  const db = openReader(database);
  try {
    const claims = readClaims(db, { ...EVERY_CLAIM, limit: 1000 }).rows;
    const attacks = readAttacks(db, { ...EVERY_CLAIM, limit: 1000 }).rows;
    return { claims: claims.sort((a, b) => a.id.localeCompare(b.id)), attacks };
  } finally {
    db.$client.close();
  }
}

function releaseOf(database: string): number {
  const db = openReader(database);
  try {
    return readLatestRelease(db).id;
  } finally {
    db.$client.close();
  }
}

const night = { published: "2024-11-22", url: "https://example.org/a", launched: 31, shotDown: 20 };

describe("ledger ingest", () => {
  it("appends a report with the phrase that each number stands on; the same report again changes nothing", async () => {
    const path = place.write("a.md", reportText(night));
    const first = await place.run(["ingest", path]);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(
      /^1 report with 1 claim read, 0 could not be read; 1 report new, .* 1 claim added, .*release 1 of/,
    );
    const before = contents(place.database);
    expect(before.claims).toMatchObject([
      { evidence: "quotation", review: "published", counts: { launched: { value: 31 }, intercepted: { value: 20 } } },
    ]);
    const [claim] = before.claims;
    expect(claim?.quote.slice(...(claim.counts.launched?.span ?? [0, 0]))).toBe("31");
    expect(before.attacks).toMatchObject([{ id: "RU-2024-11-22", launched: 31 }]);

    const second = await place.run(["ingest", path]);
    expect(second.stdout).toMatch(/; nothing new for .*ledger\.db\.\n$/);
    const copy = place.write("of-another-system.md", reportText(night).replaceAll("\n", "\r\n"));
    expect((await place.run(["ingest", copy])).stdout).toMatch(/; nothing new for /);
    expect(releaseOf(place.database)).toBe(1);
    expect(contents(place.database)).toEqual(before);
  });

  it("adds a version where a report was edited", async () => {
    await place.run(["ingest", place.write("a.md", reportText(night))]);
    const { stdout } = await place.run(["ingest", place.write("a.md", reportText({ ...night, shotDown: 21 }))]);
    expect(stdout).toMatch(/0 reports new, 1 changed, .* 0 claims added, 1 revised, 0 withdrawn/);
    expect(contents(place.database).claims).toMatchObject([{ version: 2, counts: { intercepted: { value: 21 } } }]);
  });

  it("writes nothing with --dry-run, not even a file", async () => {
    const { code, stdout } = await place.run(["ingest", "--dry-run", place.write("a.md", reportText(night))]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "1 report with 1 claim read, 0 could not be read; nothing was written (dry run).\n",
    });
    expect(existsSync(place.database)).toBe(false);
  });

  it("keeps the good reports of a batch, names the bad, and ends with 1", async () => {
    const bad = place.write("bad.md", "---\npublished: 2024-02-30\n---\nText.");
    const good = place.write("good.md", reportText(night));
    const { code, stdout, stderr } = await place.run(["ingest", bad, good]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^.*bad\.md: The front matter is at fault\. published: .*\n$/);
    expect(stdout).toMatch(/1 could not be read; 1 report new/);
    expect(contents(place.database).claims).toHaveLength(1);
  });

  it("takes --url for one report only: a second would take the place of the first", async () => {
    const [a, b] = [
      place.write("a.md", reportText(night)),
      place.write("b.md", reportText({ ...night, launched: 44 })),
    ];
    const { code, stderr } = await place.run(["ingest", "--url", "https://example.org/c", a, b]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^.*b\.md: --url is the address of one report/);
    expect(contents(place.database).claims).toMatchObject([{ counts: { launched: { value: 31 } } }]);
  });

  it("says in one line that the ledger is corrupt, and leaves the file alone", async () => {
    mkdirSync(join(place.folder, "data"));
    writeFileSync(place.database, "no database ".repeat(1000));
    const { code, stderr } = await place.run(["ingest", place.write("a.md", reportText(night))]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The ledger at .*ledger\.db is not a readable SQLite database\. Restore .*\n$/);
  });

  it("says in one line that the ledger can't be written where it should be", async () => {
    place.write("data", "a file where a folder should be");
    const { code, stderr } = await place.run(["ingest", place.write("a.md", reportText(night))]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Can't write the ledger at .*ledger\.db\. .*\n$/);
  });

  it("says in one line that another process holds the ledger, and loses nothing", async () => {
    const path = place.write("a.md", reportText(night));
    const db = openWriter(place.database);
    db.$client.exec("BEGIN IMMEDIATE");
    const held = await place.run(["ingest", path]);
    expect(held.code).toBe(1);
    expect(held.stderr).toMatch(/^The ledger at .* is locked by another process\. .*\n$/);
    db.$client.exec("ROLLBACK");
    db.$client.close();
    expect((await place.run(["ingest", path])).stdout).toMatch(/1 claim added/);
  });

  it("loses nothing that was committed when it is killed, and goes on to the same ledger", async () => {
    const REPORTS = 60;
    const folder = join(place.folder, "reports");
    mkdirSync(folder);
    for (let n = 0; n < REPORTS; n += 1) {
      const published = new Date(Date.UTC(2024, 0, 2 + n)).toISOString().slice(0, 10);
      const text = reportText({ published, url: `https://example.org/${n}`, launched: 50 + n, shotDown: 40 });
      writeFileSync(join(folder, `${String(n).padStart(3, "0")}.md`), text);
    }
    const child = place.start(["ingest", folder]);
    await expect
      .poll(() => existsSync(place.database) && releaseSafely(place.database), { timeout: 20_000, interval: 5 })
      .toBeGreaterThan(5);
    child.kill("SIGKILL");
    await once(child, "close");

    const committed = releaseOf(place.database);
    expect(committed).toBeGreaterThan(5);
    expect(committed).toBeLessThan(REPORTS);
    expect(contents(place.database).claims).toHaveLength(committed);
    expect(await place.run(["check"])).toMatchObject({ code: 0, stderr: "" });

    const rest = await place.run(["ingest", folder]);
    expect(rest.stdout).toContain(`; ${REPORTS - committed} reports new, 0 changed, ${committed} known;`);
    const whole = new Workplace();
    try {
      await whole.run(["ingest", folder]);
      expect(contents(place.database)).toEqual(contents(whole.database));
    } finally {
      whole.remove();
    }
    expect(await place.run(["check"])).toMatchObject({ code: 0, stderr: "" });
  }, 120_000);
});

/** The latest release, 0 while the file is being made. */
function releaseSafely(database: string): number {
  try {
    return releaseOf(database);
  } catch {
    return 0;
  }
}
