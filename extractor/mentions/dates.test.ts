import { expect, test } from "vitest";
import { extract } from "../extract.ts";

test.each([
  "On 25 November 2023 Russia sent 75 drones, the Ukrainian Air Force said.",
  "On the night of 24-25 November 2023 Russian forces launched 75 drones, the Ukrainian Air Force said.",
  "On November 25, 2023 drones came from three sides: Russia launched 75 drones, the Ukrainian Air Force said.",
  "У ніч на 25 листопада 2023 російські війська запустили 75 дронів, повідомили Повітряні сили.",
])("the year after a day and a month is no count: %s", (text) => {
  const { claims, notCounted } = extract({ text, published: "2023-11-26" });
  expect(claims.map((claim) => claim.launched?.value)).toEqual([75]);
  expect(claims[0]?.end).toBe("2023-11-25");
  expect(notCounted.filter(({ text: words }) => words.includes("2023")).map(({ reason }) => reason)).toEqual(["date"]);
});
