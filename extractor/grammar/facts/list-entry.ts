import { claimant as claimantOf } from "../../../domain/claimants.ts";
import type { Item } from "../../mentions/item.ts";
import type { Binding, Unit } from "../units/unit.ts";
import type { Discourse, Draft } from "./discourse.ts";

/** A unit, and what its sentence and those before have told. */
export interface Entry {
  readonly told: Discourse;
  readonly draft: Draft;
  readonly items: readonly Item[];
  readonly unit: Unit;
  /** The last unit before it of which is told what became of it. */
  readonly last: Unit | null;
  /** What the sentence told last of a fate. */
  readonly stopped: Binding | null;
  /** No action of the sentence governs its units. */
  readonly silent: boolean;
}

export const isUntold = ({ fate, launched }: Unit): boolean => !fate && !launched;

export const LAUNCHED_TOTAL: Binding = { outcome: "launched", suppressed: false, rule: "launched:total" };

/** The Russian ministry's numbers are of those that it stopped. */
export const STOPPED_BY_MINISTRY: Binding = {
  outcome: "intercepted",
  suppressed: false,
  rule: "intercepted:ministry",
};

/** A speaker of the Russian side goes on with those shot down. */
export const stoppedForRussia = ({ binding }: Discourse, draft: Draft): Binding | null =>
  binding?.outcome === "intercepted" && speaksForRussia(draft) ? { ...binding, rule: "intercepted:continued" } : null;

/** A governor or the ministry of the Russian side speaks, which tells of what it stopped. */
const speaksForRussia = ({ voices }: Draft): boolean =>
  voices.some(({ framed, claimant }) => framed && claimantOf(claimant).state === "RU");
