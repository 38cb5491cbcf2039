import { PUBLICATION } from "../../contract/publication.ts";
import { ThemeToggle } from "./theme-toggle.tsx";

const PAGES = [
  { href: "/", name: "Dashboard" },
  { href: "/attacks", name: "Attacks" },
  { href: "/extract", name: "Extract" },
  { href: "/data", name: "Data and API" },
  { href: "/method", name: "Method" },
] as const;
export type PagePath = (typeof PAGES)[number]["href"];

/** Name, navigation and theme; `here` is the page that the reader is on. */
export function Masthead({ here }: { here: PagePath | null }) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className="mast">
        <a className="brand" href="/">
          {PUBLICATION.name}
        </a>
        <span className="case">Case: Russia–Ukraine war</span>
        <nav aria-label="Main">
          <ul>
            {PAGES.map(({ href, name }) => (
              <li key={href}>
                <a href={href} aria-current={href === here ? "page" : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeToggle />
      </header>
      <hr className="double" />
    </>
  );
}
