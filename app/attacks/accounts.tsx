import { RoleIcon } from "../../charts/marks.tsx";
import { MicroBar } from "../../charts/micro-bar.tsx";
import { formatCount } from "../../charts/numbers.ts";
import { RangePlot, type RangeRow } from "../../charts/range-plot.tsx";
import { stoppedOf, unaccountedText } from "../../charts/statement-outcomes.ts";
import { fitsSquares, UnitSquares } from "../../charts/unit-squares.tsx";
import type { Attack, Statement } from "../../domain/attack.ts";
import { claimant, type Role, roleOf } from "../../domain/claimants.ts";
import { numberOf } from "../../domain/count.ts";
import { type WeaponSlug, weapon } from "../../domain/weapons.ts";
import { ClaimantName, WeaponName } from "../chrome/names.tsx";
import { scopeWords, standingOf } from "./wording.ts";

const ROLE_WORDS: Record<Role, string> = {
  defender: "the defender",
  attacker: "the attacker",
  third_party: "third party",
  media: "own count",
};

/** Each claimant's account of the raid, one square for each weapon, weapon by weapon. */
export function Accounts({ attack }: { attack: Attack }) {
  const weapons = [...new Set(attack.statements.map((statement) => statement.weapon))];
  const disputed = [...new Set(attack.disagreements.filter((one) => one.kind === "conflict").map((one) => one.weapon))];
  return (
    <div>
      {weapons.map((slug) => (
        <WeaponAccounts
          key={slug}
          slug={slug}
          statements={attack.statements.filter((one) => one.weapon === slug)}
          attack={attack}
        />
      ))}
      <p className="keys">
        <span className="muted">
          One square is one weapon. Solid: shot down. Fine hatch on solid: shot down or suppressed, one number. Hatch:
          lost to EW. Dots: left the airspace. Hollow: not stopped or not stated.
        </span>
      </p>
      {disputed.map((slug) => (
        <HowFarApart
          key={slug}
          slug={slug}
          statements={attack.statements.filter((one) => one.weapon === slug)}
          attack={attack}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly slug: WeaponSlug;
  readonly statements: readonly Statement[];
  readonly attack: Attack;
}

function WeaponAccounts({ slug, statements, attack }: GroupProps) {
  const claimants = new Set(statements.map((statement) => statement.claimant)).size;
  return (
    <section className="fig accounts">
      <h2>
        <WeaponName slug={slug} />
      </h2>
      <p className="sub">{claimants === 1 ? "One account" : `${claimants} accounts, side by side`}</p>
      {statements.map((statement) => (
        <Account
          key={`${statement.claimant}-${statement.scope}`}
          statement={statement}
          role={roleOf(statement.claimant, attack.attacker)}
          standing={standingOf(statement, attack)}
        />
      ))}
    </section>
  );
}

interface AccountProps {
  readonly statement: Statement;
  readonly role: Role;
  readonly standing: string | null;
}

function Account({ statement, role, standing }: AccountProps) {
  const { counts, unaccounted } = statement;
  const stopped = counts.stopped ?? counts.intercepted;
  const rest = unaccountedText(counts, unaccounted);
  return (
    <article className="account">
      <h3>
        <RoleIcon role={role} />
        <ClaimantName slug={statement.claimant} /> <small>{ROLE_WORDS[role]}</small>
        {statement.scope !== "national" && <small>{scopeWords(statement.scope)}</small>}
        {standing && <small>{standing}</small>}
      </h3>
      <div className="account-row">
        {fitsSquares(counts) ? (
          <UnitSquares counts={counts} unaccounted={unaccounted} />
        ) : (
          <MicroBar counts={counts} unaccounted={unaccounted} width={480} />
        )}
        <p className="account-n">
          <b>
            {stopped?.value == null ? formatCount(counts.launched) : formatCount(stopped)}
            {stopped?.value != null && counts.launched?.value != null && ` of ${formatCount(counts.launched)}`}
          </b>
          <span>
            {stopped?.value == null
              ? "launched, outcome not stated"
              : counts.stopped
                ? "shot down or suppressed"
                : "shot down"}
            {counts.lost?.value != null && `, ${formatCount(counts.lost)} lost to EW`}
            {counts.left?.value != null && `, ${formatCount(counts.left)} left`}
            {counts.did_not_reach?.value != null && `, ${formatCount(counts.did_not_reach)} did not reach`}
            {rest === null ? ", launched not stated" : `, ${rest} not accounted for`}
          </span>
        </p>
      </div>
    </article>
  );
}

function HowFarApart({ slug, statements, attack }: GroupProps) {
  const national = statements.filter((statement) => statement.scope === statements[0]?.scope);
  const row = (label: string, numberIn: (statement: Statement) => number | null, strong = false): RangeRow => ({
    label,
    strong,
    values: national.flatMap((statement) => {
      const value = numberIn(statement);
      return value === null
        ? []
        : [{ role: roleOf(statement.claimant, attack.attacker), name: claimant(statement.claimant).label, value }];
    }),
  });
  const rows = [
    row("Launched", (statement) => numberOf(statement.counts.launched)),
    row("Stopped", (statement) => stoppedOf(statement.counts)),
    row("Not accounted for", (statement) => statement.unaccounted, true),
  ].filter((one) => one.values.length > 1);
  if (rows.length === 0) return null;
  return (
    <figure className="fig">
      <h2>How far apart they are</h2>
      <p className="sub">
        Number of {weapon(slug).plural}.{" "}
        {national.map((statement) => (
          <span key={statement.claimant} className="nb">
            <RoleIcon role={roleOf(statement.claimant, attack.attacker)} size={12} />
            {claimant(statement.claimant).label}{" "}
          </span>
        ))}
      </p>
      <RangePlot rows={rows} unit="weapons" width={808} className="d" />
      <RangePlot rows={rows} unit="weapons" width={358} className="m" />
    </figure>
  );
}
