import { expect, it } from "vitest";
import { type ClaimsFilter, EVERY_CLAIM } from "../../domain/filters.ts";
import { freshLedger } from "../example-ledger.ts";
import { newClaim, report } from "../example-reports.ts";
import { appendReport } from "../writer.ts";
import { countClaims, readClaims } from "./claims.ts";

const ALL: ClaimsFilter = { ...EVERY_CLAIM, sort: "-end", limit: 2 };

it("counts in slices what it counts at once, with a pause after each, and only once", async () => {
  const { writer, reader } = freshLedger();
  for (const n of Array.from({ length: 11 }, (_, i) => i)) {
    appendReport(writer, report(`r${n}`), [newClaim({ launched: 20 + n })], `2024-11-22T10:${10 + n}:00Z`);
  }
  // A later version of a claim is a row of the table, and no further claim.
  appendReport(writer, report("r3"), [newClaim({ launched: 99 })], "2024-11-23T10:00:00Z");
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  await countClaims(writer, ALL, pause, 4);
  expect(pauses).toBe(3);
  const counted = readClaims(writer, ALL).total;
  expect(counted).toBe(11);
  await countClaims(writer, ALL, pause, 4);
  expect(pauses, "it was known").toBe(3);
  expect(readClaims(reader, ALL).total, "counted at once, on a connection that knows nothing").toBe(counted);
});
