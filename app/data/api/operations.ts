import { openApiDocument } from "../../../contract/openapi.ts";

/** A parameter as the reference shows it. */
export interface Parameter {
  readonly name: string;
  readonly place: "path" | "query";
  readonly description: string;
  /** The value where none is given; empty where there is none. */
  readonly preset: string;
  /** The values that it takes, where they can be counted. */
  readonly allowed: readonly string[];
  /** True where several values go together. */
  readonly isList: boolean;
  readonly example: string;
}

export interface Answer {
  readonly status: string;
  readonly description: string;
  readonly types: readonly string[];
}

export interface Operation {
  readonly id: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly answers: readonly Answer[];
  /** Names of the schemas of its replies. */
  readonly schemas: readonly string[];
  /** An example of the body that it takes; empty where it takes none. */
  readonly body: string;
}

/** A schema with its fields. */
export interface Schema {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[];
}

type Json = Record<string, unknown>;
const asJson = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
const text = (value: unknown): string => (value === undefined || value === null ? "" : String(value));
const nameOf = (reference: unknown): string => text(reference).split("/").at(-1) ?? "";

/** What the reference shows of the OpenAPI document: the same operations, parameters and fields. */
export function referenceOf(document: Json = openApiDocument()): {
  readonly operations: readonly Operation[];
  readonly schemas: readonly Schema[];
} {
  const components = asJson(document.components);
  const operations = Object.entries(asJson(document.paths)).flatMap(([path, methods]) =>
    Object.entries(asJson(methods)).map(([method, operation]) =>
      operationOf(path, method, asJson(operation), components),
    ),
  );
  const schemas = Object.entries(asJson(components.schemas)).map(([name, schema]) => ({
    name,
    fields: fieldsOf(asJson(schema)),
  }));
  return { operations, schemas: schemas.filter(({ fields }) => fields.length > 0) };
}

function operationOf(path: string, method: string, operation: Json, components: Json): Operation {
  const answers = Object.entries(asJson(operation.responses)).map(([status, answer]) =>
    answerOf(status, resolved(asJson(answer), components)),
  );
  const contents = [operation.requestBody, ...Object.values(asJson(operation.responses))].flatMap((part) =>
    Object.values(asJson(asJson(part).content)).map((content) => asJson(content)),
  );
  const example = asJson(asJson(asJson(operation.requestBody).content)["application/json"]).example;
  return {
    id: text(operation.operationId),
    method: method === "post" ? "POST" : "GET",
    path,
    tag: text((operation.tags as unknown[])[0]),
    summary: text(operation.summary),
    description: text(operation.description),
    parameters: ((operation.parameters as Json[] | undefined) ?? []).map(parameterOf),
    answers,
    schemas: contents.map(({ schema }) => nameOf(asJson(schema).$ref)).filter(Boolean),
    body: example === undefined ? "" : JSON.stringify(example, null, 2),
  };
}

function parameterOf({ name, in: place, description, schema, examples }: Json): Parameter {
  const type = asJson(schema);
  const items = asJson(type.items);
  const example = asJson(Object.values(asJson(examples))[0]).value;
  return {
    name: text(name),
    place: place === "path" ? "path" : "query",
    description: text(description),
    preset: text(type.default),
    allowed: ((type.enum ?? items.enum ?? []) as unknown[]).map(text),
    isList: type.type === "array",
    example: text(example),
  };
}

function answerOf(status: string, { description, content }: Json): Answer {
  return { status, description: text(description), types: Object.keys(asJson(content)) };
}

function resolved(answer: Json, components: Json): Json {
  return answer.$ref ? asJson(asJson(components.responses)[nameOf(answer.$ref)]) : answer;
}

function fieldsOf(schema: Json): Schema["fields"] {
  return Object.entries(asJson(schema.properties)).map(([name, field]) => ({
    name,
    type: typeOf(asJson(field)),
    description: text(asJson(field).description),
  }));
}

/** A type in a few words: `Claim`, `list of Claim`, `integer or null`. */
function typeOf(schema: Json): string {
  if (schema.$ref) return nameOf(schema.$ref);
  const choices = (schema.anyOf ?? schema.oneOf ?? schema.allOf) as Json[] | undefined;
  if (choices) return [...new Set(choices.map(typeOf))].join(" or ");
  if (schema.type === "array") return `list of ${typeOf(asJson(schema.items))}`;
  if (Array.isArray(schema.enum)) return schema.enum.map(text).join(" · ");
  return schema.format ? `${text(schema.type)}, ${text(schema.format)}` : text(schema.type) || "anything";
}
