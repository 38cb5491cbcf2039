import type { Metadata } from "next";
import { PageFrame } from "./chrome/page-frame.tsx";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <PageFrame here={null}>
      <div className="finding">
        <h1>There is no such page or attack here</h1>
        <p className="stand">
          An attack is named by its attacker and the day it ended, as in RU-2024-11-22. A report that came in later may
          have joined two of them.
        </p>
      </div>
      <p>
        <a className="btn" href="/attacks">
          Search the attacks
        </a>{" "}
        <a className="btn" href="/">
          Go to the dashboard
        </a>
      </p>
    </PageFrame>
  );
}
