import { firstBrokenRelease } from "./checksum.ts";
import { DERIVED_TABLES } from "./derive.ts";
import type { Db } from "./open.ts";
import { deriveAt } from "./snapshot.ts";

/** What is wrong with the file, with what was released, and with what is derived from it, a sentence each. */
export function* integrityFaults(db: Db, release_id: number): Generator<string> {
  const results = db.$client.pragma("integrity_check") as { integrity_check: string }[];
  for (const { integrity_check } of results) {
    if (integrity_check !== "ok") yield `The file is damaged: ${integrity_check}`;
  }
  for (const { rowid, table } of db.$client.pragma("foreign_key_check") as { table: string; rowid: number }[]) {
    yield `Row ${rowid} of ${table} refers to a row that does not exist.`;
  }
  const broken = firstBrokenRelease(db);
  if (broken !== null) yield `Release ${broken} is not what was committed: its rows do not give its checksum.`;
  yield* derivedFaults(db, release_id);
}

/** Attacks and rates are made anew from the claims and compared, row by row. */
function* derivedFaults(db: Db, release_id: number): Generator<string> {
  const anew = deriveAt(db, release_id);
  try {
    for (const table of DERIVED_TABLES) {
      const made = rowsOf(anew, table);
      const kept = rowsOf(db, table);
      const odd = [...kept].filter((row) => !made.has(row)).length + [...made].filter((row) => !kept.has(row)).length;
      if (odd > 0) yield `Table ${table} differs from what the claims give in ${odd} rows.`;
    }
  } finally {
    anew.$client.close();
  }
}

function rowsOf(db: Db, table: string): Set<string> {
  const rows = db.$client.prepare(`SELECT * FROM "${table}"`).raw().iterate();
  return new Set([...rows].map((row) => JSON.stringify(row)));
}
