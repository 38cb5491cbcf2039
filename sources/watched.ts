import { parse } from "yaml";
import { z } from "zod";
import { languageSchema } from "../domain/report.ts";
import { faultsOf, type SourceProblem } from "./problem.ts";

const timeZoneSchema = z.string().refine(
  (zone) => {
    try {
      return new Intl.DateTimeFormat("en", { timeZone: zone }) !== null;
    } catch {
      return false;
    }
  },
  { error: "write a time zone, such as Europe/Kyiv" },
);

const watchedSourceSchema = z.strictObject({
  /** What it is called on the command line and in messages. */
  name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, { error: "write small letters, digits and hyphens" }),
  /** `telegram`: the public preview of a channel; `feed`: RSS, Atom or JSON Feed; `list`: a page that links articles. */
  kind: z.enum(["telegram", "feed", "list"]),
  url: z.url({ protocol: /^https?$/, error: "write a whole web address" }),
  publisher: z.string().min(1),
  /** Detected from each text when left out. */
  language: languageSchema.optional(),
  /** Where its days begin and end. */
  zone: timeZoneSchema.default("UTC"),
  /** `item`: the text of a feed's item is the report; `article`: the page that it links is. */
  read: z.enum(["item", "article"]).default("article"),
  /** Hosts, with those below them, that its articles stand on; its own when left out. */
  hosts: z.array(z.string().min(1)).optional(),
});

/** A source that is visited for new reports. */
export type WatchedSource = Readonly<z.infer<typeof watchedSourceSchema>>;

/** Reads a list of sources (YAML). An entry at fault becomes a problem; the others are kept. */
export function parseWatchedSources(
  text: string,
  name: string,
): { sources: WatchedSource[]; problems: SourceProblem[] } {
  let entries: unknown;
  try {
    entries = parse(text);
  } catch (error) {
    const reason = `The list is not valid YAML: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
    return { sources: [], problems: [{ name, reason }] };
  }
  if (!Array.isArray(entries)) {
    return { sources: [], problems: [{ name, reason: 'Write a list of sources, each beginning with "- name: …".' }] };
  }
  const sources: WatchedSource[] = [];
  const problems: SourceProblem[] = [];
  for (const [index, entry] of entries.entries()) {
    const source = watchedSourceSchema.safeParse(entry);
    const at = `${name}, entry ${index + 1}`;
    if (!source.success) problems.push({ name: at, reason: `${faultsOf(source.error)}.` });
    else if (sources.some((known) => known.name === source.data.name)) {
      problems.push({ name: at, reason: `There are two sources of the name ${source.data.name}.` });
    } else sources.push(source.data);
  }
  return { sources, problems };
}
