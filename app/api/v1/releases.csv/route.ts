import { RELEASES } from "../../../../contract/routes.ts";
import { readReleases } from "../../../../db/read/releases.ts";
import { csvFile } from "../../files.ts";
import { readPreflight } from "../../headers.ts";

export const GET = csvFile(RELEASES, ({ db }) => {
  const rows = readReleases(db);
  return { rows, total: rows.length };
});
export const OPTIONS = readPreflight;
