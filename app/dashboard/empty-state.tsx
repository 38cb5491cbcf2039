import type { Finding } from "../../charts/finding.ts";
import type { DashboardState } from "../../contract/queries.ts";
import { attacksHref, dashboardHref } from "../addresses.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";

/** Why there is nothing to draw, and one way on. */
export function EmptyState({ state, finding }: { state: DashboardState; finding: Finding }) {
  const strings = DASHBOARD_STRINGS[state.lang];
  const narrowed = state.from !== null || state.to !== null;
  const [href, words] = narrowed
    ? [dashboardHref(state, { from: null, to: null }), strings.allDates]
    : state.measure !== "stopped"
      ? [dashboardHref(state, { measure: "stopped" }), strings.showStopped]
      : [attacksHref({ attacker: state.attacker }, state.lang), strings.showAttacks];
  return (
    <div className="state">
      <p>
        <b>{finding.before + finding.key + finding.after}.</b> {finding.standfirst.map(({ text }) => text).join("")}
      </p>
      <p>
        <a className="btn" href={href}>
          {words}
        </a>
      </p>
    </div>
  );
}
