import { openWriter } from "../../db/open.ts";
import { readLatestRelease } from "../../db/read/releases.ts";
import { appendReports } from "../../db/writer.ts";
import { addDays } from "../../domain/calendar.ts";
import { parseAttackTable } from "../../sources/attack-table.ts";
import { knownTableReports, planImport } from "../import-plan.ts";

const POSTS = 240;
const MODELS = ["Shahed-136/131", "Kalibr", "Iskander-M"] as const;

/** The numbered copy of an attack table, the same at every call: each has posts more, fewer and corrected ones. */
export function numberedCopy(number: number): string {
  const rows = Array.from({ length: POSTS + number * 3 }, (_, post) => post)
    .filter((post) => post % 211 !== number % 211)
    .map((post) => {
      const date = addDays("2023-01-01", post % 500);
      const corrected = (post + number) % 17 === 0 ? 1 : 0;
      const hour = String(post % 6).padStart(2, "0");
      const window = `${date} ${hour}:15,${date} ${hour}:55`;
      return `${window},${MODELS[post % 3]},${40 + (post % 30)}.0,${20 + corrected}.0,kpszsu/posts/p${post}`;
    });
  return ["time_start,time_end,model,launched,destroyed,source", ...rows].join("\n");
}

/** Imports numbered copies, one release each, up to `count`; goes on where the ledger ends. */
export function importNumbered(path: string, count: number, begins: (number: number) => void): void {
  const db = openWriter(path);
  for (let number = readLatestRelease(db).id; number < count; number += 1) {
    const { batch } = planImport(parseAttackTable(numberedCopy(number)).reports, knownTableReports(db));
    begins(number);
    appendReports(db, batch, new Date(Date.UTC(2025, 0, 1, 0, 0, number)), `Copy ${number}.`);
  }
  db.$client.close();
}

const [, script, path, count] = process.argv;
if (script?.endsWith("numbered-copies.ts") && path && count) {
  importNumbered(path, Number(count), (number) => process.stdout.write(`${number}\n`));
}
