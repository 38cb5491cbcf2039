import type { Attack, Statement } from "../domain/attack.ts";
import type { Counts } from "../domain/claim.ts";
import { claimant } from "../domain/claimants.ts";
import { numberOf } from "../domain/count.ts";
import { speaksOfItself } from "./finding.ts";
import { countedAs, sideName } from "./labels.ts";
import { formatCount } from "./numbers.ts";

/** A raid as a sentence that can be quoted: what the preferred claimant says, and what another says against it. */
export interface AttackFinding {
  readonly first: string;
  readonly second: string | null;
  /** The statements of the two clauses: the first is the preferred one. */
  readonly statements: readonly Statement[];
}

/** The finding of an attack: the statement in dispute, else the one with the most weapons. */
export function attackFinding(attack: Attack): AttackFinding {
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
    first: upperFirst(statementClause(main, attack.attacker)),
    second: other ? lowerArticle(statementClause(other, attack.attacker)) : lostClause(main.counts),
    statements: other ? [main, other] : [main],
  };
}

/** "about 41 were lost to electronic warfare", where it is stated. */
function lostClause({ launched, intercepted, lost }: Counts): string | null {
  if (launched?.value == null || intercepted?.value == null || !lost?.value) return null;
  return `${formatCount(lost)} ${lost.value === 1 ? "was" : "were"} lost to electronic warfare`;
}

const sizeOf = (counts: Counts): number =>
  Math.max(...[counts.launched, counts.intercepted, counts.stopped].map((count) => numberOf(count) ?? 0));

/** What one claimant says of one weapon group: "A US official says 2 of 8 ATACMS missiles were shot down". */
export function statementClause(statement: Statement, attacker: string): string {
  const { counts } = statement;
  const { subject } = claimant(statement.claimant);
  const total = counts.launched ?? counts.intercepted ?? counts.stopped;
  const group = countedAs(statement.weapon, numberOf(total));
  const where = statement.scope === "national" ? "" : ` over ${statement.scope}`;
  const launched = counts.launched?.value == null ? null : formatCount(counts.launched);
  const own = speaksOfItself(statement.claimant, attacker);
  const [count, verb] =
    counts.stopped?.value != null
      ? [counts.stopped, "shot down or suppressed"]
      : counts.intercepted?.value != null
        ? [counts.intercepted, "shot down"]
        : [undefined, ""];
  if (!count) {
    return launched
      ? `${subject} says ${sideName(attacker)} launched ${launched} ${group}${where} and gives no number shot down`
      : `${subject} names ${group}${where} without a number`;
  }
  const number = launched ? `${formatCount(count)} of ${launched} ${group}` : `${formatCount(count)} ${group}`;
  const silent = launched ? "" : own ? ", and does not say how many were launched" : ", without a number launched";
  return own
    ? `${subject} says it ${verb} ${number}${where}${silent}`
    : `${subject} says ${number} were ${verb}${where}${silent}`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** "A US official" inside a sentence. */
const lowerArticle = (text: string): string => text.replace(/^(A|An|The|Another) /, (article) => article.toLowerCase());
