"use client";

import { useSearchParams } from "next/navigation";
import { CONTROL_STRINGS } from "./strings/controls.ts";

/** Shown where a page could not be made: the address, and so every filter, is kept. */
export default function PageError({ reset }: { reset: () => void }) {
  const words = CONTROL_STRINGS[useSearchParams().get("lang") === "uk" ? "uk" : "en"];
  return (
    <div className="wrap">
      <main id="main" className="state">
        <h1>{words.failed}</h1>
        <p>{words.failedWhy}</p>
        <p>
          <button type="button" className="btn pri" onClick={reset}>
            {words.tryAgain}
          </button>
        </p>
      </main>
    </div>
  );
}
