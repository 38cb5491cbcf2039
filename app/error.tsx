"use client";

/** Shown where a page could not be made: the address, and so every filter, is kept. */
export default function PageError({ reset }: { reset: () => void }) {
  return (
    <div className="wrap">
      <main id="main" className="state">
        <h1>The figures did not load</h1>
        <p>
          Your filters are kept in the address. If this stays so, the ledger may be missing or locked; the server’s log
          says which.
        </p>
        <p>
          <button type="button" className="btn pri" onClick={reset}>
            Try again
          </button>
        </p>
      </main>
    </div>
  );
}
