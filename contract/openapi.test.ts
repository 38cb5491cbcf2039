import { describe, expect, test } from "vitest";
import { parseAddress } from "./address.ts";
import { openApiDocument } from "./openapi.ts";
import { PUBLICATION } from "./publication.ts";
import { READ_ROUTES } from "./routes.ts";

type Json = Record<string, unknown>;
const document = openApiDocument() as {
  openapi: string;
  paths: Record<string, Record<string, Json>>;
  components: Record<string, Record<string, Json>>;
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

function visit(node: unknown, see: (object: Json, at: string) => void, at = "#"): void {
  if (node === null || typeof node !== "object") return;
  see(node as Json, at);
  for (const [key, value] of Object.entries(node)) visit(value, see, `${at}/${key}`);
}

describe("the OpenAPI document", () => {
  test("every reference leads to something", () => {
    visit(document, (object, at) => {
      if (typeof object.$ref !== "string") return;
      const [, , kind = "", name = ""] = object.$ref.split("/");
      expect(document.components[kind]?.[name], `${at} refers to ${object.$ref}`).toBeDefined();
    });
  });

  test("every operation, parameter, reply, header and field is described", () => {
    for (const { path, method, operation } of operations) {
      const at = `${method} ${path}`;
      expect(operation.summary, at).toMatch(/\S/);
      expect(operation.description, at).toMatch(/\S/);
      for (const parameter of (operation.parameters ?? []) as Json[]) {
        expect(parameter.description, `${at} ${parameter.name}`).toMatch(/\S/);
      }
      for (const [status, reply] of Object.entries(operation.responses as Json)) {
        expect((reply as Json).$ref ?? (reply as Json).description, `${at} ${status}`).toMatch(/\S/);
      }
    }
    for (const header of Object.values(document.components.headers ?? {})) expect(header.description).toMatch(/\S/);
    visit(document.components.schemas, (object, at) => {
      // "properties" is also what a schema calls its fields; only those objects hold schemas by name.
      if (!at.endsWith("/properties")) return;
      for (const [name, schema] of Object.entries(object)) {
        expect((schema as Json).description ?? "", `${at}/${name} has no entry in contract/fields.ts`).toMatch(/\S/);
      }
    });
  });

  test("operation ids are unique, for generated clients", () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every example of a parameter is accepted by the route that it describes", () => {
    for (const route of READ_ROUTES) {
      const parameters = (document.paths[route.path]?.get?.parameters ?? []) as {
        in: string;
        name: string;
        examples?: Record<string, { value: unknown }>;
      }[];
      expect(parameters.filter((p) => p.in === "query").map((p) => p.name)).toEqual(Object.keys(route.query.shape));
      for (const { in: place, name, examples } of parameters) {
        if (place !== "query") continue;
        for (const { value } of Object.values(examples ?? {})) {
          expect(() => parseAddress(route.query, new URLSearchParams([[name, String(value)]]))).not.toThrow();
        }
      }
      for (const example of route.examples) {
        expect(() => parseAddress(route.query, new URLSearchParams(example))).not.toThrow();
      }
    }
  });

  test("reply objects are open, so that fields can be added", () => {
    visit(document.components.schemas, (object, at) => {
      if (at.includes("ExtractBody")) return;
      expect(object.additionalProperties, at).not.toBe(false);
    });
  });

  test("it names version, licence and every file", () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(JSON.stringify(document)).toContain(PUBLICATION.license.url);
    for (const route of READ_ROUTES) {
      expect(document.paths[route.path]).toBeDefined();
      if (route.file) expect(document.paths[`${route.path}.csv`]).toBeDefined();
    }
  });
});
