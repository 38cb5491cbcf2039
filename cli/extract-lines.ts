import { z } from "zod";
import { isoDateSchema } from "../domain/calendar.ts";
import { languageSchema } from "../domain/report.ts";
import { type Line, readLines } from "./lines.ts";
import { tryExtract } from "./reading.ts";

const passageSchema = z.object({
  id: z.union([z.string(), z.number()], { error: "a text or a number is needed" }),
  text: z.string({ error: "the passage is needed, a text" }),
  published: isoDateSchema.nullish(),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  language: languageSchema.nullish(),
});

/** A passage of a stream may be as long as a report. */
const MAX_LINE_BYTES = 5_000_000;

/**
 * Reads passages from a stream of JSON lines and passes on one line for each, in order, holding one at a time.
 * Resolves to the number of lines that could not be read.
 */
export async function extractLines(
  input: AsyncIterable<Uint8Array>,
  write: (line: string) => Promise<void>,
): Promise<number> {
  let broken = 0;
  for await (const line of readLines(input, MAX_LINE_BYTES)) {
    if ("text" in line && line.text.trim() === "") continue;
    const result = answer(line);
    if ("error" in result) broken += 1;
    await write(`${JSON.stringify(result)}\n`);
  }
  return broken;
}

function answer(line: Line): object | { id: null; error: string; line: number } {
  const fault = (error: string) => ({ id: null, error, line: line.number });
  if ("error" in line) return fault(line.error);
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    return fault(`The line is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const passage = passageSchema.safeParse(value);
  if (!passage.success) {
    return fault(passage.error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`).join("; "));
  }
  const extraction = tryExtract(passage.data);
  if ("reason" in extraction) return fault(extraction.reason);
  const { claims, notCounted, warnings } = extraction;
  return { id: passage.data.id, claims, notCounted, warnings };
}
