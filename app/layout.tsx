import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { PUBLICATION } from "../contract/publication.ts";
import { FEED } from "./addresses.ts";
import { EARLY_SCRIPT } from "./early-script.ts";
import { FONT_VARIABLES } from "./fonts.ts";
import { pageLanguage } from "./language.ts";
import { siteAddress } from "./site.ts";
import { CHROME_STRINGS } from "./strings/chrome.ts";
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
import "./styles/forced-colors.css";

export async function generateMetadata(): Promise<Metadata> {
  return {
    // Addresses in the head are absolute: crawlers read no other canonical one.
    metadataBase: new URL(siteAddress()),
    title: { default: PUBLICATION.name, template: `%s: ${PUBLICATION.name}` },
    description: CHROME_STRINGS[await pageLanguage()].description,
    alternates: { types: FEED },
  };
}

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await pageLanguage()} className={FONT_VARIABLES} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant. */}
        <script dangerouslySetInnerHTML={{ __html: EARLY_SCRIPT }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
