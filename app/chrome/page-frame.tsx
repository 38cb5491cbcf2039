import type { ReactNode } from "react";
import { Patterns } from "../../charts/patterns.tsx";
import { Footer } from "./footer.tsx";
import { Masthead, type PagePath } from "./masthead.tsx";

/** What every page stands in. */
export function PageFrame({ here, children }: { here: PagePath | null; children: ReactNode }) {
  return (
    <>
      <Patterns />
      <div className="wrap">
        <Masthead here={here} />
        <main id="main">{children}</main>
        <Footer />
      </div>
    </>
  );
}
