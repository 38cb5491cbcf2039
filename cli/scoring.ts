/** The counts that are scored; places are not. */
export const SCORED_FIELDS = ["launched", "intercepted", "lost", "left", "active", "hits"] as const;
export type ScoredField = (typeof SCORED_FIELDS)[number];

type GoldCount = { readonly value: number; readonly qualifier?: string } | number | null;

/** A claim as a gold file writes it; a predicted claim has the same shape. */
export interface ScoredClaim extends Partial<Record<ScoredField, GoldCount>> {
  readonly claimant?: string | null;
  readonly attacker?: string;
  readonly weapon?: string;
  readonly kind?: string;
  /** `any`: national and regional are both right. */
  readonly scope?: string | null;
  readonly start?: string | null;
  readonly end?: string | null;
}

/** One count of one claim: the unit of precision and recall. */
export interface Fact {
  readonly attacker: string;
  readonly weapon: string;
  readonly kind: string;
  readonly scope: "national" | "regional";
  readonly field: ScoredField;
  readonly value: number;
}

/** Right ones among the predicted and the expected. Nothing predicted, or nothing expected, scores 1. */
export interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly expected: number;
}

export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface PassageScore {
  readonly facts: { readonly right: Fact[]; readonly missed: Fact[]; readonly invented: Fact[] };
  readonly claims: Tally;
  /** For a passage without claims: whether nothing was predicted; null for others. */
  readonly negative: boolean | null;
  readonly claimant: Share;
  readonly qualifier: Share;
  readonly dates: Share;
}

/** Precision, recall and their harmonic mean, 0 to 1. */
export function precisionRecall({ right, predicted, expected }: Tally): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = predicted === 0 ? 1 : right / predicted;
  const recall = expected === 0 ? 1 : right / expected;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/**
 * Scores the claims predicted for one passage against its gold claims. A claim is right when attacker, weapon, kind,
 * class of scope and all its counts are; claimant, qualifiers and dates are judged on the claims that are right.
 */
export function scorePassage(gold: readonly ScoredClaim[], predicted: readonly ScoredClaim[]): PassageScore {
  const expected = gold.map((claim) => settled(claim, predicted));
  const facts = compare(expected.flatMap(factsOf), predicted.flatMap(factsOf));
  // A claim without a single count says nothing that can be scored.
  const expectedClaims = expected.filter((claim) => factsOf(claim).length > 0);
  const predictedClaims = predicted.filter((claim) => factsOf(claim).length > 0);
  const pairs = pair(expectedClaims, predictedClaims);
  const shares = pairs.map(([a, b]) => detailsOf(a, b));
  return {
    facts,
    claims: { right: pairs.length, predicted: predictedClaims.length, expected: expectedClaims.length },
    negative: expectedClaims.length === 0 ? predictedClaims.length === 0 : null,
    claimant: sum(shares.map((s) => s.claimant)),
    qualifier: sum(shares.map((s) => s.qualifier)),
    dates: sum(shares.map((s) => s.dates)),
  };
}

/** Adds up shares. */
export function sum(shares: readonly Share[]): Share {
  return shares.reduce((a, b) => ({ right: a.right + b.right, of: a.of + b.of }), { right: 0, of: 0 });
}

function count(claim: ScoredClaim, field: ScoredField): { value: number | null; qualifier: string | null } {
  const stated = claim[field];
  if (stated === undefined || stated === null) return { value: null, qualifier: null };
  return typeof stated === "number"
    ? { value: stated, qualifier: "exact" }
    : { value: stated.value, qualifier: stated.qualifier ?? "exact" };
}

function groupOf(claim: ScoredClaim): Omit<Fact, "field" | "value"> {
  const { attacker = "", weapon = "", kind = "attack", scope } = claim;
  return { attacker, weapon, kind, scope: !scope || scope === "national" ? "national" : "regional" };
}

function factsOf(claim: ScoredClaim): Fact[] {
  const group = groupOf(claim);
  return SCORED_FIELDS.flatMap((field) => {
    const { value } = count(claim, field);
    return value === null ? [] : [{ ...group, field, value }];
  });
}

const keyOf = (value: object): string => Object.values(value).join(" ");

/** Where the gold accepts any scope it takes that of the prediction about the same group. */
function settled(gold: ScoredClaim, predicted: readonly ScoredClaim[]): ScoredClaim {
  if (gold.scope !== "any") return gold;
  const { scope: _any, ...group } = groupOf(gold);
  const same = predicted.find((claim) => {
    const { scope: _scope, ...other } = groupOf(claim);
    return keyOf(other) === keyOf(group);
  });
  return { ...gold, scope: same ? (same.scope ?? "national") : "national" };
}

/** Compares as multisets: two regions may lose the same number of drones. */
function compare(expected: readonly Fact[], predicted: readonly Fact[]): PassageScore["facts"] {
  const open = [...expected];
  const right: Fact[] = [];
  const invented: Fact[] = [];
  for (const fact of predicted) {
    const at = open.findIndex((other) => keyOf(other) === keyOf(fact));
    if (at === -1) invented.push(fact);
    else right.push(...open.splice(at, 1));
  }
  return { right, missed: open, invented };
}

/** Pairs each predicted claim with an equal gold claim, one of the same claimant first. */
function pair(expected: readonly ScoredClaim[], predicted: readonly ScoredClaim[]): [ScoredClaim, ScoredClaim][] {
  const open = [...expected];
  return predicted.flatMap((claim): [ScoredClaim, ScoredClaim][] => {
    const equal = open.filter((gold) => factsOf(gold).map(keyOf).join() === factsOf(claim).map(keyOf).join());
    const match = equal.find((gold) => gold.claimant === claim.claimant) ?? equal[0];
    if (!match) return [];
    open.splice(open.indexOf(match), 1);
    return [[match, claim]];
  });
}

function detailsOf(gold: ScoredClaim, claim: ScoredClaim): Record<"claimant" | "qualifier" | "dates", Share> {
  const stated = SCORED_FIELDS.filter((field) => count(gold, field).value !== null);
  const dates = [
    [gold.start, claim.start],
    [gold.end, claim.end],
  ].filter(([expected]) => expected);
  return {
    claimant: { right: Number(gold.claimant === claim.claimant), of: 1 },
    qualifier: {
      right: stated.filter((field) => count(gold, field).qualifier === count(claim, field).qualifier).length,
      of: stated.length,
    },
    dates: { right: dates.filter(([expected, actual]) => expected === actual).length, of: dates.length },
  };
}
