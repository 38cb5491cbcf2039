import type { Attack, Statement } from "../domain/attack.ts";
import { NATIONAL } from "../domain/claim.ts";
import { type ClaimantSlug, claimant } from "../domain/claimants.ts";
import { type Count, numberOf, type StatedCount } from "../domain/count.ts";
import type { View } from "../domain/rates.ts";
import { isAirCommandArea } from "../domain/scopes.ts";
import { childrenOf, isWithin, lineage, WEAPONS, type WeaponSlug, weapon } from "../domain/weapons.ts";
import {
  denominatorOf,
  isComplete,
  NO_OUTCOMES,
  type Outcomes,
  outcomesOf,
  stoppedOf,
  stoppedTotal,
  totalOf,
} from "./outcomes.ts";
import { byPreference } from "./preference.ts";

/** The numbers of one attack that count for one weapon node, as one view sees it. In weapons. */
export interface Figure extends Outcomes {
  readonly view: View;
  readonly weapon: WeaponSlug;
  /** Zero where no claim states both launched and stopped: then nothing counts toward a rate. */
  readonly launched: number;
  /** Weapons shot down are stated apart from weapons suppressed. */
  readonly separate: boolean;
  /** The claims say how many were still airborne or had left. */
  readonly resolvable: boolean;
  /** Stopped weapons of claims that do not say how many were launched. */
  readonly stopped_without_launched: number;
  /** Launched weapons by the claimant whose claim they are taken from. */
  readonly claimants: LaunchedByClaimant;
}

export type LaunchedByClaimant = Readonly<Partial<Record<ClaimantSlug, number>>>;

type Numbers = Omit<Figure, "view" | "weapon">;

/** Names of areas that never overlap one another. */
const FIRST_LEVEL_AREA = / (Oblast|Krai|Republic)$/;

/**
 * The figures of an attack for the preferred view and for each of its claimants. A node's figure is its own
 * statement, else the sum of its children's: never a node and a descendant. National statements only; a raid that
 * no national statement covers counts by its places, see `localNumbers`.
 */
export function figuresOf(attack: Attack): Figure[] {
  const claimants = [...new Set(attack.statements.map((s) => s.claimant))].sort();
  return (["preferred", ...claimants] as const).flatMap((view) =>
    figuresOfView(attack, view).map((figure) => ({ ...figure, view })),
  );
}

function figuresOfView(attack: Attack, view: View): Omit<Figure, "view">[] {
  const statements = attack.statements.filter((s) => view === "preferred" || s.claimant === view);
  const prefer = byPreference(attack.attacker);
  const national = statements.filter((s) => s.scope === NATIONAL).sort(prefer);
  const local = statements.filter(isLocal).sort(prefer);
  const nodes = new Set(statements.flatMap((s) => lineage(s.weapon)));

  const ownNumbers = (node: WeaponSlug): Numbers | null => {
    const own = national.find((s) => s.weapon === node);
    if (own) return numbersOf(own);
    const places = local.filter((s) => s.weapon === node);
    const isCovered = () => national.some((s) => isWithin(node, s.weapon) || isWithin(s.weapon, node));
    return places.length === 0 || isCovered() ? null : localNumbers(places);
  };
  const known = new Map<WeaponSlug, Numbers | null>();
  const numbersAt = (node: WeaponSlug): Numbers | null => {
    if (!nodes.has(node) || weapon(node).noRate) return null;
    const cached = known.get(node);
    if (cached !== undefined) return cached;
    const numbers = wider(ownNumbers(node), sumOf(childrenOf(node).map(numbersAt)));
    known.set(node, numbers);
    return numbers;
  };
  return WEAPONS.flatMap(({ slug }) => {
    const numbers = numbersAt(slug);
    return numbers ? [{ weapon: slug, ...numbers }] : [];
  });
}

/** True for a statement about a place that may count in the place of a national one. */
function isLocal({ scope, claimant: speaker }: Statement): boolean {
  // Regional officials and air commands post what was shot down over them, seldom what was launched at them.
  return scope !== NATIONAL && claimant(speaker).kind !== "regional" && !isAirCommandArea(scope);
}

/** A node's own numbers, unless they can't be the total of its children's. */
function wider(own: Numbers | null, parts: Numbers | null): Numbers | null {
  if (!own || !parts) return own ?? parts;
  if (own.launched === 0 && parts.launched === 0) {
    return own.stopped_without_launched >= parts.stopped_without_launched ? own : parts;
  }
  return own.launched >= parts.launched && stoppedOf(own) >= stoppedOf(parts) ? own : parts;
}

/** What a statement gives to sums; null where it gives nothing. Outcomes beyond the launched number give nothing. */
function numbersOf({ claimant: speaker, counts }: Statement): Numbers | null {
  const launched = denominatorOf(counts) ?? 0;
  const outcomes = outcomesOf(counts);
  if (isComplete(counts)) {
    const rest = launched - totalOf({ ...outcomes, hits: null });
    if (rest < 0) return null;
    return {
      ...outcomes,
      hits: outcomes.hits === null ? null : Math.min(outcomes.hits, rest),
      launched,
      separate: numberOf(counts.intercepted) !== null,
      resolvable: numberOf(counts.active) !== null || numberOf(counts.left) !== null,
      stopped_without_launched: 0,
      claimants: { [speaker]: launched },
    };
  }
  const stopped = launched === 0 ? stoppedTotal(counts) : null;
  return stopped === null || stopped === 0 ? null : { ...NOTHING, stopped_without_launched: stopped };
}

