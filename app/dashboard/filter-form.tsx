import { viewLabel } from "../../charts/labels.ts";
import { WeaponIcon } from "../../charts/marks.tsx";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import { type DashboardState, DEFAULT_RATES_WEAPONS } from "../../contract/queries.ts";
import type { Coverage } from "../../db/read/coverage.ts";
import { STEPS } from "../../domain/calendar.ts";
import { CLAIMANTS, defenderOf } from "../../domain/claimants.ts";
import { MEASURES } from "../../domain/rates.ts";
import { WEAPONS, type WeaponSlug, weapon } from "../../domain/weapons.ts";
import { dashboardHref } from "../addresses.ts";
import { DateFields } from "../chrome/date-fields.tsx";
import { inLanguage } from "../in-language.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";

interface FilterFormProps {
  readonly state: DashboardState;
  readonly focus: WeaponSlug;
  readonly coverage: Coverage;
}

/** The filters as a plain GET form: every field has the name that the JSON route gives it. */
export function FilterForm({ state, focus, coverage }: FilterFormProps) {
  const words = DASHBOARD_STRINGS[state.lang];
  const { direction, measureInWords, measureChoice, byStep, stepName } = CHART_STRINGS[state.lang];
  const attackers = [...new Set(["RU", "UA", state.attacker])];
  return (
    <>
      <input className="fold vh" type="checkbox" id="fold" aria-label={words.showFilters} />
      <div className="fsum">
        <span>
          <b>{direction(state.attacker)}.</b> {viewsText(state)}, {measureInWords[state.measure]}, {byStep[state.step]}
        </span>
        <label className="btn" htmlFor="fold">
          {words.change}
        </label>
      </div>
      <form key={dashboardHref(state)} className="filters" action="/" method="get" aria-label={words.filters}>
        <div className="row">
          <Segments
            legend={words.attacker}
            name="attacker"
            value={state.attacker}
            options={attackers.map((side) => [side, direction(side)])}
          />
          <ClaimantSelect state={state} />
          <Segments
            legend={words.measure}
            name="measure"
            value={state.measure}
            options={MEASURES.map((one) => [one, measureChoice[one]])}
          />
        </div>
        <div className="row">
          <Segments
            legend={words.step}
            name="step"
            value={state.step}
            options={STEPS.map((one) => [one, stepName[one]])}
          />
          <DateFields from={state.from} to={state.to} lang={state.lang} />
          <input type="hidden" name="view" value={state.view} />
          {state.date !== "end" && <input type="hidden" name="date" value={state.date} />}
          {state.lang !== "en" && <input type="hidden" name="lang" value={state.lang} />}
          {state.as_of && <input type="hidden" name="as_of" value={state.as_of} />}
          <button className="btn pri go" type="submit">
            {words.show}
          </button>
          <YearLinks state={state} coverage={coverage} />
          <a className="reset" href={inLanguage("/", state.lang)}>
            {words.defaults}
          </a>
        </div>
        <WeaponChips state={state} focus={focus} />
      </form>
    </>
  );
}

function viewsText(state: DashboardState): string {
  return state.claimant.length > 1
    ? DASHBOARD_STRINGS[state.lang].compared(state.claimant.length)
    : viewLabel(state.claimant[0] ?? "preferred", state.lang);
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
  const words = DASHBOARD_STRINGS[state.lang];
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
      <label htmlFor="claimant">{words.claimant}</label>
      <select id="claimant" name="claimant" className="field" defaultValue={chosen}>
        <option value="preferred">{words.preferredOfEach}</option>
        <option value={compared}>{words.compareBoth}</option>
        {!known && (
          <option value={chosen}>{state.claimant.map((view) => viewLabel(view, state.lang)).join(", ")}</option>
        )}
        {CLAIMANTS.map((who) => (
          <option key={who.slug} value={who.slug}>
            {viewLabel(who.slug, state.lang)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One link for each year on record: a quick choice of dates. */
function YearLinks({ state, coverage: { first_day, last_day } }: { state: DashboardState; coverage: Coverage }) {
  if (!first_day || !last_day) return null;
  const words = DASHBOARD_STRINGS[state.lang];
  const first = Number(first_day.slice(0, 4));
  const years = Array.from({ length: Number(last_day.slice(0, 4)) - first + 1 }, (_, n) => first + n);
  const all = state.from === null && state.to === null;
  return (
    <nav className="years" aria-label={words.years}>
      <a href={dashboardHref(state, { from: null, to: null })} aria-current={all ? "true" : undefined}>
        {words.all}
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
  const words = DASHBOARD_STRINGS[state.lang];
  const main = [...DEFAULT_RATES_WEAPONS, ...state.weapon.filter((slug) => !DEFAULT_RATES_WEAPONS.includes(slug))];
  const rest = WEAPONS.filter((one) => !("noRate" in one) && !main.includes(one.slug));
  return (
    <div className="row">
      <span className="lab">{words.weapons}</span>
      <div className="chips">
        {main.map((slug) => (
          <Chip key={slug} slug={slug} state={state} focused={slug === focus} />
        ))}
        <details className="more">
          <summary>{words.moreTypes}</summary>
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
  const name = CHART_STRINGS[state.lang].wideLabel(slug);
  const on = state.weapon.includes(slug);
  return (
    <span className={`chip c-${mark}${focused ? " focus" : ""}`}>
      <label>
        <input type="checkbox" name="weapon" value={slug} defaultChecked={on} />
        <WeaponIcon mark={mark} className="mk" />
        <span className={on ? "vh" : ""}>{name}</span>
      </label>
      {on && (
        <a
          href={dashboardHref(state, { focus: slug })}
          aria-label={DASHBOARD_STRINGS[state.lang].focusOn(name)}
          aria-current={focused ? "true" : undefined}
        >
          {name}
        </a>
      )}
    </span>
  );
}
