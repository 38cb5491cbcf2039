import type { Metadata } from "next";
import { formatDay } from "../../../charts/dates.ts";
import { DEPRECATIONS } from "../../../contract/deprecations.ts";
import { PUBLICATION } from "../../../contract/publication.ts";
import { alternatesOf } from "../../addresses.ts";
import { PageFrame } from "../../chrome/page-frame.tsx";
import { pageLanguage } from "../../language.ts";
import { WithCode } from "../with-code.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: "Deprecations",
    description: "What of the API is to go, since when, until when, and what to use in its place.",
    alternates: alternatesOf("/data/deprecations", await pageLanguage()),
  };
}

export default async function DeprecationsPage() {
  const lang = await pageLanguage();
  return (
    <PageFrame here="/data" lang={lang} address="/data/deprecations" englishOnly>
      <div className="finding">
        <h1>What is to go, and what to use in its place</h1>
        <p className="stand">
          {DEPRECATIONS.length === 0
            ? `Nothing is to go. Version ${PUBLICATION.version} of the API holds everything that any version before it held.`
            : "Each of these still works until its last day."}
        </p>
      </div>
      <div className="rule" />
      {DEPRECATIONS.length > 0 && (
        <section className="sec first" aria-labelledby="announced">
          <header>
            <h2 id="announced">Announced</h2>
          </header>
          <table className="tbl wide-t">
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Since</th>
                <th scope="col">Last day</th>
                <th scope="col">In its place</th>
              </tr>
            </thead>
            <tbody>
              {DEPRECATIONS.map(({ path, name, since, sunset, instead }) => (
                <tr key={`${path} ${name}`}>
                  <th scope="row">
                    <code>{path}</code> {name && <code>{name}</code>}
                  </th>
                  <td>{formatDay(since, "en")}</td>
                  <td>{formatDay(sunset, "en")}</td>
                  <td>
                    <WithCode text={instead} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <section className="sec" aria-labelledby="promise">
        <header>
          <h2 id="promise">The promise</h2>
        </header>
        <ul className="rules">
          <li>
            Routes, parameters, fields and columns may be added at any time; columns only at the end of their file.
          </li>
          <li>None is renamed, moved or removed, and none changes its type or its meaning, within version 1.</li>
          <li>
            What is to go with version 2 stands here for a year before. Until then its replies carry{" "}
            <code>Deprecation</code> (RFC 9745) with the day of the announcement, <code>Sunset</code> (RFC 8594) with
            the last day, and a <code>Link</code> with <code>rel="deprecation"</code> to this page.
          </li>
          <li>
            What a word means is versioned with its definition: <a href={`${PUBLICATION.api}/metrics`}>metrics</a> has
            the number and the days on which the wording of reports changed.
          </li>
          <li>
            What was read from a release stays as it was: <code>{PUBLICATION.api}/releases/NUMBER/…</code> never
            changes.
          </li>
        </ul>
      </section>
    </PageFrame>
  );
}
