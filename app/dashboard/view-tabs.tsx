import type { DashboardState } from "../../contract/queries.ts";
import { dashboardHref } from "../addresses.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";

const VIEWS = ["chart", "table", "multiples", "calendar"] as const;

/** The four views of the same figures; the address holds which. */
export function ViewTabs({ state }: { state: DashboardState }) {
  const words = DASHBOARD_STRINGS[state.lang];
  return (
    <nav className="tabs" aria-label={words.view}>
      {VIEWS.map((view) => (
        <a key={view} href={dashboardHref(state, { view })} aria-current={state.view === view ? "page" : undefined}>
          {words.views[view]}
        </a>
      ))}
    </nav>
  );
}
