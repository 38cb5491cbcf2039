import type { Claim, Counts } from "../../domain/claim.ts";
import type { Count } from "../../domain/count.ts";
import { METRICS, type Metric } from "../../domain/metrics.ts";
import { isWithin, type WeaponSlug, weapon } from "../../domain/weapons.ts";
import type { Issuer } from "./issuers.ts";
import { countsText } from "./quote.ts";
import type { TableRow } from "./row.ts";

/** A claim of the table before the ledger gives it id and version. */
export type TableClaim = Omit<Claim, "id" | "version" | "report_id" | "withdrawn">;

/** The table is typed over from posts by hand and loses qualifiers: good, and not the post itself. */
const CONFIDENCE = 0.9;

const COMMON = {
  attacker: "RU",
  evidence: "table_row",
  extractor: "attack-table 1",
  confidence: CONFIDENCE,
} as const;

/**
 * The claims of one post's rows. Rows of one raid never count a weapon twice, so rows of one node are one statement,
 * their sum; and the number of a node that other rows lie below (a bundle, an unknown type) is the sum of all of them,
 * because a claim about a node speaks of everything below it. Doubtful rows stay out of sums and wait for review, as
 * do all rows where `doubt` says why.
 */
export function claimsOfPost(rows: readonly TableRow[], issuer: Issuer, doubt: string | null): TableClaim[] {
  const sound = rows.filter((row) => row.doubts.length === 0);
  const doubtful = rows.filter((row) => row.doubts.length > 0).toSorted(byContent);
  const claims = [
    ...raidsOf(sound).flatMap((raid) => claimsOfRaid(raid, issuer)),
    ...doubtful.map((row) => claimOf(row.weapon, [row], row.counts, "attack-table.row", issuer, row.doubts)),
  ];
  return doubt === null
    ? claims
    : claims.map((claim) => ({
        ...claim,
        review: "in_review",
        review_reason: [doubt, claim.review_reason].filter((reason) => reason !== null).join(" "),
      }));
}

/** Rows of one end date whose windows overlap, or begin on one day, are of one raid; a later wave is its own. */
function raidsOf(rows: readonly TableRow[]): TableRow[][] {
  const raids: { rows: TableRow[]; closes: string }[] = [];
  for (const row of rows.toSorted(byContent)) {
    const raid = raids.find(
      ({ rows: [first], closes }) =>
        first?.end === row.end && first?.kind === row.kind && (first?.start === row.start || row.opens < closes),
    );
    if (!raid) raids.push({ rows: [row], closes: row.closes });
    else {
      raid.rows.push(row);
      if (row.closes > raid.closes) raid.closes = row.closes;
    }
  }
  return raids.map((raid) => raid.rows);
}

/** An order that does not depend on the order of the file. */
function byContent(a: TableRow, b: TableRow): number {
  const key = (row: TableRow) => JSON.stringify([row.end, row.opens, row.closes, row.model, row.counts]);
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function claimsOfRaid(rows: readonly TableRow[], issuer: Issuer): TableClaim[] {
  const nodes = [...new Set(rows.map((row) => row.weapon))];
  const own = nodes.map((node) => {
    const covered = rows.filter((row) => isWithin(row.weapon, node));
    const rule = covered.length > 1 ? "attack-table.sum" : "attack-table.row";
    return claimOf(node, covered, sumOf(covered.map((row) => row.counts)), rule, issuer, []);
  });
  const parts = new Map<WeaponSlug, { rows: TableRow[]; counts: Counts[] }>();
  for (const row of rows) {
    for (const part of row.ofWhich) {
      if (nodes.includes(part.weapon)) continue;
      const known = parts.get(part.weapon) ?? { rows: [], counts: [] };
      parts.set(part.weapon, { rows: [...known.rows, row], counts: [...known.counts, part.counts] });
    }
  }
  const ofWhich = [...parts].map(([node, part]) =>
    claimOf(node, part.rows, sumOf(part.counts), "attack-table.of-which", issuer, []),
  );
  return [...own, ...ofWhich];
}

/**
 * The counts of several rows that don't overlap, added up. What one row leaves open makes the sum a lower bound; a
 * merged number takes the separate ones of other rows into itself.
 */
export function sumOf(all: readonly Counts[]): Counts {
  const merged = all.some((counts) => counts.stopped);
  const parts = merged ? all.map(intoStopped) : all;
  const sum: Counts = {};
  for (const metric of METRICS) {
    const counts = parts.map((part) => part[metric]);
    const total = addUp(counts, OPEN_WHERE_EMPTY.includes(metric));
    if (total) sum[metric] = total;
  }
  return sum;
}

/** Metrics that a row states as a rule: where a cell is empty the number is unknown. Others are empty where none is meant. */
const OPEN_WHERE_EMPTY: readonly Metric[] = ["launched", "intercepted", "stopped"];

function intoStopped(counts: Counts): Counts {
  const { intercepted, lost, stopped, ...others } = counts;
  const sum = stopped ?? addUp([intercepted, ...(lost ? [lost] : [])], true);
  return sum ? { ...others, stopped: sum } : others;
}

function addUp(counts: readonly (Count | undefined)[], emptyIsOpen: boolean): Count | undefined {
  const stated = counts.filter((count) => count !== undefined);
  const numbers = stated.filter((count) => count.value !== null);
  if (numbers.length === 0) return stated[0];
  const isOpen = numbers.length < stated.length || (emptyIsOpen && stated.length < counts.length);
  const qualifiers = new Set(numbers.map((count) => count.qualifier));
  const [only] = qualifiers;
  return {
    value: numbers.reduce((total, count) => total + count.value, 0),
    qualifier: isOpen || qualifiers.has("at_least") ? "at_least" : qualifiers.size === 1 && only ? only : "about",
  };
}

/** The claim of one or more rows, with a line in our words that holds each count. */
function claimOf(
  node: WeaponSlug,
  rows: readonly TableRow[],
  counts: Counts,
  rule: "attack-table.row" | "attack-table.sum" | "attack-table.of-which",
  issuer: Issuer,
  doubts: readonly string[],
): TableClaim {
  const [first] = rows;
  const window = [...new Set(rows.map((row) => row.window))].join("; ");
  let quote = `Attack table, ${issuer.publisher}, ${window}: `;
  if (rule === "attack-table.sum") {
    quote += `${rows.map((row) => `${row.model}: ${countsText(row.counts, 0).text}`).join("; ")}; together `;
  } else {
    quote += `${rows.map((row) => row.model).join(", ")}: `;
    if (rule === "attack-table.of-which") quote += `of which ${weapon(node).plural} `;
  }
  const { text, counts: placed } = countsText(counts, quote.length);
  const opening = rows.toSorted((a, b) => (a.opens < b.opens ? -1 : 1))[0];
  const closing = rows.toSorted((a, b) => (a.closes > b.closes ? -1 : 1))[0];
  return {
    ...COMMON,
    claimant: issuer.claimant,
    weapon: node,
    kind: first?.kind ?? "attack",
    scope: issuer.scope,
    start: opening?.start ?? null,
    end: first?.end ?? null,
    start_time: opening?.startTime ?? null,
    end_time: closing?.endTime ?? null,
    counts: placed,
    quote: `${quote}${text}.`,
    rule,
    review: doubts.length > 0 ? "in_review" : "published",
    review_reason: doubts.length > 0 ? doubts.join(" ") : null,
  };
}
