import type { ReactNode } from "react";
import { CHART_STRINGS } from "../../charts/strings/chart-strings.ts";
import type { PageLanguage } from "../../contract/language.ts";
import { CLAIMANTS } from "../../domain/claimants.ts";
import { ATTACK_SORTS, type AttacksFilter } from "../../domain/filters.ts";
import { WEAPONS } from "../../domain/weapons.ts";
import { DateFields } from "../chrome/date-fields.tsx";
import { inLanguage } from "../in-language.ts";
import { ATTACKS_STRINGS } from "../strings/attacks.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";

/** Search, filters and order of the list as a GET form. */
export function ListForm({ filter, lang }: { filter: AttacksFilter; lang: PageLanguage }) {
  const words = ATTACKS_STRINGS[lang];
  const { direction, wideLabel, weaponLabel, claimantLabel } = CHART_STRINGS[lang];
  return (
    <>
      <input className="fold vh" type="checkbox" id="fold" aria-label={DASHBOARD_STRINGS[lang].showFilters} />
      <div className="fsum">
        <Summary filter={filter} lang={lang} />
        <label className="btn" htmlFor="fold">
          {DASHBOARD_STRINGS[lang].change}
        </label>
      </div>
      <form className="filters" action="/attacks" method="get" aria-label={words.filters}>
        <div className="row">
          <div className="ctl">
            <label htmlFor="q">{words.search}</label>
            <input
              className="field"
              id="q"
              name="q"
              type="search"
              defaultValue={filter.q ?? ""}
              placeholder={words.searchHint}
            />
          </div>
          <div className="ctl">
            <label htmlFor="attacker">{words.attacker}</label>
            <select className="field" id="attacker" name="attacker" defaultValue={filter.attacker ?? ""}>
              <option value="">{words.bothDirections}</option>
              {[...new Set(["RU", "UA", ...(filter.attacker ? [filter.attacker] : [])])].map((side) => (
                <option key={side} value={side}>
                  {direction(side)}
                </option>
              ))}
            </select>
          </div>
          <Choice name="weapon" label={words.weapon} all={words.allWeapons} chosen={filter.weapon} wide={wideLabel}>
            {WEAPONS.map(({ slug }) => (
              <option key={slug} value={slug}>
                {weaponLabel(slug)}
              </option>
            ))}
          </Choice>
          <Choice
            name="claimant"
            label={words.claimant}
            all={words.allClaimants}
            chosen={filter.claimant}
            wide={claimantLabel}
          >
            {CLAIMANTS.map(({ slug }) => (
              <option key={slug} value={slug}>
                {claimantLabel(slug)}
              </option>
            ))}
          </Choice>
        </div>
        <div className="row">
          <DateFields from={filter.from} to={filter.to} lang={lang} />
          <div className="ctl">
            <label htmlFor="sort">{words.order}</label>
            <select className="field" id="sort" name="sort" defaultValue={filter.sort}>
              {ATTACK_SORTS.flatMap((field) => [
                <option key={`-${field}`} value={`-${field}`}>
                  {words.sorts[field].down}
                </option>,
                <option key={field} value={field}>
                  {words.sorts[field].up}
                </option>,
              ])}
            </select>
          </div>
          {lang !== "en" && <input type="hidden" name="lang" value={lang} />}
          {filter.as_of && <input type="hidden" name="as_of" value={filter.as_of} />}
          <button className="btn pri go" type="submit">
            {words.show}
          </button>
          <a className="reset" href={inLanguage("/attacks", lang)}>
            {words.allAttacks}
          </a>
        </div>
      </form>
    </>
  );
}

interface ChoiceProps<Slug extends string> {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: readonly Slug[];
  readonly wide: (slug: Slug) => string;
  readonly children: ReactNode;
}

/** A choice of one of the options, of all, or of the several that the address names. */
function Choice<Slug extends string>({ name, label, all, chosen, wide, children }: ChoiceProps<Slug>) {
  return (
    <div className="ctl">
      <label htmlFor={name}>{label}</label>
      <select className="field" id={name} name={name} defaultValue={chosen.join(",")}>
        <option value="">{all}</option>
        {chosen.length > 1 && <option value={chosen.join(",")}>{chosen.map(wide).join(", ")}</option>}
        {children}
      </select>
    </div>
  );
}

/** What the form holds, in a line that stands for it on a phone. */
function Summary({ filter, lang }: { filter: AttacksFilter; lang: PageLanguage }) {
  const words = ATTACKS_STRINGS[lang];
  const { direction, wideLabel, claimantLabel } = CHART_STRINGS[lang];
  const { attacker, q, weapon, claimant, from, to, sort } = filter;
  const order = ATTACK_SORTS.find((field) => sort.endsWith(field)) ?? "end";
  return (
    <span>
      <b>{attacker ? direction(attacker) : words.bothDirections}.</b>{" "}
      {q && (
        <>
          <q>{q}</q>.{" "}
        </>
      )}
      {weapon.length > 0 ? weapon.map(wideLabel).join(", ") : words.allWeapons}.{" "}
      {claimant.length > 0 ? claimant.map(claimantLabel).join(", ") : words.allClaimants}
      {(from || to) && DASHBOARD_STRINGS[lang].dates(from, to)}.{" "}
      {words.sorts[order][sort.startsWith("-") ? "down" : "up"]}.
    </span>
  );
}
