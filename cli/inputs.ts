import type { Document } from "../domain/report.ts";
import { readPath, readStream } from "../sources/file.ts";
import type { SourceResult } from "../sources/problem.ts";
import type { DocumentOptions } from "./options.ts";

/** The reports that the arguments name, in their order: a path, an address, or `-` for standard input. */
export async function* readInputs(names: readonly string[], given: DocumentOptions): AsyncGenerator<SourceResult> {
  let documents = 0;
  for (const name of names) {
    for await (const result of readInput(name)) {
      if ("problem" in result) yield result;
      // An address is what a report is known by: a second report under it would take the place of the first.
      else if (given.url && documents > 0) yield { problem: { name: result.document.name, reason: ONE_ADDRESS } };
      else yield { document: described(result.document, given) };
      documents += 1;
    }
  }
}

const ONE_ADDRESS = "--url is the address of one report, and this is another; read it by itself.";

async function* readInput(name: string): AsyncGenerator<SourceResult> {
  if (name === "-") yield await readStream(process.stdin);
  else if (/^https?:\/\//i.test(name)) {
    // Loaded for pages only: a file is read in half the time.
    const { readWebPage } = await import("../sources/web-page.ts");
    yield await readWebPage(name);
  } else yield* readPath(name);
}

function described(document: Document, given: DocumentOptions): Document {
  const { published, publisher, url, language } = given;
  return {
    ...document,
    published: published ?? document.published,
    publisher: publisher ?? document.publisher,
    url: url ?? document.url,
    language: language ?? document.language,
  };
}

/** Names a source that could not be read, and why, on standard error. */
export function reportProblem({ name, reason }: { readonly name: string; readonly reason: string }): void {
  process.stderr.write(`${name}: ${reason}\n`);
}
