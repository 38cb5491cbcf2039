import type Sqlite from "better-sqlite3";

/** How many statements are kept for each connection. */
const KEPT_STATEMENTS = 50;

const statementsOf = new WeakMap<Sqlite.Database, Map<string, Sqlite.Statement>>();

/** A query whose rows come as arrays, prepared once for each connection: preparing takes as long as reading a few rows. */
export function prepared(client: Sqlite.Database, sql: string): Sqlite.Statement {
  let statements = statementsOf.get(client);
  if (!statements) {
    statements = new Map();
    statementsOf.set(client, statements);
  }
  const known = statements.get(sql);
  if (known) return known;
  const statement = client.prepare(sql).raw();
  statements.set(sql, statement);
  const [oldest] = statements.keys();
  if (statements.size > KEPT_STATEMENTS && oldest !== undefined) statements.delete(oldest);
  return statement;
}
