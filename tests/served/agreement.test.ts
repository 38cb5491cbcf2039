import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { parseAddress, toSearchParams, withParams } from "../../contract/address.ts";
import { ATTACK_COLUMNS, CLAIM_COLUMNS, RATE_COLUMNS } from "../../contract/columns.ts";
import type { Cell, Column } from "../../contract/csv.ts";
import { allAttacksQuery, allClaimsQuery, ratesQuery } from "../../contract/queries.ts";
import type { Attack, Statement } from "../../domain/attack.ts";
import { periodOf, STEPS } from "../../domain/calendar.ts";
import type { Claim } from "../../domain/claim.ts";
import type { Count } from "../../domain/count.ts";
import { MEASURES, type Rate } from "../../domain/rates.ts";

/** Combinations of each list: a few here, as many as wanted with `LEDGER_AGREEMENT=70`. */
const COMBINATIONS = Number(process.env.LEDGER_AGREEMENT) || 1;
/** The same combinations in every run. */
const SEED = 20241122;
const LIMIT_MS = 60_000 + COMBINATIONS * 30_000;

const site = inject("baseUrl");
const api = `${site}/api/v1`;

async function bytesOf(address: string): Promise<Buffer> {
  const reply = await fetch(address);
  const bytes = Buffer.from(await reply.arrayBuffer());
  expect(reply.status, `${address} ${bytes.toString("utf8", 0, 300)}`).toBe(200);
  return bytes;
}

/** The rows of every page of a list. */
async function jsonRows<Row>(address: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let next: string | null = address; next !== null; ) {
    const body = JSON.parse(String(await bytesOf(site + next))) as { data: Row[]; links: { next: string | null } };
    rows.push(...body.data);
    next = body.links.next;
  }
  return rows;
}

type Table = Record<string, Cell>[];

/** What every file must say of a row: the cells of its columns. */
const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table =>
  rows.map((row) => Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)])));

const asText = (table: Table) =>
  table.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? "")])));

async function parquetRows(bytes: Buffer): Promise<Table> {
  const file = new Uint8Array(bytes).buffer;
  const rows = await parquetReadObjects({ file });
  const plain = (cell: unknown): Cell => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell as Cell));
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])));
}

const run = promisify(execFile);

async function exported(name: string, format: string, params: URLSearchParams): Promise<Buffer> {
  const args = ["--import", "tsx", "cli/ledger.ts", "export", name, "--format", format, "--query", String(params)];
  const { stdout } = await run(process.execPath, args, {
    env: { ...process.env, LEDGER_DB: inject("databasePath") },
    encoding: "buffer",
    maxBuffer: 64_000_000,
  });
  return stdout;
}

/** JSON, CSV, NDJSON and Parquet of an address say the same, and the command line writes the bytes of each. */
async function expectAgreement<Row, TableRow>(
  name: string,
  params: URLSearchParams,
  columns: readonly Column<TableRow>[],
  tableRows: (rows: readonly Row[]) => readonly TableRow[],
): Promise<Row[]> {
  const rows = await jsonRows<Row>(withParams(`/api/v1/${name}`, new URLSearchParams([...params, ...pageOf(name)])));
  const table = tableOf(columns, tableRows(rows));
  const [csv, ndjson, parquet, json] = await Promise.all([
    bytesOf(withParams(`${api}/${name}.csv`, params)),
    bytesOf(withParams(`${api}/${name}.ndjson`, params)),
    bytesOf(withParams(`${api}/${name}.parquet`, params)),
    bytesOf(withParams(`${api}/${name}`, params)),
  ]);
  const at = `${name}?${params}`;
  expect(parse(csv, { columns: true, record_delimiter: "\r\n" }), `${at} as CSV`).toEqual(asText(table));
  const lines = String(ndjson).split("\n").filter(Boolean);
  expect(
    lines.map((line) => JSON.parse(line)),
    `${at} as NDJSON`,
  ).toEqual(rows);
  expect(await parquetRows(parquet), `${at} as Parquet`).toEqual(table);
  const forms = Object.entries({ csv, ndjson, parquet, json });
  await Promise.all(
    forms.map(async ([format, bytes]) => {
      const written = await exported(name, format, params);
      expect(written.equals(bytes), `${at} on the command line as ${format}`).toBe(true);
    }),
  );
  return rows;
}

const pageOf = (name: string): [string, string][] => (name === "rates" ? [] : [["limit", "400"]]);

const digits = (text: string): number[] => (text.match(/\d[\d,]*/g) ?? []).map((n) => Number(n.replaceAll(",", "")));

/** The numbers that the page prints of a rate. */
function numbersOf(rate: Rate | undefined): number[] {
  if (!rate) return [];
  if (rate.denominator > 0) return [rate.numerator, rate.denominator];
  return rate.stopped_without_launched > 0 ? [rate.stopped_without_launched] : [];
}

const MOST_ROWS_OF_PAGE = 120;

interface Element {
  readonly textContent: string;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  getAttribute(name: string): string | null;
}

async function documentAt(path: string, params: URLSearchParams): Promise<Element> {
  const { document } = parseHTML(String(await bytesOf(withParams(site + path, params))));
  return document as unknown as Element;
}

