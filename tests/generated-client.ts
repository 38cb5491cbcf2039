import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * Proves that a common generator makes a client of the OpenAPI document, that it compiles, and that it reads every
 * route: `npx tsx tests/generated-client.ts http://localhost:3000` against a running server. The generator needs an
 * older TypeScript than ours, so it is installed from the registry into a temporary folder.
 */
const PACKAGES = ["openapi-typescript@7.13.0", "openapi-fetch@0.17.0", "typescript@5.9.3"];
const COMPILER = { strict: true, target: "es2022", module: "nodenext", skipLibCheck: true, types: [] };

type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean };
type Operation = { readonly parameters?: readonly Parameter[] };
type Document = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

const [baseUrl = "http://localhost:3000"] = process.argv.slice(2);
const api = `${baseUrl}/api/v1`;

/** A program that calls each operation through the client, with its types. */
function program(document: Document): string {
  const calls = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { parameters = [] }]) => {
      const call = `${method.toUpperCase()}(${JSON.stringify(path)}, { ${optionsOf(path, method, parameters)} })`;
      return `read(${JSON.stringify(`${method} ${path}`)}, await client.${call});`;
    }),
  );
  return `
import createClient from "openapi-fetch";
import type { paths } from "./api.d.ts";

const client = createClient<paths>({ baseUrl: ${JSON.stringify(api)} });
let operations = 0;
function read(name: string, { response, error }: { response: Response; error?: unknown }): void {
  if (!response.ok) throw new Error(name + " answered " + response.status + " " + JSON.stringify(error));
  operations += 1;
}
const first = <Row,>(reply: { data?: { data: Row[] } }): Row => {
  const [row] = reply.data?.data ?? [];
  if (!row) throw new Error("A list is empty.");
  return row;
};
const attack = first(await client.GET("/attacks", { params: { query: { limit: 1, weapon: ["drone"] } } }));
const claim = first(await client.GET("/claims", { params: { query: { limit: 1, kind: "attack" } } }));
const report = first(await client.GET("/reports", { params: { query: { limit: 1 } } }));
// What the types say is so: a share is a number or null, and there is no other.
const rates = await client.GET("/rates", { params: { query: { weapon: ["drone"], step: "year", measure: "stopped" } } });
const share: number | null | undefined = rates.data?.data[0]?.rate;
if (share !== null && typeof share !== "number") throw new Error("The first rate is " + share + ".");
// @ts-expect-error There is no such measure.
const wrong = await client.GET("/rates", { params: { query: { measure: "hit" } } });
if (wrong.response.status !== 400 || !wrong.error) throw new Error("A wrong measure was not refused.");
${calls.join("\n")}
console.log(operations + " operations read.");
`;
}

function optionsOf(path: string, method: string, parameters: readonly Parameter[]): string {
  if (method === "post") return `body: { text: "Of 114 drones, 64 were shot down." }`;
  const rows = ["attack", "claim", "report"];
  const row = rows.find((name) => path.includes(`/${name}s/{id}`));
  const values: Record<string, string> = { id: `String(${row}?.id)`, release: "1", name: '"not-found"' };
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const filled = inPath.map(({ name }) => `${name}: ${values[name]}`).join(", ");
  const parse = /\.(?!json|csv-metadata)\w+$/.test(path) ? `, parseAs: "arrayBuffer" as const` : "";
  return `params: { path: { ${filled} } }${parse}`.replace("params: { path: {  } }", "params: {}");
}

const folder = mkdtempSync(join(tmpdir(), "client-"));
try {
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: folder, stdio: "inherit" });
  const document = (await (await fetch(`${api}/openapi.json`)).json()) as Document;
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: COMPILER, files: ["program.ts"] }));
  writeFileSync(join(folder, "program.ts"), program(document));
  run("npm", "install", "--no-audit", "--no-fund", "--loglevel=error", ...PACKAGES);
  run("npx", "openapi-typescript", "openapi.json", "-o", "api.d.ts");
  run("npx", "tsc");
  run(process.execPath, "program.js");
} finally {
  rmSync(folder, { recursive: true });
}
