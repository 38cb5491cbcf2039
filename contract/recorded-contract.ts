type Json = Record<string, unknown>;

/**
 * What clients rely on: the parameters of each operation, the statuses and types of its replies, the fields of each
 * schema with their types, and the values that are counted up.
 */
export interface RecordedContract {
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly replies: Readonly<Record<string, readonly string[]>>;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** The contract that an OpenAPI document describes, in the order of the document. */
export function contractOf(document: Json): RecordedContract {
  const parameters: Record<string, string[]> = {};
  const replies: Record<string, string[]> = {};
  for (const [path, methods] of entries(document.paths)) {
    for (const [method, operation] of entries(methods)) {
      const { parameters: taken, responses } = operation as { parameters?: Json[]; responses: Json };
      const at = `${method.toUpperCase()} ${path}`;
      parameters[at] = (taken ?? []).map(({ name, schema }) => `${name}: ${typeOf(schema as Json)}`);
      replies[at] = entries(responses).flatMap(([status, reply]) => typesOf(status, reply as Json));
    }
  }
  const fields: Record<string, string[]> = {};
  const values: Record<string, string[]> = {};
  for (const [name, schema] of entries((document.components as Json).schemas)) {
    fields[name] = fieldsOf(schema as Json, "", (field, counted) => {
      values[`${name}${field}`] = counted;
    });
  }
  return { parameters, replies, fields, values };
}

/** What is recorded and no longer there, one sentence each. */
export function missingFrom(now: RecordedContract, recorded: RecordedContract): string[] {
  return kinds.flatMap((kind) =>
    Object.entries(recorded[kind]).flatMap(([at, names]) => {
      const present = new Set(now[kind][at]);
      return names.filter((name) => !present.has(name)).map((name) => `${kind} of ${at}: ${name}`);
    }),
  );
}

/** The record with what has been added since at the end of each list. */
export function grown(recorded: RecordedContract, now: RecordedContract): RecordedContract {
  const lists = (kind: Kind) =>
    Object.fromEntries(
      [...new Set([...Object.keys(recorded[kind]), ...Object.keys(now[kind])])].map((at) => [
        at,
        [...new Set([...(recorded[kind][at] ?? []), ...(now[kind][at] ?? [])])],
      ]),
    );
  return {
    parameters: lists("parameters"),
    replies: lists("replies"),
    fields: lists("fields"),
    values: lists("values"),
  };
}

const kinds = ["parameters", "replies", "fields", "values"] as const;
type Kind = (typeof kinds)[number];

const entries = (value: unknown): [string, unknown][] => Object.entries((value ?? {}) as Json);

function typesOf(status: string, { content }: Json): string[] {
  const types = entries(content);
  if (types.length === 0) return [status];
  return types.map(([type, media]) => `${status} ${type}: ${typeOf(((media as Json).schema ?? {}) as Json)}`);
}

function fieldsOf(schema: Json, at: string, count: (at: string, values: string[]) => void): string[] {
  if (Array.isArray(schema.enum)) count(at, schema.enum.map(String));
  const below = [
    ...entries(schema.properties).map(([name, field]) => [`${at}.${name}`, field as Json] as const),
    ...(schema.items ? [[`${at}[]`, schema.items as Json] as const] : []),
    ...["anyOf", "oneOf", "allOf"].flatMap((key) =>
      ((schema[key] as Json[] | undefined) ?? []).map((choice) => [at, choice] as const),
    ),
  ];
  const own = entries(schema.properties).map(([name, field]) => `${at}.${name}: ${typeOf(field as Json)}`);
  return [...new Set([...own, ...below.flatMap(([place, field]) => fieldsOf(field, place, count))])];
}

/** A type in a word: a client breaks where it becomes another one. */
function typeOf(schema: Json): string {
  if (schema.$ref) return String(schema.$ref).split("/").at(-1) ?? "";
  const choices = (schema.anyOf ?? schema.oneOf ?? schema.allOf) as Json[] | undefined;
  if (choices) return [...new Set(choices.map(typeOf))].sort().join(" | ");
  if (schema.type === "array") return `${typeOf((schema.items ?? {}) as Json)}[]`;
  return [schema.type ?? "any"].flat().map(String).sort().join(" | ");
}
