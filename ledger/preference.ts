import type { Statement } from "../domain/attack.ts";
import { claimant, ROLES, roleOf } from "../domain/claimants.ts";
import { isComplete } from "./outcomes.ts";

/** The rule by which one claimant's figure is preferred, as it is printed for the reader. */
export const PREFERENCE_RULE = {
  id: "preferred",
  version: 1,
  sentence:
    "Where claimants differ, the side under attack comes first, then the attacker, then third parties, then analysts and the press. Within a side, a claimant that states both launched and stopped comes before one that states only one of them; then the air-defence command, the general staff, other national officials, regional officials. Figures are never averaged.",
} as const;

/** The rule by which one number is taken where reports print one claimant's statement differently. */
export const VARIANT_RULE = {
  id: "variant",
  version: 1,
  sentence:
    "Where reports print one claimant's statement with different numbers, the claimant's own publication stands for it, the latest one where it published several; otherwise the numbers that most reports carry, at a tie the more exact ones, then the more complete, then the earliest published. A rounder repetition of a number never competes with it.",
} as const;

type Candidate = Pick<Statement, "claimant" | "counts">;

/** Orders statements about one weapon and scope of one attack, the preferred one first. */
export function byPreference(attacker: string): (a: Candidate, b: Candidate) => number {
  const place = ({ claimant: slug, counts }: Candidate) => [
    ROLES.indexOf(roleOf(slug, attacker)),
    isComplete(counts) ? 0 : 1,
    claimant(slug).rank,
  ];
  return (a, b) => {
    const [first, second] = [place(a), place(b)];
    const at = first.findIndex((value, index) => value !== second[index]);
    if (at >= 0) return (first[at] ?? 0) - (second[at] ?? 0);
    return a.claimant < b.claimant ? -1 : a.claimant > b.claimant ? 1 : 0;
  };
}
