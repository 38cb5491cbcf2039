import type { Metadata } from "next";
import { formatDay } from "../../../charts/dates.ts";
import { DEPRECATIONS } from "../../../contract/deprecations.ts";
import { PUBLICATION } from "../../../contract/publication.ts";
import { alternatesOf } from "../../addresses.ts";
import { PageFrame } from "../../chrome/page-frame.tsx";
import { RichText } from "../../chrome/rich-text.tsx";
import { pageLanguage } from "../../language.ts";
import { DATA_STRINGS } from "../../strings/data.ts";

export async function generateMetadata(): Promise<Metadata> {
  const lang = await pageLanguage();
  const { title, description } = DATA_STRINGS[lang].deprecations;
  return { title, description, alternates: alternatesOf("/data/deprecations", lang) };
}

export default async function DeprecationsPage() {
  const lang = await pageLanguage();
  const { what, deprecations: words } = DATA_STRINGS[lang];
  return (
    <PageFrame here="/data" lang={lang} address="/data/deprecations">
      <div className="finding">
        <h1>{words.heading}</h1>
        <p className="stand">{DEPRECATIONS.length === 0 ? words.nothing(PUBLICATION.version) : words.untilLastDay}</p>
      </div>
      <div className="rule" />
      {DEPRECATIONS.length > 0 && (
        <section className="sec first" aria-labelledby="announced">
          <header>
            <h2 id="announced">{words.announced}</h2>
          </header>
          <table className="tbl wide-t">
            <thead>
              <tr>
                <th scope="col">{what}</th>
                <th scope="col">{words.since}</th>
                <th scope="col">{words.lastDay}</th>
                <th scope="col">{words.instead}</th>
              </tr>
            </thead>
            <tbody>
              {DEPRECATIONS.map(({ path, name, since, sunset, instead }) => (
                <tr key={`${path} ${name}`}>
                  <th scope="row">
                    <code>{path}</code> {name && <code>{name}</code>}
                  </th>
                  <td>{formatDay(since, lang)}</td>
                  <td>{formatDay(sunset, lang)}</td>
                  <td lang="en">
                    <RichText text={instead} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <section className="sec" aria-labelledby="promise">
        <header>
          <h2 id="promise">{words.promise}</h2>
        </header>
        <ul className="rules">
          {words.promises.map((text) => (
            <li key={text}>
              <RichText text={text} links={{ metrics: `${PUBLICATION.api}/metrics` }} />
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}
