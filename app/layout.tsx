import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { PUBLICATION } from "../contract/publication.ts";
import { FEED } from "./addresses.ts";
import { FONT_VARIABLES } from "./fonts.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/masthead.css";
import "./styles/finding.css";
import "./styles/controls.css";
import "./styles/layout.css";
import "./styles/figures.css";
import "./styles/source.css";
import "./styles/side.css";
import "./styles/tables.css";
import "./styles/evidence.css";
import "./styles/views.css";
import "./styles/attack.css";
import "./styles/extract.css";
import "./styles/reference.css";
import "./styles/record.css";
import "./styles/claims.css";
import "./styles/footer.css";
import "./styles/responsive.css";
import "./styles/print.css";

export const metadata: Metadata = {
  // Left out, the framework takes the address that it listens on.
  ...(process.env.LEDGER_URL && { metadataBase: new URL(process.env.LEDGER_URL) }),
  title: { default: PUBLICATION.name, template: `%s: ${PUBLICATION.name}` },
  description:
    "Who says how many weapons were launched in an air attack and how many were stopped: claims, rates and their sentences.",
  alternates: { types: FEED },
};

export const viewport: Viewport = { colorScheme: "light dark" };

// Runs before the first paint, so that a chosen theme does not flash.
const EARLY = `document.documentElement.classList.add("js");try{var t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={FONT_VARIABLES} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file. */}
        <script dangerouslySetInnerHTML={{ __html: EARLY }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
