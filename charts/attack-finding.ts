import type { PageLanguage } from "../contract/language.ts";
import type { Attack, Statement } from "../domain/attack.ts";
import type { Counts } from "../domain/claim.ts";
import { type Count, numberOf } from "../domain/count.ts";
import { speaksOfItself } from "./finding.ts";
import { formatCount } from "./numbers.ts";
import { CHART_STRINGS } from "./strings/chart-strings.ts";
import type { StatedNumber } from "./strings/en.ts";

/** A raid as a sentence that can be quoted: what the preferred claimant says, and what another says against it. */
export interface AttackFinding {
  readonly first: string;
  readonly second: string | null;
  /** The statements of the two clauses: the first is the preferred one. */
  readonly statements: readonly Statement[];
}

/** The finding of an attack: the statement in dispute, else the one with the most weapons. */
export function attackFinding(attack: Attack, lang: PageLanguage): AttackFinding {
  const disputed = attack.disagreements.find((one) => one.kind === "conflict");
  const same = attack.statements.filter(
    (s) => !disputed || (s.weapon === disputed.weapon && s.scope === disputed.scope),
  );
  const [main] = same.toSorted(
    (a, b) => Number(b.preferred) - Number(a.preferred) || sizeOf(b.counts) - sizeOf(a.counts),
  );
  if (!main) throw new Error(`The attack ${attack.id} has no statement.`);
  const other = disputed ? same.find((s) => s.claimant !== main.claimant) : undefined;
  return {
    first: upperFirst(statementClause(main, attack.attacker, lang)),
    second: other
      ? CHART_STRINGS[lang].statement.inside(statementClause(other, attack.attacker, lang))
      : lostClause(main.counts, lang),
    statements: other ? [main, other] : [main],
  };
}

/** "about 41 were lost to electronic warfare", where it is stated. */
function lostClause({ launched, intercepted, lost }: Counts, lang: PageLanguage): string | null {
  if (launched?.value == null || intercepted?.value == null || !lost?.value) return null;
  return CHART_STRINGS[lang].statement.lost(lost.value, formatCount(lost, lang));
}

const sizeOf = (counts: Counts): number =>
  Math.max(...[counts.launched, counts.intercepted, counts.stopped].map((count) => numberOf(count) ?? 0));

/** What one claimant says of one weapon group: "A US official says 2 of 8 ATACMS missiles were shot down". */
export function statementClause(statement: Statement, attacker: string, lang: PageLanguage): string {
  const { counts } = statement;
  const merged = stated(counts.stopped, lang);
  const stopped = merged ?? stated(counts.intercepted, lang);
  return CHART_STRINGS[lang].statement.clause({
    claimant: statement.claimant,
    own: speaksOfItself(statement.claimant, attacker),
    attacker,
    weapon: statement.weapon,
    scope: statement.scope,
    launched: stated(counts.launched, lang),
    stopped: stopped && { ...stopped, merged: merged !== null },
  });
}

function stated(count: Count | undefined, lang: PageLanguage): StatedNumber | null {
  return count?.value == null
    ? null
    : { value: count.value, qualifier: count.qualifier, text: formatCount(count, lang) };
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
