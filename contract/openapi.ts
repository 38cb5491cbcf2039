import { z } from "zod";
import { statementSchema } from "../domain/attack.ts";
import { isoDateSchema } from "../domain/calendar.ts";
import { countsSchema } from "../domain/claim.ts";
import { claimantSlugSchema } from "../domain/claimants.ts";
import { countSchema } from "../domain/count.ts";
import { weaponSlugSchema } from "../domain/weapons.ts";
import { allowedValues, bareSchema, isList } from "./address.ts";
import { FIELDS } from "./fields.ts";
import { PROBLEMS, problemSchema } from "./problem.ts";
import { PUBLICATION } from "./publication.ts";
import { columnsQuery, dashboardQuery, type FileFormat, fileQuery, packageQuery } from "./queries.ts";
import {
  attackDetailSchema,
  attackRowSchema,
  changeRowSchema,
  choiceOfFields,
  claimRowSchema,
  EXTRACT_EXAMPLE,
  extractBodySchema,
  extractReplySchema,
  licenseSchema,
  linksSchema,
  MAXIMUM_BODY_BYTES,
  metaSchema,
  rateRowSchema,
  releaseRowSchema,
  reportRowSchema,
} from "./replies.ts";
import { type FileRoute, READ_ROUTES, type ReadRoute } from "./routes.ts";

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of the whole API, made from the schemas that guard the routes. */
export function openApiDocument(): Json {
  return {
    openapi: "3.1.1",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: PUBLICATION.name,
      version: PUBLICATION.version,
      summary: "How much of an air attack was stopped, by weapon and claimant.",
      description:
        "Claims of the named claimants, never confirmed facts. A number that is not stated is null, never zero. " +
        "Parameters and fields may be added; none is renamed or removed without a `Deprecation` header and a new major version. " +
        "Lists take a choice of `fields`; `/releases/{release}` before a path gives the same as it stood at that release. " +
        "An unknown parameter or value is refused with a problem that names it.",
      license: { name: PUBLICATION.license.name, url: PUBLICATION.license.url },
    },
    servers: [{ url: PUBLICATION.api, description: "This site." }],
    tags: [
      { name: "read", description: "Rows of the ledger as JSON." },
      { name: "files", description: "The same rows as files; always all rows of the filter." },
      { name: "releases", description: "The same rows and files as they stood at one release; they never change." },
      { name: "extract", description: "Claims of a pasted text." },
    ],
    paths: Object.fromEntries([
      ...READ_ROUTES.flatMap((route) => pathsOf(route)),
      ...READ_ROUTES.filter((route) => route.pinned).flatMap((route) => pathsOf(route, RELEASE_PREFIX)),
      packagePath(),
      packagePath(RELEASE_PREFIX),
      picturePath("svg", "image/svg+xml"),
      picturePath("png", "image/png"),
      ["/extract", { post: extractOperation() }],
      openApiPath(),
    ]),
    components: { schemas: componentSchemas(), headers: HEADERS, responses: problemResponses() },
  };
}

const HEADERS: Readonly<Record<string, Json>> = {
  ETag: {
    description: "Weak validator made of release and address; send it back in `If-None-Match`.",
    schema: { type: "string" },
  },
  Deprecation: {
    description: "Since when something of this address should not be used any more (RFC 9745); `Link` names the page.",
    schema: { type: "string" },
  },
  Sunset: { description: "From when on it may be gone (RFC 8594).", schema: { type: "string" } },
  "Last-Modified": { description: "When the release was committed.", schema: { type: "string" } },
  "Cache-Control": { description: "How long a copy may be used.", schema: { type: "string" } },
  Link: {
    description:
      "RFC 8288 links: next, alternate (files), license, service-desc (this document), describedby (definitions, columns), deprecation.",
    schema: { type: "string" },
  },
  "X-Total-Count": {
    description: "Rows of the whole filter; in files the rows after the header line.",
    schema: { type: "integer", minimum: 0 },
  },
  "Content-Disposition": { description: "A dated file name.", schema: { type: "string" } },
  "Retry-After": { description: "Seconds to wait before asking again.", schema: { type: "integer", minimum: 0 } },
};

