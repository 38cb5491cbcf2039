/** One condition of a query with its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters?: Record<string, string | number | null>;
}

/** The WHERE clause that all conditions make, and their parameters together. */
export function whereOf(conditions: readonly Condition[]): {
  sql: string;
  parameters: Record<string, string | number | null>;
} {
  return {
    sql: conditions.length > 0 ? `WHERE ${conditions.map(({ sql }) => `(${sql})`).join(" AND ")}` : "",
    parameters: Object.assign({}, ...conditions.map(({ parameters }) => parameters ?? {})),
  };
}
