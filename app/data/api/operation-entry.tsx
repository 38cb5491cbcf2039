import { PUBLICATION } from "../../../contract/publication.ts";
import { RichText } from "../../chrome/rich-text.tsx";
import type { Operation, Parameter } from "./operations.ts";
import { TryIt } from "./try-it.tsx";

/** One operation: what it does, its parameters, a form to try it, and what it answers with. */
export function OperationEntry({ operation }: { operation: Operation }) {
  const { id, method, path, summary, description, parameters, answers, schemas, body } = operation;
  const isText = answers[0]?.types.every((type) => type.startsWith("text/") || type.includes("json")) ?? false;
  return (
    <details id={id} className="entry">
      <summary>
        <code>
          {method} {path}
        </code>{" "}
        <span className="muted">{summary}</span>
      </summary>
      <p className="prose">
        <RichText text={description} />
      </p>
      <TryIt method={method} path={path} isText={isText}>
        {parameters.map((parameter) => (
          <ParameterRow key={parameter.name} parameter={parameter} operation={id} />
        ))}
        {body !== "" && (
          <div className="row">
            <label htmlFor={`${id}-body`}>
              <code>body</code>
            </label>
            <textarea id={`${id}-body`} name="body" rows={8} defaultValue={body} />
          </div>
        )}
      </TryIt>
      <table className="tbl wide-t">
        <caption className="vh">Answers of {path}</caption>
        <tbody>
          {answers.map(({ status, description: means, types }) => (
            <tr key={status}>
              <th scope="row">
                <code>{status}</code>
              </th>
              <td>
                <RichText text={means} /> <span className="muted">{types.join(", ")}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {schemas.length > 0 && (
        <p className="muted">
          Fields:{" "}
          {schemas.map((name) => (
            <a key={name} href={`#schema-${name}`}>
              {name}
            </a>
          ))}
        </p>
      )}
      <p className="muted">
        Address: <code>{PUBLICATION.api + path}</code>
      </p>
    </details>
  );
}

function ParameterRow({ parameter, operation }: { parameter: Parameter; operation: string }) {
  const { name, place, description, preset, allowed, isList, example } = parameter;
  const field = `${operation}-${name}`;
  const about = `${field}-about`;
  const shared = { id: field, name: `${place}.${name}`, "aria-describedby": about };
  return (
    <div className="row">
      <label htmlFor={field}>
        <code>{name}</code>
        {place === "path" && <span className="muted"> in the path</span>}
      </label>
      {allowed.length > 0 && !isList ? (
        <select {...shared} defaultValue="">
          <option value="">{preset === "" ? "" : `${preset} (where left out)`}</option>
          {allowed.map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      ) : (
        <input {...shared} type="text" required={place === "path"} placeholder={preset || example} autoComplete="off" />
      )}
      <p id={about} className="muted">
        <RichText text={description} />
        {isList && allowed.length > 0 && allowed.length <= 12 && ` One or more of ${allowed.join(", ")}.`}
      </p>
    </div>
  );
}