const headerRefs = (...names: string[]): Json =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
const READ_HEADERS = headerRefs(
  "ETag",
  "Last-Modified",
  "Cache-Control",
  "Link",
  "X-Total-Count",
  "Deprecation",
  "Sunset",
);

/** Where the lists, files and the package of one release stand. */
const RELEASE_PREFIX = "/releases/{release}";
const NEVER_CHANGES = "As it stood at the release: the reply never changes, and may be kept for a year.";

function pathsOf(route: ReadRoute, prefix = ""): [string, Json][] {
  const operation = operationName(prefix + route.path);
  const description = prefix === "" ? route.description : `${route.description} ${NEVER_CHANGES}`;
  const read = (query: z.ZodObject) => [...pathParameters(prefix + route.path), ...queryParameters(query, prefix)];
  const paths: [string, Json][] = [
    [
      prefix + route.path,
      {
        get: {
          operationId: operation,
          tags: [prefix === "" ? "read" : "releases"],
          summary: route.summary,
          description,
          parameters: read(route.query),
          responses: readResponses(route, prefix, {
            description: "The rows, or the one thing asked for.",
            headers: READ_HEADERS,
            content: { "application/json": { schema: ref(route.replyName) } },
          }),
        },
      },
    ],
  ];
  const { file } = route;
  if (!file) return paths;
  for (const format of file.formats) {
    const { contentType, name, says, suffix } = FILE_TYPES[format];
    paths.push([
      `${prefix}${route.path}.${format}`,
      {
        get: {
          operationId: operation + suffix,
          tags: [prefix === "" ? "files" : "releases"],
          summary: `${route.summary}, as ${name}`,
          description: `${description} ${says}`,
          parameters: read(fileQuery(file, format)),
          responses: {
            ...readResponses(route, prefix, {
              description: says,
              headers: { ...READ_HEADERS, ...headerRefs("Content-Disposition") },
              content: { [contentType]: { schema: schemaOfFile(file, format) } },
            }),
            ...BUSY,
          },
        },
      },
    ]);
  }
  if (prefix === "") paths.push(columnsPath(route, file, operation));
  return paths;
}

function schemaOfFile({ columns }: FileRoute, format: FileFormat): Json {
  const names = { description: `Columns: ${columns.map(({ name }) => name).join(", ")}.` };
  if (format === "ndjson") return { type: "string" };
  return format === "csv" ? { type: "string", ...names } : { type: "string", format: "binary", ...names };
}

function columnsPath(route: ReadRoute, { columns }: FileRoute, operation: string): [string, Json] {
  return [
    `${route.path}.csv-metadata.json`,
    {
      get: {
        operationId: `${operation}Columns`,
        tags: ["files"],
        summary: `${route.summary}: the columns of the CSV`,
        description: "What each column holds, with its type and meaning, for tools of CSV on the Web (W3C).",
        parameters: queryParameters(columnsQuery(columns)),
        responses: {
          "200": {
            description: "The description.",
            headers: headerRefs("ETag", "Cache-Control", "Link"),
            content: { "application/csvm+json": { schema: { type: "object" } } },
          },
          "304": UNCHANGED,
          "400": { $ref: "#/components/responses/invalid-parameter" },
        },
      },
    },
  ];
}

const UNCHANGED: Json = {
  description: "The copy named in `If-None-Match` is still right.",
  headers: headerRefs("ETag", "Cache-Control"),
};

const FILE_TYPES = {
  csv: {
    name: "CSV",
    suffix: "Csv",
    contentType: "text/csv",
    says: "RFC 4180 in UTF-8 with a header row; columns are only ever added at the end; an empty cell is not stated.",
  },
  ndjson: {
    name: "NDJSON",
    suffix: "Ndjson",
    contentType: "application/x-ndjson",
    says: "One JSON object on each line, as in the JSON reply.",
  },
  parquet: {
    name: "Parquet",
    suffix: "Parquet",
    contentType: "application/vnd.apache.parquet",
    says: "Apache Parquet with the columns of the CSV: counts as integers, dates as dates, null where nothing is stated.",
  },
} as const satisfies Record<FileFormat, object>;

