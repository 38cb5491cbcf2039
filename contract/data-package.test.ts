import { expect, test } from "vitest";
import { dataPackage, packageReadme } from "./data-package.ts";

const release = {
  id: 3,
  committed_at: "2026-01-10T08:00:00.000Z",
  note: "",
  reports: 1,
  claims: 1,
  attacks: 1,
  checksum: "",
};

test("the licence of imported rows stands beside our own where they are in the package, and only there", () => {
  const licenses = (imported: readonly string[]) =>
    (dataPackage(release, [], imported) as { licenses: { name: string }[] }).licenses.map(({ name }) => name);
  expect(licenses([])).toEqual(["CC-BY-4.0"]);
  expect(licenses(["CC BY-NC-SA 4.0"])).toEqual(["CC-BY-4.0", "CC-BY-NC-SA-4.0"]);
  expect(packageReadme(release, [], ["CC BY-NC-SA 4.0"])).toContain("under their own licence: CC BY-NC-SA 4.0.");
  expect(packageReadme(release, [])).not.toContain("NC-SA");
});
