import { directionLabel, viewLabel, wideLabel } from "../../charts/labels.ts";
import { WeaponIcon } from "../../charts/marks.tsx";
import { type DashboardState, DEFAULT_RATES_WEAPONS } from "../../contract/queries.ts";
import type { Coverage } from "../../db/read/coverage.ts";
import { STEPS } from "../../domain/calendar.ts";
import { CLAIMANTS, defenderOf } from "../../domain/claimants.ts";
import { MEASURES, type Measure } from "../../domain/rates.ts";
import { WEAPONS, type WeaponSlug, weapon } from "../../domain/weapons.ts";
import { dashboardHref } from "../addresses.ts";

const MEASURE_NAMES: Record<Measure, string> = {
  stopped: "Shot down or lost to EW",
  shot_down: "Shot down",
  resolved: "Of those resolved",
};
const STEP_NAMES = { day: "Day", week: "Week", month: "Month", quarter: "Quarter", year: "Year" } as const;

interface FilterFormProps {
  readonly state: DashboardState;
  readonly focus: WeaponSlug;
  readonly coverage: Coverage;
}

/** The filters as a plain GET form: every field has the name that the JSON route gives it. */
export function FilterForm({ state, focus, coverage }: FilterFormProps) {
  const attackers = [...new Set(["RU", "UA", state.attacker])];
  return (
    <>
      <input className="fold vh" type="checkbox" id="fold" aria-label="Show the filters" />
      <div className="fsum">
        <span>
          <b>{directionLabel(state.attacker)}.</b> {viewsText(state)},{" "}
          {MEASURE_NAMES[state.measure].toLowerCase().replace("ew", "EW")}, by {state.step}
        </span>
        <label className="btn" htmlFor="fold">
          Change
        </label>
      </div>
      <form key={dashboardHref(state)} className="filters" action="/" method="get" aria-label="Filters">
        <div className="row">
          <Segments
            legend="Attacker"
            name="attacker"
            value={state.attacker}
            options={attackers.map((side) => [side, directionLabel(side)])}
          />
          <ClaimantSelect state={state} />
          <Segments
            legend="Measure"
            name="measure"
            value={state.measure}
            options={MEASURES.map((one) => [one, MEASURE_NAMES[one]])}
          />
        </div>
        <div className="row">
          <Segments legend="Step" name="step" value={state.step} options={STEPS.map((one) => [one, STEP_NAMES[one]])} />
          <fieldset className="ctl">
            <legend>Dates, both included</legend>
            <div className="dates">
              <input className="field" type="date" name="from" aria-label="From" defaultValue={state.from ?? ""} />
              <span>to</span>
              <input className="field" type="date" name="to" aria-label="To" defaultValue={state.to ?? ""} />
            </div>
          </fieldset>
          <input type="hidden" name="view" value={state.view} />
          {state.date !== "end" && <input type="hidden" name="date" value={state.date} />}
          {state.as_of && <input type="hidden" name="as_of" value={state.as_of} />}
          <button className="btn pri go" type="submit">
            Show
          </button>
          <YearLinks state={state} coverage={coverage} />
          <a className="reset" href="/">
            All at their defaults
          </a>
        </div>
        <WeaponChips state={state} focus={focus} />
      </form>
    </>
  );
}

function viewsText(state: DashboardState): string {
  return state.claimant.length > 1
    ? `${state.claimant.length} claimants compared`
    : viewLabel(state.claimant[0] ?? "preferred");
}

interface SegmentsProps {
  readonly legend: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
}

function Segments({ legend, name, value, options }: SegmentsProps) {
  return (
    <fieldset className="ctl">
      <legend>{legend}</legend>
      <div className="seg">
        {options.map(([option, words]) => (
          <label key={option}>
            <input type="radio" name={name} value={option} defaultChecked={option === value} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function ClaimantSelect({ state }: { state: DashboardState }) {
  const defender = defenderOf(state.attacker);
  const compared = CLAIMANTS.filter(
    (who) => who.kind === "command" && (who.state === defender || who.state === state.attacker),
  )
    .map((who) => who.slug)
    .join(",");
  const chosen = state.claimant.join(",");
  const known = ["preferred", compared, ...CLAIMANTS.map((who) => who.slug)].includes(chosen);
  return (
    <div className="ctl">
      <label htmlFor="claimant">Claimant</label>
      <select id="claimant" name="claimant" className="field" defaultValue={chosen}>
        <option value="preferred">Preferred claimant of each attack</option>
        <option value={compared}>Compare the commands of both sides</option>
        {!known && <option value={chosen}>{state.claimant.map(viewLabel).join(", ")}</option>}
        {CLAIMANTS.map((who) => (
          <option key={who.slug} value={who.slug}>
            {who.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One link for each year on record: a quick choice of dates. */
function YearLinks({ state, coverage: { first_day, last_day } }: { state: DashboardState; coverage: Coverage }) {
  if (!first_day || !last_day) return null;
  const first = Number(first_day.slice(0, 4));
  const years = Array.from({ length: Number(last_day.slice(0, 4)) - first + 1 }, (_, n) => first + n);
  const all = state.from === null && state.to === null;
  return (
    <nav className="years" aria-label="Years">
      <a href={dashboardHref(state, { from: null, to: null })} aria-current={all ? "true" : undefined}>
        All
      </a>
      {years.map((year) => {
        const dates = { from: `${year}-01-01`, to: `${year}-12-31` };
        const on = state.from === dates.from && state.to === dates.to;
        return (
          <a key={year} href={dashboardHref(state, dates)} aria-current={on ? "true" : undefined}>
            {year}
          </a>
        );
      })}
    </nav>
  );
}

function WeaponChips({ state, focus }: { state: DashboardState; focus: WeaponSlug }) {
  const main = [...DEFAULT_RATES_WEAPONS, ...state.weapon.filter((slug) => !DEFAULT_RATES_WEAPONS.includes(slug))];
  const rest = WEAPONS.filter((one) => !("noRate" in one) && !main.includes(one.slug));
  return (
    <div className="row">
      <span className="lab">Weapons</span>
      <div className="chips">
        {main.map((slug) => (
          <Chip key={slug} slug={slug} state={state} focused={slug === focus} />
        ))}
        <details className="more">
          <summary>More types</summary>
          <div className="chips">
            {rest.map((one) => (
              <Chip key={one.slug} slug={one.slug} state={state} focused={false} />
            ))}
          </div>
        </details>
      </div>
    </div>
  );
}

function Chip({ slug, state, focused }: { slug: WeaponSlug; state: DashboardState; focused: boolean }) {
  const { mark } = weapon(slug);
  const on = state.weapon.includes(slug);
  return (
    <span className={`chip c-${mark}${focused ? " focus" : ""}`}>
      <label>
        <input type="checkbox" name="weapon" value={slug} defaultChecked={on} />
        <WeaponIcon mark={mark} className="mk" />
        <span className={on ? "vh" : ""}>{wideLabel(slug)}</span>
      </label>
      {on && (
        <a
          href={dashboardHref(state, { focus: slug })}
          aria-label={`Focus on ${wideLabel(slug)}`}
          aria-current={focused ? "true" : undefined}
        >
          {wideLabel(slug)}
        </a>
      )}
    </span>
  );
}
