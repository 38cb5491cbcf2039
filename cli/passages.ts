import { z } from "zod";
import { isoDateSchema } from "../domain/calendar.ts";
import { languageSchema } from "../domain/report.ts";
import type { Line } from "./lines.ts";
import { tryExtract } from "./reading.ts";

const passageSchema = z.object({
  id: z.union([z.string(), z.number()], { error: "a text or a number is needed" }),
  text: z.string({ error: "the passage is needed, a text" }),
  published: isoDateSchema.nullish(),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  language: languageSchema.nullish(),
});

/** One line of JSON for each passage, in order, and how many of them could not be read. */
export interface Answers {
  readonly text: string;
  readonly broken: number;
}

/** Answers lines of passages. A function of its lines alone: worker threads run it, too. */
export default function answersTo(lines: readonly Line[]): Answers {
  let text = "";
  let broken = 0;
  for (const line of lines) {
    const answer = answerTo(line);
    if ("error" in answer) broken += 1;
    text += `${JSON.stringify(answer)}\n`;
  }
  return { text, broken };
}

function answerTo(line: Line): object | { id: null; error: string; line: number } {
  const fault = (error: string) => ({ id: null, error, line: line.number });
  if ("error" in line) return fault(line.error);
  if (line.text.trim() === "") return fault("The line is empty; a passage is a JSON object.");
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
