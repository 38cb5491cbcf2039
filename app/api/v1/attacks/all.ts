import type { AttackStatement } from "../../../../contract/columns.ts";
import type { Db } from "../../../../db/open.ts";
import { type AttackRow, iterateAttacks, readAttacks } from "../../../../db/read/attacks.ts";
import type { AttacksFilter } from "../../../../domain/filters.ts";
import { allRows, EXPORT_PAGE } from "../../all-rows.ts";
import type { AllRows } from "../../files.ts";

type Filter = Omit<AttacksFilter, "limit" | "cursor">;

/** All attacks of a filter, for files. */
export function allAttacks(db: Db, filter: Filter): AllRows<AttackRow> {
  const paged = { ...filter, limit: EXPORT_PAGE, cursor: null };
  return allRows(readAttacks(db, paged), (own, cursor) => iterateAttacks(own, { ...paged, cursor }));
}

/** A row for each attack and statement. They are counted in a pass of their own, so that none has to be kept. */
export function allStatements(db: Db, filter: Filter): AllRows<AttackStatement> {
  let total = 0;
  for (const page of iterateAttacks(db, { ...filter, limit: EXPORT_PAGE, cursor: null })) {
    for (const attack of page) total += attack.statements.length;
  }
  return { total, rows: statementsOf(allAttacks(db, filter).rows) };
}

function* statementsOf(attacks: Iterable<AttackRow>): Generator<AttackStatement, void> {
  for (const attack of attacks) {
    for (const statement of attack.statements) yield { attack, statement };
  }
}
