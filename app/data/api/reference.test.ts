import { describe, expect, test } from "vitest";
import { openApiDocument } from "../../../contract/openapi.ts";
import { apiAddress } from "./api-address.ts";
import { GET } from "./ask/route.ts";
import { referenceOf } from "./operations.ts";

const { operations, schemas } = referenceOf();

describe("the reference", () => {
  test("shows every operation of the document with its parameters, answers and fields", () => {
    const { paths } = openApiDocument() as { paths: Record<string, Record<string, { parameters?: unknown[] }>> };
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { parameters = [] }]) => [method.toUpperCase(), path, parameters.length]),
    );
    expect(operations.map(({ method, path, parameters }) => [method, path, parameters.length])).toEqual(documented);
    for (const { id, answers, description, tag, schemas: names } of operations) {
      expect(`${id} ${tag} ${description}`).toMatch(/^\w[\w-]* (read|files|extract|releases) \S/);
      for (const answer of answers) expect(answer.description, `${id} ${answer.status}`).toMatch(/\S/);
      for (const name of names)
        expect(
          schemas.map((schema) => schema.name),
          id,
        ).toContain(name);
    }
  });

  test("tells what a parameter takes, and the type of a field in words", () => {
    const claims = operations.find(({ id }) => id === "claims");
    const parameter = (name: string) => claims?.parameters.find((one) => one.name === name);
    expect(parameter("sort")).toMatchObject({ place: "query", preset: "-end", isList: false });
    expect(parameter("weapon")?.isList).toBe(true);
    expect(parameter("date")?.allowed).toEqual(["end", "start"]);
    const fields = schemas.find(({ name }) => name === "Claim")?.fields ?? [];
    const typeOf = (name: string) => fields.find((field) => field.name === name)?.type;
    expect([typeOf("claimant"), typeOf("end")]).toEqual(["ClaimantSlug", "Date or null"]);
    expect(operations.find(({ id }) => id === "extract")?.body).toContain("114 drones");
  });
});

describe("a form of the reference", () => {
  test("makes the address of what was filled in, and leaves the rest out", () => {
    const fields: [string, string][] = [
      ["path", "/attacks/{id}"],
      ["path.id", "RU-2024-11-22/.."],
      ["query.as_of", " 2026-11-21 "],
      ["query.weapon", "drone,kh-101"],
      ["query.q", ""],
      ["body", "{}"],
    ];
    expect(apiAddress("/attacks/{id}", fields)).toBe(
      "/api/v1/attacks/RU-2024-11-22%2F..?as_of=2026-11-21&weapon=drone,kh-101",
    );
  });

  test("leads there without JavaScript, and to no other site", () => {
    const to = (query: string) => {
      const reply = GET(new Request(`http://localhost/data/api/ask?${query}`));
      expect(reply.status).toBe(303);
      return reply.headers.get("location");
    };
    expect(to("path=%2Fclaims&query.limit=5&query.q=")).toBe("/api/v1/claims?limit=5");
    for (const path of ["//example.org", "https://example.org", "/claims/../../x", "", "/extract"]) {
      expect(to(`path=${encodeURIComponent(path)}`), path).toBe("/data/api");
    }
    expect(to("path=%2Fclaims%2F%7Bid%7D&path.id=%2F%2Fexample.org%0d%0aX:y")).toBe(
      "/api/v1/claims/%2F%2Fexample.org%0D%0AX%3Ay",
    );
  });
});
