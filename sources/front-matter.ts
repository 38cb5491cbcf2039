import { parse } from "yaml";
import { z } from "zod";
import { LANGUAGES } from "../domain/report.ts";
import { faultsOf } from "./problem.ts";

/** What a document may say of itself in its front matter; other keys are the author's own. */
const frontMatterSchema = z.object({
  title: z.string({ error: "write a text" }).nullish(),
  publisher: z.string({ error: "write a name" }).nullish(),
  url: z.url({ error: "write a whole address, such as https://example.org/report" }).nullish(),
  published: z.iso.date({ error: "write a date that exists, such as 2024-11-22" }).nullish(),
  language: z.enum(LANGUAGES, { error: `write one of ${LANGUAGES.join(", ")}` }).nullish(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

export type Parted =
  | { readonly fields: FrontMatter; readonly raw: Record<string, unknown>; readonly body: string }
  | { readonly reason: string };

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING_FENCE = /^---[ \t]*(?:\r?\n|$)/m;

/** Parts a text into YAML front matter between two lines of `---` and its body. A text without any is all body. */
export function partFrontMatter(text: string): Parted {
  const opening = FENCE.exec(text);
  if (!opening) return { fields: {}, raw: {}, body: text };
  const rest = text.slice(opening[0].length);
  const closing = CLOSING_FENCE.exec(rest);
  if (!closing) return { reason: 'The front matter is not closed: end it with a line of "---".' };
  let raw: unknown;
  try {
    raw = parse(rest.slice(0, closing.index)) ?? {};
  } catch (error) {
    const firstLine = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return { reason: `The front matter is not valid YAML: ${firstLine}` };
  }
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return { reason: 'The front matter has no keys: write lines such as "published: 2024-11-22".' };
  }
  const fields = frontMatterSchema.safeParse(raw);
  if (!fields.success) {
    return { reason: `The front matter is at fault. ${faultsOf(fields.error)}.` };
  }
  return {
    fields: fields.data,
    raw: raw as Record<string, unknown>,
    body: rest.slice(closing.index + closing[0].length),
  };
}
