import { KNOWN_GAPS } from "../../contract/data-package.ts";
import { PUBLICATION } from "../../contract/publication.ts";
import type { ReadRoute } from "../../contract/routes.ts";
import type { Coverage } from "../../db/read/coverage.ts";
import type { Release } from "../../domain/release.ts";

const DOWNLOADS = [
  { format: "csv", encodingFormat: "text/csv" },
  { format: "parquet", encodingFormat: "application/vnd.apache.parquet" },
] as const;

/** The ledger as a schema.org `Dataset`, for search engines of data; `site` is the address before its path. */
export function datasetOf(
  release: Release,
  coverage: Pick<Coverage, "first_day" | "last_day">,
  files: readonly ReadRoute[],
  site: string,
): object {
  const { first_day, last_day } = coverage;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: PUBLICATION.name,
    description: `Claims about how much of each air attack was stopped, by weapon and claimant, with the sentence that each number stands on. ${KNOWN_GAPS.join(" ")}`,
    url: `${site}/data`,
    identifier: `${site}/data`,
    license: PUBLICATION.license.url,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: PUBLICATION.name, url: `${site}/` },
    version: `release ${release.id}`,
    dateModified: release.committed_at,
    keywords: ["air defence", "drones", "missiles", "interception rate", "electronic warfare"],
    ...(first_day && last_day && { temporalCoverage: `${first_day}/${last_day}` }),
    spatialCoverage: ["Ukraine", "Russia"],
    variableMeasured: ["launched", "shot down", "lost to electronic warfare", "share stopped"],
    distribution: [
      {
        "@type": "DataDownload",
        name: "Everything, as a Data Package",
        encodingFormat: "application/zip",
        contentUrl: `${site}${PUBLICATION.api}/package.zip`,
      },
      ...files.flatMap((route) =>
        DOWNLOADS.filter(({ format }) => route.file?.formats.includes(format)).map(({ format, encodingFormat }) => ({
          "@type": "DataDownload",
          name: route.summary,
          encodingFormat,
          contentUrl: `${site}${PUBLICATION.api}${route.path}.${format}`,
        })),
      ),
    ],
  };
}
