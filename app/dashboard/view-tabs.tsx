import type { DashboardState } from "../../contract/queries.ts";
import { dashboardHref } from "../addresses.ts";

const VIEWS = [
  ["chart", "Chart"],
  ["table", "Table"],
  ["multiples", "Small multiples"],
  ["calendar", "Calendar"],
] as const;

/** The four views of the same figures; the address holds which. */
export function ViewTabs({ state }: { state: DashboardState }) {
  return (
    <nav className="tabs" aria-label="View">
      {VIEWS.map(([view, name]) => (
        <a key={view} href={dashboardHref(state, { view })} aria-current={state.view === view ? "page" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
