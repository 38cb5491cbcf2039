import { createHash } from "node:crypto";
import { dataPackage, type PackagedTable, packageReadme } from "../../../../contract/data-package.ts";
import { fileFilter, packageQuery } from "../../../../contract/queries.ts";
import { type ZipEntry, zip } from "../../../../contract/zip.ts";
import type { Release } from "../../../../domain/release.ts";
import { answer } from "../../answer.ts";
import { fairStream } from "../../files.ts";
import { linkHeader, readPreflight } from "../../headers.ts";
import { importedLicenses, type Table, tablesOf } from "./tables.ts";

export function GET(request: Request): Promise<Response> {
  return answer(request, packageQuery, ({ db, filter, release }, headers) => {
    const { imported } = fileFilter(filter);
    const entries = entriesOf(
      release,
      tablesOf(db, release, filter),
      imported ? importedLicenses(db, filter.as_of) : [],
    );
    return new Response(fairStream(zip(entries, new Date(release.committed_at))), {
      headers: {
        ...headers,
        "Content-Type": "application/zip",
        "Content-Disposition": `attachment; filename="interception-ledger_${release.committed_at.slice(0, 10)}.zip"`,
        Link: linkHeader({}),
      },
    });
  });
}
export const OPTIONS = readPreflight;

/** The descriptor comes last: it holds the sizes and checksums of the files before it. */
function* entriesOf(
  release: Release,
  tables: readonly Table[],
  imported: readonly string[],
): Generator<ZipEntry, void> {
  yield { name: "README.md", chunks: () => [packageReadme(release, tables, imported)] };
  const packaged: PackagedTable[] = [];
  for (const { text, ...table } of tables) {
    yield { name: `${table.name}.csv`, chunks: () => measured(text, (size) => packaged.push({ ...table, ...size })) };
  }
  yield {
    name: "datapackage.json",
    chunks: () => [`${JSON.stringify(dataPackage(release, packaged, imported), null, 2)}\n`],
  };
}

function* measured(
  text: Iterable<string>,
  done: (size: { bytes: number; sha256: string }) => void,
): Generator<string, void> {
  const hash = createHash("sha256");
  let bytes = 0;
  for (const chunk of text) {
    hash.update(chunk, "utf8");
    bytes += Buffer.byteLength(chunk, "utf8");
    yield chunk;
  }
  done({ bytes, sha256: hash.digest("hex") });
}
