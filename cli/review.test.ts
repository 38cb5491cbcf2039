import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reportText, Workplace } from "./testing/command.ts";

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

describe("ledger review", () => {
  it("decides on a claim that waits, and a second reading leaves it so", async () => {
    const text = reportText({ published: "2024-11-22", url: "https://example.org/a", launched: 31, shotDown: 40 });
    const file = place.write("a.md", text);
    await place.run(["ingest", file]);
    const checked = await place.run(["check"]);
    const id = /Claim (c-[0-9a-f]+) \(.*waits for review: The outcomes exceed/.exec(checked.stdout)?.[1] ?? "";
    const decided = await place.run(["review", id, "--publish", "--reason", "The post says so."]);
    expect(decided).toMatchObject({ code: 0, stderr: "" });
    expect(decided.stdout).toContain(`Claim ${id} is published; release 2 in `);
    await place.run(["ingest", file]);
    expect((await place.run(["check"])).stdout).toContain("Release 2: 1 claim, 0 wait for review; no faults.\n");
  });

  it("says what is missing or unknown", async () => {
    const none = await place.run(["review", "c-none", "--publish", "--reason", "So."]);
    expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining("No ledger at") });
    const neither = await place.run(["review", "c-none", "--reason", "So."]);
    expect(neither).toMatchObject({ code: 2, stderr: expect.stringContaining("either --publish or --reject") });
    const both = await place.run(["review", "c-none", "--publish", "--reject", "--reason", "So."]);
    expect(both.code).toBe(2);
  });
});
