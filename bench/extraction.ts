import { extract } from "../extractor/extract.ts";
import { passages } from "./corpus.ts";
import { type Measured, medianMs } from "./measure.ts";

/** Extraction beside one pass that only finds the digits. */
export function extraction(): Measured[] {
  const texts = passages();
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  let found = 0;
  const ours = medianMs(3, () => {
    for (const text of texts) found += extract({ text, published: "2024-11-22" }).claims.length;
  });
  const bare = medianMs(5, () => {
    for (const text of texts) found += [...text.matchAll(/\d+/g)].length;
  });
  if (found === 0) throw new Error("Nothing was extracted: there is nothing to measure.");
  const limit = "`matchAll(/\\d+/g)` over the same passages";
  return [
    {
      what: "extraction",
      unit: "passages/s",
      limit,
      ours: (texts.length / ours) * 1000,
      bare: (texts.length / bare) * 1000,
    },
    { what: "extraction", unit: "MB/s", limit, ours: (megabytes / ours) * 1000, bare: (megabytes / bare) * 1000 },
  ];
}
