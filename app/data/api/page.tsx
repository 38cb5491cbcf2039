import type { Metadata } from "next";
import { PUBLICATION } from "../../../contract/publication.ts";
import { alternatesOf } from "../../addresses.ts";
import { PageFrame } from "../../chrome/page-frame.tsx";
import { RichText } from "../../chrome/rich-text.tsx";
import { pageLanguage } from "../../language.ts";
import { OperationEntry } from "./operation-entry.tsx";
import { type Operation, referenceOf } from "./operations.ts";
import "./reference.css";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: "API reference",
    description: "Every route of the API with its parameters, replies and a form to try it.",
    alternates: alternatesOf("/data/api", await pageLanguage()),
  };
}

const { operations, schemas } = referenceOf();

const GROUPS = [
  { tag: "read", title: "Rows as JSON" },
  { tag: "files", title: "Files" },
  { tag: "extract", title: "Claims of a text" },
] as const;

export default async function ReferencePage() {
  const lang = await pageLanguage();
  return (
    <PageFrame here="/data" lang={lang} address="/data/api" englishOnly>
      <div className="finding">
        <h1>API reference</h1>
        <p className="stand">
          Every route, made from the <a href={`${PUBLICATION.api}/openapi.json`}>OpenAPI 3.1 document</a> that guards
          it. Each can be tried here: the form asks this server. Examples, licence and columns are on{" "}
          <a href="/data">Data and API</a>; what is to go is on <a href="/data/deprecations">Deprecations</a>.
        </p>
      </div>
      <div className="rule" />
      {GROUPS.map(({ tag, title }, place) => (
        <section key={tag} className={place === 0 ? "sec first" : "sec"} aria-labelledby={`tag-${tag}`}>
          <header>
            <h2 id={`tag-${tag}`}>{title}</h2>
          </header>
          {operations
            .filter((operation) => operation.tag === tag)
            .map((operation) => (
              <OperationEntry key={operation.id} operation={operation} />
            ))}
        </section>
      ))}
      <section className="sec" aria-labelledby="tag-releases">
        <header>
          <h2 id="tag-releases">As it stood at a release</h2>
        </header>
        <p className="prose">
          The same paths below <code>{PUBLICATION.api}/releases/NUMBER</code> give the rows, files and package of that
          release. They take the same parameters but <code>as_of</code>, never change, and may be kept for a year.{" "}
          <code>{PUBLICATION.api}/releases/latest/…</code> leads to the number of the day.
        </p>
        <ul className="paths">
          {operations.filter(isPinned).map(({ id, path }) => (
            <li key={id}>
              <code>{path}</code>
            </li>
          ))}
        </ul>
      </section>
      <section className="sec" aria-labelledby="schemas">
        <header>
          <h2 id="schemas">Fields of the replies</h2>
          <span className="muted">Fields may be added; none is renamed or removed within version 1</span>
        </header>
        {schemas.map(({ name, fields }) => (
          <details key={name} id={`schema-${name}`} className="entry">
            <summary>
              <code>{name}</code>
            </summary>
            <table className="tbl wide-t">
              <tbody>
                {fields.map((field) => (
                  <tr key={field.name}>
                    <th scope="row">
                      <code>{field.name}</code>
                    </th>
                    <td>
                      <RichText text={field.description} /> <span className="muted">{field.type}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        ))}
      </section>
    </PageFrame>
  );
}

const isPinned = ({ tag }: Operation): boolean => tag === "releases";
