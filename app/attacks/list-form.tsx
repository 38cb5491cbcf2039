import { directionLabel, wideLabel } from "../../charts/labels.ts";
import { CLAIMANTS } from "../../domain/claimants.ts";
import { ATTACK_SORTS, type AttacksFilter } from "../../domain/filters.ts";
import { WEAPONS } from "../../domain/weapons.ts";

const SORT_NAMES: Record<(typeof ATTACK_SORTS)[number], { readonly down: string; readonly up: string }> = {
  end: { down: "Newest first", up: "Oldest first" },
  start: { down: "Latest start first", up: "Earliest start first" },
  launched: { down: "Most launched first", up: "Fewest launched first" },
};

/** Search, filters and order of the list as a GET form. */
export function ListForm({ filter }: { filter: AttacksFilter }) {
  return (
    <form className="filters open" action="/attacks" method="get" aria-label="Filters">
      <div className="row">
        <div className="ctl">
          <label htmlFor="q">Search</label>
          <input
            className="field"
            id="q"
            name="q"
            type="search"
            defaultValue={filter.q ?? ""}
            placeholder="A place, weapon or claimant"
          />
        </div>
        <div className="ctl">
          <label htmlFor="attacker">Attacker</label>
          <select className="field" id="attacker" name="attacker" defaultValue={filter.attacker ?? ""}>
            <option value="">Both directions</option>
            {[...new Set(["RU", "UA", ...(filter.attacker ? [filter.attacker] : [])])].map((side) => (
              <option key={side} value={side}>
                {directionLabel(side)}
              </option>
            ))}
          </select>
        </div>
        <div className="ctl">
          <label htmlFor="weapon">Weapon</label>
          <select className="field" id="weapon" name="weapon" defaultValue={filter.weapon.join(",")}>
            <option value="">All weapons</option>
            {filter.weapon.length > 1 && (
              <option value={filter.weapon.join(",")}>{filter.weapon.map(wideLabel).join(", ")}</option>
            )}
            {WEAPONS.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.label}
              </option>
            ))}
          </select>
        </div>
        <div className="ctl">
          <label htmlFor="claimant">Claimant</label>
          <select className="field" id="claimant" name="claimant" defaultValue={filter.claimant.join(",")}>
            <option value="">All claimants</option>
            {filter.claimant.length > 1 && (
              <option value={filter.claimant.join(",")}>{filter.claimant.join(", ")}</option>
            )}
            {CLAIMANTS.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.label}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="row">
        <fieldset className="ctl">
          <legend>Dates, both included</legend>
          <div className="dates">
            <input className="field" type="date" name="from" aria-label="From" defaultValue={filter.from ?? ""} />
            <span>to</span>
            <input className="field" type="date" name="to" aria-label="To" defaultValue={filter.to ?? ""} />
          </div>
        </fieldset>
        <div className="ctl">
          <label htmlFor="sort">Order</label>
          <select className="field" id="sort" name="sort" defaultValue={filter.sort}>
            {ATTACK_SORTS.flatMap((field) => [
              <option key={`-${field}`} value={`-${field}`}>
                {SORT_NAMES[field].down}
              </option>,
              <option key={field} value={field}>
                {SORT_NAMES[field].up}
              </option>,
            ])}
          </select>
        </div>
        {filter.as_of && <input type="hidden" name="as_of" value={filter.as_of} />}
        <button className="btn pri go" type="submit">
          Show
        </button>
        <a className="reset" href="/attacks">
          All attacks
        </a>
      </div>
    </form>
  );
}
