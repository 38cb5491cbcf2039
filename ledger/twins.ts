import type { Attack, Statement } from "../domain/attack.ts";
import { daysBetween } from "../domain/calendar.ts";
import { NATIONAL } from "../domain/claim.ts";
import type { ClaimantSlug } from "../domain/claimants.ts";
import { lineage, type WeaponSlug } from "../domain/weapons.ts";
import { denominatorOf, stoppedTotal } from "./outcomes.ts";

/** Two raids of neighbouring days for which one claimant gives the same numbers. */
export interface Twins {
  readonly attacks: readonly [string, string];
  readonly claimant: ClaimantSlug;
  readonly weapon: WeaponSlug;
  readonly launched: number;
  readonly stopped: number;
}

/** Smaller numbers are often equal by chance. */
const LEAST_LAUNCHED = 10;

/**
 * Raids on one date or the next that may be one raid, filed twice because reports date it differently: one claimant
 * gives the same numbers launched and stopped for both. Each pair is named once, by its widest weapon.
 */
export function possibleTwins(attacks: readonly Attack[]): Twins[] {
  const byNumbers = new Map<string, { attack: Attack; statement: Statement }[]>();
  for (const attack of attacks) {
    for (const statement of attack.statements) {
      const { claimant, weapon, scope, counts } = statement;
      const [launched, stopped] = [denominatorOf(counts), stoppedTotal(counts)];
      if (scope !== NATIONAL || launched === null || launched < LEAST_LAUNCHED || stopped === null) continue;
      const key = [attack.attacker, claimant, weapon, launched, stopped].join(" ");
      byNumbers.set(key, [...(byNumbers.get(key) ?? []), { attack, statement }]);
    }
  }
  const twins = new Map<string, Twins>();
  for (const alike of byNumbers.values()) {
    for (const [index, one] of alike.entries()) {
      for (const other of alike.slice(index + 1)) {
        if (Math.abs(daysBetween(one.attack.end, other.attack.end)) > 1) continue;
        const { claimant, weapon, counts } = one.statement;
        const ids = [one.attack.id, other.attack.id].sort() as [string, string];
        const known = twins.get(ids.join(" "));
        if (known && lineage(known.weapon).length <= lineage(weapon).length) continue;
        const [launched, stopped] = [denominatorOf(counts) ?? 0, stoppedTotal(counts) ?? 0];
        twins.set(ids.join(" "), { attacks: ids, claimant, weapon, launched, stopped });
      }
    }
  }
  return [...twins.values()].sort((a, b) => (a.attacks.join(" ") < b.attacks.join(" ") ? -1 : 1));
}
