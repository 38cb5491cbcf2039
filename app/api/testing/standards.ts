import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

/*
 * What two standards ask of the descriptions in a package, written down after them as JSON Schema: their own validators
 * are for other languages. Names that a standard leaves free are refused, so that a misspelt one is found.
 */

const text = { type: "string" } as const;
const texts = { type: "array", items: text } as const;
const flag = { type: "boolean" } as const;
/** A path below the folder, or a whole URL: never one that leads out of the package. */
const PATH = "^((?=[^./~])(?!file:)((?!/\\.\\./)(?!\\\\)(?!://).)*|(http|ftp)s?://.*)$";
const path = { ...text, pattern: PATH } as const;
const closed = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  additionalProperties: false,
  properties,
  required,
});
const some = (items: object) => ({ type: "array", minItems: 1, items });

const CONSTRAINTS = { type: "object" } as const;
const fieldOf = (type: string, formats: readonly string[] = ["default"], more: object = {}) =>
  closed(
    {
      name: text,
      type: { const: type },
      format: { enum: formats },
      title: text,
      description: text,
      example: true,
      missingValues: texts,
      constraints: CONSTRAINTS,
      ...more,
    },
    ["name"],
  );

/** Table Schema, https://datapackage.org/profiles/2.0/tableschema.json. */
const TABLE_SCHEMA = closed(
  {
    $schema: { ...text, format: "uri" },
    fields: some({
      oneOf: [
        fieldOf("string", ["default", "email", "uri", "binary", "uuid"], { categories: { type: "array" } }),
        fieldOf("number", ["default"], { bareNumber: flag, decimalChar: text, groupChar: text }),
        fieldOf("integer", ["default"], { bareNumber: flag, groupChar: text }),
        fieldOf("boolean", ["default"], { trueValues: some(text), falseValues: some(text) }),
        fieldOf("date"),
        fieldOf("datetime"),
      ],
    }),
    fieldsMatch: { enum: ["exact", "equal", "subset", "superset", "partial"] },
    primaryKey: { ...some(text), uniqueItems: true },
    uniqueKeys: some({ ...some(text), uniqueItems: true }),
    foreignKeys: { type: "array" },
    missingValues: texts,
  },
  ["fields"],
);

const license = { ...closed({ name: { ...text, pattern: "^[-a-zA-Z0-9._]+$" }, path, title: text }), minProperties: 1 };

const RESOURCE = closed(
  {
    $schema: { ...text, format: "uri" },
    name: text,
    path,
    type: { const: "table" },
    title: text,
    description: text,
    homepage: { ...text, format: "uri" },
    format: text,
    mediatype: { ...text, pattern: "^.+/.+$" },
    encoding: text,
    bytes: { type: "integer", minimum: 0 },
    hash: { ...text, pattern: "^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$" },
    licenses: some(license),
    sources: { type: "array" },
    dialect: closed({
      $schema: { ...text, format: "uri" },
      header: flag,
      headerRows: some({ type: "integer", minimum: 1 }),
      headerJoin: text,
      commentRows: some({ type: "integer", minimum: 1 }),
      commentChar: text,
      delimiter: text,
      lineTerminator: text,
      quoteChar: { ...text, maxLength: 1 },
      doubleQuote: flag,
      escapeChar: { ...text, maxLength: 1 },
      nullSequence: text,
      skipInitialSpace: flag,
    }),
    schema: TABLE_SCHEMA,
  },
  ["name", "path"],
);

/** Data Package, https://datapackage.org/profiles/2.0/datapackage.json. */
const DATA_PACKAGE = closed(
  {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { ...text, pattern: "^[a-z0-9._-]+$" },
    id: text,
    title: text,
    description: text,
    homepage: { ...text, format: "uri" },
    version: text,
    created: { ...text, format: "date-time" },
    keywords: some(text),
    image: text,
    licenses: some(license),
    contributors: some({
      ...closed({
        title: text,
        path,
        email: text,
        givenName: text,
        familyName: text,
        organization: text,
        roles: some(text),
      }),
      minProperties: 1,
    }),
    sources: {
      type: "array",
      items: { ...closed({ title: text, path, email: text, version: text }), minProperties: 1 },
    },
    resources: some(RESOURCE),
  },
  ["resources"],
);

const CSVW_CONTEXT = {
  type: "array",
  minItems: 2,
  maxItems: 2,
  items: [{ const: "http://www.w3.org/ns/csvw" }, closed({ "@language": text, "@base": text })],
} as const;

/** Any property of another vocabulary, whose value is text or an address. */
const COMMON = {
  "^(dc|dcat|schema):[A-Za-z]+$": { anyOf: [text, closed({ "@id": { ...text, format: "uri" } }, ["@id"])] },
};

const TABLE = {
  type: "object",
  additionalProperties: false,
  patternProperties: COMMON,
  required: ["url", "tableSchema"],
  properties: {
    "@context": CSVW_CONTEXT,
    "@id": text,
    url: text,
    dialect: closed({
      encoding: text,
      delimiter: { ...text, minLength: 1, maxLength: 1 },
      quoteChar: { ...text, minLength: 1, maxLength: 1 },
      doubleQuote: flag,
      header: flag,
      headerRowCount: { type: "integer", minimum: 0 },
      lineTerminators: { anyOf: [text, texts] },
      skipInitialSpace: flag,
      trim: { enum: [true, false, "true", "false", "start", "end"] },
    }),
    tableSchema: closed(
      {
        columns: some({
          type: "object",
          additionalProperties: false,
          patternProperties: COMMON,
          required: ["name", "datatype"],
          properties: {
            // A name that can stand in a URI template, and none that the standard keeps for itself.
            name: { ...text, pattern: "^[A-Za-z0-9][A-Za-z0-9_.]*$" },
            titles: { anyOf: [text, some(text)] },
            datatype: { enum: ["string", "integer", "double", "boolean", "date", "dateTime"] },
            null: { anyOf: [text, some(text)] },
            required: flag,
          },
        }),
        primaryKey: { anyOf: [text, { ...some(text), uniqueItems: true }] },
      },
      ["columns"],
    ),
  },
} as const;

const { "@context": _, ...ofGroup } = TABLE.properties;

/** Metadata Vocabulary for Tabular Data (W3C, 2015): a table, or a group of tables. */
const CSVW = {
  anyOf: [
    { ...TABLE, required: ["@context", ...TABLE.required] },
    {
      type: "object",
      additionalProperties: false,
      patternProperties: COMMON,
      required: ["@context", "tables"],
      properties: { "@context": CSVW_CONTEXT, tables: some({ ...TABLE, properties: ofGroup }) },
    },
  ],
};

const ajv = addFormats.default(new Ajv({ allErrors: true, strict: false }));
const checks = { dataPackage: ajv.compile(DATA_PACKAGE), csvw: ajv.compile(CSVW) } as const;

/** What a standard finds wrong with a description; nothing where it is right. */
export function faultsOf(standard: keyof typeof checks, description: unknown): string[] {
  const check: ValidateFunction = checks[standard];
  if (check(description)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