/** `/attacks/{id}` gives attacksById. */
function operationName(path: string): string {
  const [first = "", ...rest] = path.split("/").filter(Boolean);
  return (
    first +
    rest
      .map((part) =>
        part.startsWith("{")
          ? `By${part[1]?.toUpperCase()}${part.slice(2, -1)}`
          : part[0]?.toUpperCase() + part.slice(1),
      )
      .join("")
  );
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    description: name === "release" ? "The number of the release." : FIELDS[name],
    schema: name === "release" ? { type: "integer", minimum: 1 } : { type: "string", minLength: 1 },
  }));
}

/** Below a release, the release is the state of knowledge, and `as_of` is no parameter. */
function queryParameters(query: z.ZodObject, prefix = ""): Json[] {
  const defaults = query.parse({}) as Json;
  const taken = Object.entries(query.shape).filter(([name]) => prefix === "" || name !== "as_of");
  return taken.map(([name, schema]) => {
    const { description, examples = allowedValues(schema).slice(0, 1) } = metaOf(schema);
    const {
      $schema: _,
      description: __,
      examples: ___,
      ...type
    } = z.toJSONSchema(bareSchema(schema) as z.ZodType, {
      io: "input",
    }) as Json;
    const preset = defaults[name];
    return {
      name,
      in: "query",
      required: false,
      description,
      ...(isList(schema) && { style: "form", explode: false }),
      schema: preset === null ? type : { ...type, default: preset },
      examples: Object.fromEntries((examples as unknown[]).map((value, i) => [`${name}-${i + 1}`, { value }])),
    };
  });
}

