import { PUBLICATION } from "../../contract/publication.ts";

/** What the site is and where to go on. */
export function Footer() {
  return (
    <footer>
      <hr className="double" />
      <div className="cols">
        <div>
          <h2>{PUBLICATION.name}</h2>
          <p className="blurb">
            An open record of what each side, and others, say about attacks and air defence. Figures are claims,
            attributed to the people who made them. Nothing here is an independent count.
          </p>
        </div>
        <div>
          <h2>Use it</h2>
          <ul>
            <li>
              <a href="/data">Data and API</a>
            </li>
            <li>
              <a href="/data#cite">How to cite</a>
            </li>
            <li>
              <a href={PUBLICATION.license.url}>Licence: {PUBLICATION.license.name}</a>
            </li>
          </ul>
        </div>
        <div>
          <h2>Check it</h2>
          <ul>
            <li>
              <a href="/method">Method</a>
            </li>
            <li>
              <a href="/method#wording">Changes of wording</a>
            </li>
            <li>
              <a href="/method/reproductions">Published figures, recomputed</a>
            </li>
            <li>
              <a href="/method#limits">What this is not</a>
            </li>
          </ul>
        </div>
        <div>
          <h2>Build on it</h2>
          <ul>
            <li>
              <a href="/extract">Read a report</a>
            </li>
            <li>
              <a href={`${PUBLICATION.api}/openapi.json`}>OpenAPI description</a>
            </li>
            <li>
              <a href="/revisions">Change log</a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
