import { packageEntries, packageFilters } from "../../contract/package.ts";
import { packageQuery } from "../../contract/queries.ts";
import { zip } from "../../contract/zip.ts";
import { ledgerRows } from "../../db/read/lists.ts";
import { readImportedLicenses } from "../../db/read/reports.ts";
import { answer } from "./answer.ts";
import { DEFINITION_ROWS } from "./definitions.ts";
import { fairStream, requireRoomToSend } from "./fair-stream.ts";
import { linkHeader } from "./headers.ts";
import type { Place } from "./place.ts";

/** Answers with the package of the whole ledger. */
export function packageZip(request: Request, place: Place): Promise<Response> {
  return answer(
    request,
    packageQuery,
    ({ db, filter: { include }, as_of, release }, headers) => {
      requireRoomToSend(request);
      const rows = { ...ledgerRows(db, packageFilters(as_of, include), release), definitions: DEFINITION_ROWS };
      const licenses = include.includes("imported") ? readImportedLicenses(db, as_of) : [];
      const files = packageEntries(release, rows, licenses);
      return new Response(fairStream(zip(files, new Date(release.committed_at))), {
        headers: {
          ...headers,
          "Content-Type": "application/zip",
          "Content-Disposition": `attachment; filename="interception-ledger_${release.committed_at.slice(0, 10)}.zip"`,
          Link: linkHeader({}),
        },
      });
    },
    place,
  );
}