function metaOf(schema: z.core.$ZodType): { description?: string; examples?: unknown[] } {
  const own = z.globalRegistry.get(schema) as { description?: string; examples?: unknown[] } | undefined;
  if (own?.description) return own;
  return schema instanceof z.ZodDefault || schema instanceof z.ZodNullable ? metaOf(schema.unwrap()) : {};
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** Of what costs much, or holds a connection while it is sent. */
const BUSY: Json = { "429": { $ref: "#/components/responses/too-many-requests" } };

function readResponses(route: ReadRoute, prefix: string, ok: Json): Json {
  return { "200": ok, ...unhappy("as_of" in route.query.shape || (prefix + route.path).includes("{")) };
}

/** The replies of a read that are not its rows; 404 where something asked for may not be there. */
function unhappy(mayBeMissing: boolean): Json {
  return {
    "304": UNCHANGED,
    "400": { $ref: "#/components/responses/invalid-parameter" },
    ...(mayBeMissing && { "404": { $ref: "#/components/responses/not-found" } }),
    "500": { $ref: "#/components/responses/internal-error" },
    "503": { $ref: "#/components/responses/ledger-unavailable" },
  };
}

function problemResponses(): Json {
  return Object.fromEntries(
    Object.entries(PROBLEMS).map(([name, { status, title }]) => [
      name,
      {
        description: `${title}.`,
        ...((status === 429 || status === 503) && { headers: headerRefs("Retry-After") }),
        content: { "application/problem+json": { schema: ref("Problem") } },
      },
    ]),
  );
}

function extractOperation(): Json {
  return {
    operationId: "extract",
    tags: ["extract"],
    summary: "Claims of a pasted text",
    description: `Reads the claims from a text of at most ${MAXIMUM_BODY_BYTES / 1000} kB and stores nothing. The claims have the shape that the command line prints.`,
    requestBody: {
      required: true,
      description: "The text as plain text, or as JSON with what is known about the report.",
      content: {
        "application/json": { schema: ref("ExtractBody"), example: EXTRACT_EXAMPLE },
        "text/plain": { schema: { type: "string" }, example: EXTRACT_EXAMPLE.text },
      },
    },
    responses: {
      "200": {
        description: "The claims, the numbers that were not counted, and warnings.",
        content: { "application/json": { schema: ref("ExtractReply") } },
      },
      "400": { $ref: "#/components/responses/invalid-body" },
      "413": { $ref: "#/components/responses/body-too-large" },
      "415": { $ref: "#/components/responses/unsupported-media-type" },
      ...BUSY,
      "500": { $ref: "#/components/responses/internal-error" },
    },
  };
}

function packagePath(prefix = ""): [string, Json] {
  return [
    `${prefix}/package.zip`,
    {
      get: {
        operationId: prefix === "" ? "package" : operationName(`${prefix}/package`),
        tags: [prefix === "" ? "files" : "releases"],
        summary: "The whole ledger",
        description: `Every table as CSV with a Data Package v2 descriptor (types, meanings, sizes, checksums), CSVW metadata, known gaps, licence and citation. Rows of imported tables, which have a licence of their own, are in it only with \`include=imported\`. The same release gives the same bytes.${prefix === "" ? "" : ` ${NEVER_CHANGES}`}`,
        parameters: [...pathParameters(prefix), ...queryParameters(packageQuery, prefix)],
        responses: {
          "200": {
            description: "A ZIP archive.",
            headers: headerRefs("ETag", "Last-Modified", "Cache-Control", "Link", "Content-Disposition"),
            content: { "application/zip": { schema: { type: "string", format: "binary" } } },
          },
          ...BUSY,
          ...unhappy(true),
        },
      },
    },
  ];
}

function picturePath(type: "svg" | "png", mediaType: string): [string, Json] {
  return [
    `/charts/rates.${type}`,
    {
      get: {
        operationId: `chart-${type}`,
        tags: ["files"],
        summary: `The chart of a view as ${type.toUpperCase()}`,
        description:
          "1200 units wide, always light, with title, definition of the measure, source line, release, address of the view and licence inside. Takes the parameters of the page: `view` says whether it shows the chart with the bars by outcome, the table (the newest 40 rows), the small multiples or the calendar, and `lang` its language.",
        parameters: queryParameters(dashboardQuery),
        responses: {
          "200": {
            description: "The picture.",
            headers: headerRefs("ETag", "Cache-Control", "Link", "Content-Disposition"),
            content: { [mediaType]: { schema: { type: "string", format: "binary" } } },
          },
          ...BUSY,
          ...unhappy(true),
        },
      },
    },
  ];
}

function openApiPath(): [string, Json] {
  return [
    "/openapi.json",
    {
      get: {
        operationId: "openapi",
        tags: ["read"],
        summary: "This document",
        description: "OpenAPI 3.1, made from the schemas that guard the routes.",
        responses: {
          "200": {
            description: "The document.",
            headers: headerRefs("ETag", "Cache-Control"),
            content: { "application/json": { schema: { type: "object" } } },
          },
          "304": UNCHANGED,
          "400": { $ref: "#/components/responses/invalid-parameter" },
        },
      },
    },
  ];
}

const SHARED_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Attack: attackRowSchema,
  AttackDetail: attackDetailSchema,
  Change: changeRowSchema,
  Claim: claimRowSchema,
  ClaimantSlug: claimantSlugSchema,
  Count: countSchema,
  Counts: countsSchema,
  Date: isoDateSchema,
  ExtractBody: extractBodySchema,
  ExtractReply: extractReplySchema,
  License: licenseSchema,
  Links: linksSchema,
  Meta: metaSchema,
  Problem: problemSchema,
  Rate: rateRowSchema,
  Release: releaseRowSchema,
  Report: reportRowSchema,
  Statement: statementSchema,
  WeaponSlug: weaponSlugSchema,
};

/** Every reply and body by name, with the data dictionary's description at each field. */
function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  const replies = new Map(
    READ_ROUTES.map(({ replyName, reply, row }) => [replyName, row ? choiceOfFields(row) : reply]),
  );
  for (const [id, reply] of replies) registry.add(reply, { id });
  for (const [id, schema] of Object.entries(SHARED_SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: "input", uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { $schema: _, $id: __, ...rest } = schema as Json;
      return [name, described(rest)];
    }),
  );
}

function described(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(described);
  if (node === null || typeof node !== "object") return node;
  const copy: Json = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, described(value)]));
  if (copy.properties && typeof copy.properties === "object") {
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties as Record<string, Json>).map(([name, schema]) => [
        name,
        schema.description || !FIELDS[name] ? schema : { ...schema, description: FIELDS[name] },
      ]),
    );
  }
  return copy;
}