const range = fc.tuple(fc.integer({ min: 0, max: 46 }), fc.integer({ min: 0, max: 18 })).map(([start, months]) => {
  const month = (n: number) => new Date(Date.UTC(2022, 8 + n, 1)).toISOString().slice(0, 7);
  return { from: month(start), to: month(start + months) };
});
const weapons = fc.uniqueArray(
  fc.constantFrom("drone", "shahed", "cruise-missile", "kh-101", "ballistic-missile", "missile", "kinzhal", "mixed"),
  { minLength: 1, maxLength: 4 },
);
const claimants = fc.constantFrom("ukrainian-air-force", "russian-mod", "ukrainian-official", "media");
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const ratesFilter = fc.record({
  attacker: some(fc.constantFrom("RU", "UA")),
  weapon: some(weapons),
  claimant: some(fc.oneof(claimants, fc.constant("preferred"))),
  measure: some(fc.constantFrom(...MEASURES)),
  step: some(fc.constantFrom(...STEPS)),
  date: some(fc.constantFrom("end", "start")),
  range: some(range),
});
const listFilter = fc.record({
  attacker: some(fc.constantFrom("RU", "UA")),
  weapon: some(weapons),
  claimant: some(claimants),
  q: some(fc.constantFrom("kyiv", "drone", "russian", "no words like these")),
  sort: some(fc.constantFrom("-end", "end", "-start", "start", "-launched", "launched")),
  date: some(fc.constantFrom("end", "start")),
  range: some(range),
});

/** The parameters of generated filters, as an address has them. */
function samples(filter: fc.Arbitrary<{ range?: object | undefined }>): URLSearchParams[] {
  const generated = fc.sample(filter, { seed: SEED, numRuns: COMBINATIONS }).map(({ range: days, ...rest }) => {
    const given = Object.entries({ ...rest, ...days }).filter(([, value]) => value !== undefined);
    return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  });
  // One winter that is full of figures stands before them, so that something is compared however few there are.
  return [new URLSearchParams("from=2024-10&to=2025-03"), ...generated];
}

describe(`page, JSON, CSV, NDJSON, Parquet and command line agree to the digit, for ${COMBINATIONS} filters`, () => {
  test("of the rates", { timeout: LIMIT_MS }, async () => {
    let shown = 0;
    for (const params of samples(ratesFilter)) {
      const rates = await expectAgreement<Rate, Rate>("rates", params, RATE_COLUMNS, (rows) => rows);
      const { step, weapon } = parseAddress(ratesQuery, params);
      const page = await documentAt("/", new URLSearchParams([...params, ["view", "table"]]));
      const rows = [...page.querySelectorAll(".grid-t tbody tr")].filter((row) => row.querySelector("th[scope=row]"));
      const onPage = rows
        .map((row) => [...row.querySelectorAll("td")].map((cell) => digits(cell.textContent)))
        .map((cells) => weapon.map((_, column) => cells[column * 2 + 1] ?? []));
      const startOf = (rate: Rate) => periodOf(rate.period_start, step).start;
      const inFile = [...new Set(rates.map(startOf))]
        .sort()
        .reverse()
        .map((start) => weapon.map((slug) => numbersOf(rates.find((r) => r.weapon === slug && startOf(r) === start))));
      // The page has a row for every period of its range, the files from the first to the last with a figure.
      const withNumbers = (lines: number[][][]) => lines.filter((line) => line.flat().length > 0);
      const most = rows.length < MOST_ROWS_OF_PAGE ? undefined : withNumbers(onPage).length;
      expect(withNumbers(onPage), `the page of ${params}`).toEqual(withNumbers(inFile).slice(0, most));
      shown += onPage.flat(2).length;
    }
    expect(shown, "digits that were compared").toBeGreaterThan(COMBINATIONS);
  });

  test("of the attacks", { timeout: LIMIT_MS }, async () => {
    let shown = 0;
    const statementsOf = (attacks: readonly Attack[]) =>
      attacks.flatMap((attack) => attack.statements.map((statement) => ({ attack, statement })));
    for (const params of samples(listFilter)) {
      const attacks = await expectAgreement<Attack, { attack: Attack; statement: Statement }>(
        "attacks",
        toSearchParams(allAttacksQuery, parseAddress(allAttacksQuery, params)),
        ATTACK_COLUMNS,
        statementsOf,
      );
      const page = await documentAt("/attacks", params);
      const groups = [...page.querySelectorAll("tbody")].filter((group) => group.querySelector("th.att"));
      expect(groups.length, `attacks of ${params}`).toBe(Math.min(attacks.length, 25));
      for (const [place, group] of groups.entries()) {
        const attack = attacks[place];
        expect(group.querySelector("th.att a")?.getAttribute("href")).toBe(`/attacks/${attack?.id}`);
        const statements = attack?.statements.toSorted((a, b) => Number(b.preferred) - Number(a.preferred)) ?? [];
        for (const [line, row] of [...group.querySelectorAll("tr.c")].entries()) {
          const { launched, stopped, intercepted, lost, left } = statements[line]?.counts ?? {};
          const down = stopped?.value != null ? stopped : intercepted;
          const numbers = [...row.querySelectorAll("td.num.x")].slice(0, 4).map((cell) => digits(cell.textContent));
          const stated = (count: Count | undefined) => (count?.value == null ? [] : [count.value]);
          expect(numbers, `${attack?.id} ${line}`).toEqual([launched, down, lost, left].map(stated));
          shown += numbers.flat().length;
        }
      }
    }
    expect(shown, "digits that were compared").toBeGreaterThan(COMBINATIONS);
  });

  test("of the claims", { timeout: LIMIT_MS }, async () => {
    for (const params of samples(listFilter)) {
      const filter = toSearchParams(allClaimsQuery, parseAddress(allClaimsQuery, params));
      const claims = await expectAgreement<Claim, Claim>("claims", filter, CLAIM_COLUMNS, (rows) => rows);
      for (const claim of claims.slice(0, 1)) {
        const page = await documentAt(`/reports/${claim.report_id}`, new URLSearchParams());
        const whole = digits(page.querySelector("main")?.textContent ?? "");
        for (const count of Object.values(claim.counts)) if (count?.value != null) expect(whole).toContain(count.value);
      }
    }
  });
});
