import type { Finding } from "../../charts/finding.ts";
import type { DashboardState } from "../../contract/queries.ts";
import { dashboardHref } from "../addresses.ts";

/** Why there is nothing to draw, and one way on. */
export function EmptyState({ state, finding }: { state: DashboardState; finding: Finding }) {
  const narrowed = state.from !== null || state.to !== null;
  const [href, words] = narrowed
    ? [dashboardHref(state, { from: null, to: null }), "Show all dates"]
    : state.measure !== "stopped"
      ? [dashboardHref(state, { measure: "stopped" }), "Show shot down or lost to EW"]
      : [`/attacks?attacker=${state.attacker}`, "Show the attacks on record"];
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
