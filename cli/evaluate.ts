import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Command } from "commander";
import { z } from "zod";
import { LANGUAGES } from "../domain/report.ts";
import { extract } from "../extractor/extract.ts";
import { whyUnread } from "../sources/file.ts";
import { faultsOf } from "../sources/problem.ts";
import { EXIT } from "./exit.ts";
import { reportProblem } from "./inputs.ts";
import { readLines } from "./lines.ts";
import { write } from "./output.ts";
import {
  type Fact,
  type PassageScore,
  precisionRecall,
  type ScoredClaim,
  type Share,
  scorePassage,
  sum,
} from "./scoring.ts";

const goldSchema = z.object({
  id: z.string(),
  text: z.string().optional(),
  published: z.string().nullish(),
  publisher: z.string().nullish(),
  lang: z.enum(LANGUAGES),
  claims: z.array(z.looseObject({})),
});
type Gold = z.infer<typeof goldSchema>;

interface Scored {
  readonly gold: Gold;
  readonly score: PassageScore;
}

const MAX_LINE_BYTES = 5_000_000;

/** `ledger evaluate`: how well the extractor reads passages whose claims people have recorded. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .summary("score the extractor against recorded claims")
    .description(
      "Extracts the passages of a gold file (one JSON object a line: id, text, lang, published, publisher, claims) and\n" +
        "prints precision, recall and F1 by metric, language and weapon, and every miss. A passage without a text is\n" +
        "read from the file that its id names, beside the gold file.",
    )
    .argument("<gold.jsonl>", "the gold file")
    .option("--no-misses", "leave out the list of misses")
    .action(async (path: string, options: { misses: boolean }) => {
      const scored = await scoreAll(path);
      if (!scored) {
        process.exitCode = EXIT.unread;
        return;
      }
      await write(report(scored));
      if (options.misses) await write(misses(scored));
    });
}

/** The scores of a gold file; names the lines that could not be read. Null where there was nothing to score. */
async function scoreAll(path: string): Promise<Scored[] | null> {
  const scored: Scored[] = [];
  try {
    for await (const lines of readLines(createReadStream(path), MAX_LINE_BYTES)) {
      for (const line of lines) {
        if ("text" in line && line.text.trim() === "") continue;
        try {
          if ("error" in line) throw new Error(line.error);
          scored.push(await score(goldSchema.parse(JSON.parse(line.text)), path));
        } catch (error) {
          reportProblem({ name: `${path}:${line.number}`, reason: faultOf(error) });
          process.exitCode = EXIT.unread;
        }
      }
    }
  } catch (error) {
    reportProblem({ name: path, reason: whyUnread(error) });
    return null;
  }
  if (scored.length > 0) return scored;
  const reason = "It holds no passage that can be scored; one JSON object a line would be right.";
  reportProblem({ name: path, reason });
  return null;
}

async function score(gold: Gold, path: string): Promise<Scored> {
  const text = gold.text ?? (await readFile(join(dirname(path), gold.id), "utf8"));
  const { claims } = extract({ text, published: gold.published, publisher: gold.publisher, language: gold.lang });
  return { gold, score: scorePassage(gold.claims as ScoredClaim[], claims) };
}

function faultOf(error: unknown): string {
  if (error instanceof z.ZodError) return faultsOf(error);
  return error instanceof Error ? error.message : String(error);
}

function report(scored: readonly Scored[]): string {
  const scores = scored.map((one) => one.score);
  const claims = scores.reduce(
    (a, { claims: b }) => ({
      right: a.right + b.right,
      predicted: a.predicted + b.predicted,
      expected: a.expected + b.expected,
    }),
    { right: 0, predicted: 0, expected: 0 },
  );
  const negatives = scores.flatMap(({ negative }) => (negative === null ? [] : [{ right: Number(negative), of: 1 }]));
  const lines = [
    `passages ${scored.length}, gold claims ${claims.expected}, gold counts ${scores.reduce((n, s) => n + s.facts.right.length + s.facts.missed.length, 0)}`,
    `claims    ${figures(precisionRecall(claims))}`,
    `negatives ${share(sum(negatives))} · claimant ${share(sum(scores.map((s) => s.claimant)))} · ` +
      `qualifier ${share(sum(scores.map((s) => s.qualifier)))} · dates ${share(sum(scores.map((s) => s.dates)))}`,
    `fields    ${factFigures(scored, () => "all").get("all") ?? figures(precisionRecall({ right: 0, predicted: 0, expected: 0 }))}`,
  ];
  for (const [title, groupOf] of GROUPINGS) {
    lines.push("", `by ${title}`);
    const groups = [...factFigures(scored, groupOf)].sort(([a], [b]) => a.localeCompare(b));
    const width = Math.max(...groups.map(([name]) => name.length));
    for (const [name, line] of groups) lines.push(`  ${name.padEnd(width)}  ${line}`);
  }
  return `${lines.join("\n")}\n`;
}

const GROUPINGS: readonly [title: string, groupOf: (fact: Fact, gold: Gold) => string][] = [
  ["metric", (fact) => fact.field],
  ["language", (_fact, gold) => gold.lang],
  ["weapon", (fact) => fact.weapon],
];

function factFigures(scored: readonly Scored[], groupOf: (fact: Fact, gold: Gold) => string): Map<string, string> {
  const tallies = new Map<string, { right: number; predicted: number; expected: number }>();
  for (const { gold, score } of scored) {
    const add = (facts: readonly Fact[], ...parts: ("right" | "predicted" | "expected")[]): void => {
      for (const fact of facts) {
        const group = groupOf(fact, gold);
        const tally = tallies.get(group) ?? { right: 0, predicted: 0, expected: 0 };
        for (const part of parts) tally[part] += 1;
        tallies.set(group, tally);
      }
    };
    add(score.facts.right, "right", "predicted", "expected");
    add(score.facts.missed, "expected");
    add(score.facts.invented, "predicted");
  }
  return new Map(
    [...tallies].map(([group, t]) => [
      group,
      `${figures(precisionRecall(t))}  (${t.expected} expected, ${t.predicted} read)`,
    ]),
  );
}

function misses(scored: readonly Scored[]): string {
  const blocks = scored.flatMap(({ gold, score: { facts } }) => {
    if (facts.missed.length + facts.invented.length === 0) return [];
    const lines = [
      ...facts.missed.map((fact) => `  missed   ${factText(fact)}`),
      ...facts.invented.map((fact) => `  invented ${factText(fact)}`),
    ];
    return [`${gold.id}\n${lines.join("\n")}\n`];
  });
  return blocks.length === 0 ? "\nno misses\n" : `\nmisses\n${blocks.join("")}`;
}

function factText({ attacker, weapon, kind, scope, field, value }: Fact): string {
  return `${attacker} ${weapon} ${kind} ${scope}: ${field} ${value}`;
}

function figures({ precision, recall, f1 }: ReturnType<typeof precisionRecall>): string {
  return `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}

function share({ right, of }: Share): string {
  return of === 0 ? "n/a" : `${(right / of).toFixed(3)} (${right}/${of})`;
}