const NOTHING: Numbers = {
  ...NO_OUTCOMES,
  launched: 0,
  separate: true,
  resolvable: false,
  stopped_without_launched: 0,
  claimants: {},
};

type Weapons = Outcomes & Pick<Figure, "launched" | "stopped_without_launched">;

/** A sum of what is stated: null where neither is. */
const plus = (a: number | null, b: number | null): number | null => (a === null ? b : a + (b ?? 0));

/** Two sets of numbers of weapons added up, field by field. */
export function sumOfWeapons(a: Weapons, b: Weapons): Weapons {
  return {
    launched: a.launched + b.launched,
    intercepted: plus(a.intercepted, b.intercepted),
    lost: plus(a.lost, b.lost),
    stopped: plus(a.stopped, b.stopped),
    left: plus(a.left, b.left),
    active: plus(a.active, b.active),
    did_not_reach: plus(a.did_not_reach, b.did_not_reach),
    hits: plus(a.hits, b.hits),
    stopped_without_launched: a.stopped_without_launched + b.stopped_without_launched,
  };
}

function add(a: Numbers, b: Numbers): Numbers {
  return {
    ...sumOfWeapons(a, b),
    separate: a.separate && b.separate,
    resolvable: a.resolvable || b.resolvable,
    claimants: addClaimants(a.claimants, b.claimants),
  };
}

export function addClaimants(a: LaunchedByClaimant, b: LaunchedByClaimant): LaunchedByClaimant {
  const sum: Partial<Record<ClaimantSlug, number>> = { ...a };
  for (const [slug, launched] of Object.entries(b) as [ClaimantSlug, number][]) sum[slug] = (sum[slug] ?? 0) + launched;
  return sum;
}

function sumOf(parts: readonly (Numbers | null)[]): Numbers | null {
  const stated = parts.filter((part) => part !== null);
  return stated.length > 0 ? stated.reduce(add) : null;
}

/**
 * The numbers of a raid that is only stated by place, of the preferred claimant: the sum where all places are
 * first-level areas, which can't overlap; otherwise the largest place alone, because a city may lie in an oblast that
 * is counted too.
 */
function localNumbers(statements: readonly Statement[]): Numbers | null {
  const speaker: ClaimantSlug | undefined = statements[0]?.claimant;
  const places = statements.filter((s) => s.claimant === speaker);
  const numbers = places.flatMap((place) => numbersOf(place) ?? []);
  if (places.every((place) => FIRST_LEVEL_AREA.test(place.scope))) return sumOf(numbers);
  return numbers.reduce<Numbers | null>(
    (largest, one) => (largest && largest.launched >= one.launched ? largest : one),
    null,
  );
}

/**
 * Weapons launched in a raid by the preferred claims, whether or not they say how many were stopped; null where none
 * states it. A wide number and the narrow ones inside it count once; weapons without a rate are left out. A sum with a
 * least number in it, or beside a weapon whose number is withheld, is a least number itself.
 */
export function launchedOf(attack: Attack): StatedCount | null {
  const prefer = byPreference(attack.attacker);
  const national = attack.statements.filter((s) => s.scope === NATIONAL);
  const isStated = (s: Statement) => numberOf(s.counts.launched) !== null;
  const counted = national.some(isStated) ? national : attack.statements;
  const launchedAt = (node: WeaponSlug): Launched => {
    if (weapon(node).noRate) return NONE_LAUNCHED;
    const own = counted.filter((s) => s.weapon === node).sort((a, b) => +isStated(b) - +isStated(a) || prefer(a, b))[0];
    const launched = own?.counts.launched;
    const parts = sumOfLaunched(childrenOf(node).map(launchedAt));
    if (launched?.value == null) return { ...parts, isOpen: parts.isOpen || (launched ? isUnsaid(launched) : false) };
    if (parts.count === null || parts.count.value <= launched.value)
      return { count: withoutSpan(launched), isOpen: false };
    // The parts are more than the whole: one of the two is not the full number.
    return { count: parts.count, isOpen: parts.isOpen || launched.qualifier === "at_least" };
  };
  const { count, isOpen } = sumOfLaunched(
    WEAPONS.filter(({ parent }) => parent === null).map(({ slug }) => launchedAt(slug)),
  );
  return count && isOpen ? { ...count, qualifier: "at_least" } : count;
}

interface Launched {
  readonly count: StatedCount | null;
  /** More were launched than the number says: a number was withheld, or only the weapon's name is given. */
  readonly isOpen: boolean;
}

const NONE_LAUNCHED: Launched = { count: null, isOpen: false };

const isUnsaid = (count: Count): boolean =>
  count.value === null && (count.reason === "withheld" || count.reason === "named_only");

const withoutSpan = ({ value, qualifier }: StatedCount): StatedCount => ({ value, qualifier });

function sumOfLaunched(parts: readonly Launched[]): Launched {
  const stated = parts.flatMap(({ count }) => count ?? []);
  const qualifiers = new Set(stated.map(({ qualifier }) => qualifier));
  qualifiers.delete("exact");
  const [only] = qualifiers;
  const value = stated.reduce((sum, count) => sum + count.value, 0);
  const qualifier = only === undefined ? "exact" : qualifiers.size === 1 ? only : "about";
  return {
    count: stated.length > 0 ? { value, qualifier } : null,
    isOpen: parts.some(({ isOpen }) => isOpen),
  };
}
