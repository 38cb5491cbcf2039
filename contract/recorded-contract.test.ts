import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HOW_TO_DEPRECATE } from "./deprecations.ts";
import { openApiDocument } from "./openapi.ts";
import { contractOf, grown, missingFrom, type RecordedContract } from "./recorded-contract.ts";

const FILE = join(import.meta.dirname, "recorded-contract.json");
const HOW_TO_RECORD =
  "Something was added: RECORD_CONTRACT=1 npx vitest run --project unit contract/recorded-contract && npm run format";

const now = contractOf(openApiDocument());
const recorded = () => JSON.parse(readFileSync(FILE, "utf8")) as RecordedContract;

describe("parameters, replies, fields and values are a promise", () => {
  test("none was renamed, removed or given another type", () => {
    expect(missingFrom(now, recorded()), HOW_TO_DEPRECATE).toEqual([]);
  });

  test("what was added is recorded", () => {
    if (process.env.RECORD_CONTRACT) writeFileSync(FILE, `${JSON.stringify(grown(recorded(), now), null, 2)}\n`);
    expect(missingFrom(recorded(), now), HOW_TO_RECORD).toEqual([]);
  });
});

describe("the record", () => {
  type Schema = Record<string, unknown>;
  const documentOf = (claim: Schema, weapon: Schema = { type: "array", items: { type: "string" } }): Schema => ({
    paths: {
      "/claims": {
        get: {
          parameters: [{ name: "weapon", schema: weapon }],
          responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Claim" } } } } },
        },
      },
    },
    components: { schemas: { Claim: { type: "object", properties: claim } } },
  });
  const before = contractOf(
    documentOf({
      id: { type: "string" },
      kind: { enum: ["attack", "period"], type: "string" },
      counts: { type: "object", properties: { launched: { anyOf: [{ type: "integer" }, { type: "null" }] } } },
    }),
  );

  test("names what there is with its type", () => {
    expect(before).toEqual({
      parameters: { "GET /claims": ["weapon: string[]"] },
      replies: { "GET /claims": ["200 application/json: Claim"] },
      fields: {
        Claim: [".id: string", ".kind: string", ".counts: object", ".counts.launched: integer | null"],
      },
      values: { "Claim.kind": ["attack", "period"] },
    });
  });

  test.each([
    ["a field renamed", { name: { type: "string" } }, ".id: string"],
    ["a type changed", { id: { type: "integer" } }, ".id: string"],
    ["a value gone", { id: { type: "string" }, kind: { enum: ["attack"], type: "string" } }, "period"],
  ])("finds %s", (_, claim, gone) => {
    expect(missingFrom(contractOf(documentOf(claim)), before).some((sentence) => sentence.endsWith(gone))).toBe(true);
  });

  test("grows at the end and forgets nothing", () => {
    const after = contractOf(documentOf({ note: { type: "string" }, id: { type: "string" } }, { type: "string" }));
    expect(grown(before, after).fields.Claim?.slice(-1)).toEqual([".note: string"]);
    expect(missingFrom(grown(before, after), before)).toEqual([]);
    expect(missingFrom(before, after)).toContain("fields of Claim: .note: string");
  });
});
