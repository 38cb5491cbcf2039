import type { IsoDate, Step } from "./calendar.ts";
import type { Kind } from "./claim.ts";
import type { ClaimantSlug } from "./claimants.ts";
import type { DateRule, Measure, View } from "./rates.ts";
import type { WeaponSlug } from "./weapons.ts";

/**
 * State of knowledge: a day, for the last release committed on or before it (UTC); the number of a release; null for
 * the latest one.
 */
export type AsOf = IsoDate | number | null;

/** What page, CSV, JSON and command line ask the read functions for; null and empty mean "all". */
export interface RatesFilter {
  readonly attacker: string;
  /** One series for each; tree-aware: `drone` counts the Shaheds inside it. */
  readonly weapon: readonly WeaponSlug[];
  /** One series each; `["preferred"]` by default. */
  readonly claimant: readonly View[];
  readonly measure: Measure;
  readonly step: Step;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly date: DateRule;
  readonly as_of: AsOf;
  readonly imported?: WithImported;
}

/** Fields that a list can be sorted by; a leading minus makes it descending. */
export const ATTACK_SORTS = ["end", "start", "launched"] as const;
export const CLAIM_SORTS = ["end", "start", "launched"] as const;
export const REPORT_SORTS = ["published"] as const;

/** What the rows of a list can be counted by. */
export const ATTACK_FACETS = ["attacker", "weapon", "claimant", "scope", "agreement"] as const;
export const CLAIM_FACETS = ["attacker", "weapon", "claimant", "kind", "scope", "evidence", "review"] as const;
export const REPORT_FACETS = ["publisher", "language", "origin"] as const;

/** How many rows of a filter have a value; null where a row states none. */
export type FacetValue = { readonly value: string | null; readonly count: number };
/** For each thing that was counted by, its values, most rows first. */
export type Facets = Readonly<Record<string, FacetValue[]>>;

/**
 * False leaves out what was imported from tables under a licence of their own, as files and packages do, and groups
 * attacks from the other claims alone. Left out or true: everything.
 */
export type WithImported = boolean;

interface ListFilter {
  readonly q: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly as_of: AsOf;
  /** Field name, descending with a leading minus. */
  readonly sort: string;
  readonly limit: number;
  readonly cursor: string | null;
  readonly imported?: WithImported;
}

export interface AttacksFilter extends ListFilter {
  readonly attacker: string | null;
  readonly weapon: readonly WeaponSlug[];
  readonly claimant: readonly ClaimantSlug[];
  readonly date: DateRule;
}

export interface ClaimsFilter extends AttacksFilter {
  readonly kind: Kind | null;
  readonly scope: string | null;
}

/** All claims and all attacks, first to last, in pages of 500. */
export const EVERY_CLAIM: ClaimsFilter = {
  attacker: null,
  weapon: [],
  claimant: [],
  kind: null,
  scope: null,
  q: null,
  from: null,
  to: null,
  as_of: null,
  date: "end",
  sort: "end",
  limit: 500,
  cursor: null,
};

export type ReportsFilter = ListFilter;

/** What a release did to a claim. */
export const CHANGE_KINDS = ["added", "revised", "withdrawn"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Which changes are asked for; null means "all". */
export interface ChangesOf {
  readonly release: number | null;
  readonly kind: ChangeKind | null;
  /** Changes of all releases up to then. */
  readonly as_of?: AsOf;
  readonly imported?: WithImported;
}

/** One page of rows; `next` is an opaque cursor, null at the end; `total` counts all rows of the filter. */
export interface Page<Row> {
  readonly rows: Row[];
  readonly next: string | null;
  readonly total: number;
}
