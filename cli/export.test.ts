import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportText, Workplace } from "./testing/command.ts";

let place: Workplace;
beforeAll(async () => {
  place = new Workplace();
  for (const [url, published] of [
    ["https://example.org/a", "2024-11-22"],
    ["https://example.org/b", "2024-12-05"],
  ] as const) {
    await place.run(["ingest", place.write("a.md", reportText({ published, url, launched: 31, shotDown: 20 }))]);
  }
});
afterAll(() => place.remove());

describe("ledger export", () => {
  it.each([
    "rates",
    "attacks",
    "claims",
    "reports",
  ])("writes %s as CSV and as NDJSON with the same rows", async (name) => {
    const csv = await place.run(["export", name]);
    const ndjson = await place.run(["export", name, "--format", "ndjson"]);
    expect([csv.code, ndjson.code, csv.stderr + ndjson.stderr]).toEqual([0, 0, ""]);
    const rows = csv.stdout.trimEnd().split("\r\n");
    const objects = ndjson.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows[0]).toMatch(/^[a-z_,]+$/);
    expect(rows.length - 1).toBe(objects.length);
    expect(objects.length).toBeGreaterThan(1);
  });

  it("takes the parameters of a web address", async () => {
    const { stdout } = await place.run([
      "export",
      "claims",
      "--query",
      "from=2024-12&weapon=drone",
      "--format",
      "ndjson",
    ]);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).end),
    ).toEqual(["2024-12-05"]);
  });

  it.each([
    [["export", "claims", "--query", "colour=red"], /colour/],
    [["export", "everything"], /There is no list "everything"\. The lists are rates, attacks, claims, reports\./],
    [["export", "claims", "--format", "pdf"], /csv, ndjson/],
  ])("ends %j with 2", async (args, message) => {
    const { code, stdout, stderr } = await place.run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});
