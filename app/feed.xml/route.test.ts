import { DOMParser } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillLedger, newLedger } from "../api/testing/ledger.ts";
import { GET } from "./route.ts";

let ledger: ReturnType<typeof newLedger>;
beforeAll(() => {
  ledger = newLedger();
  fillLedger(ledger.db);
});
afterAll(() => ledger.close());

test("the feed names the newest attacks, and when a release last changed each", async () => {
  const reply = await GET(new Request("http://localhost/feed.xml"));
  expect(reply.headers.get("content-type")).toContain("application/atom+xml");
  const feed = new DOMParser().parseFromString(await reply.text(), "text/xml");
  const entries = [...feed.querySelectorAll("entry")];
  const ids = entries.map((entry) => entry.querySelector("id")?.textContent ?? "");
  expect(entries).toHaveLength(40);
  expect(ids.toSorted().toReversed()).toEqual(ids);
  const updated = entries.map((entry) => entry.querySelector("updated")?.textContent);
  // The first release holds 25 raids, the second the 15 after them.
  expect(updated.filter((at) => at?.startsWith("2026-02-20"))).toHaveLength(15);
  expect(updated.filter((at) => at?.startsWith("2026-01-10"))).toHaveLength(25);
  expect(entries[0]?.querySelector("summary")?.textContent).toMatch(/Ukraine’s Air Force says it .*\d/);
});
