import { createServer } from "node:http";
import Sqlite from "better-sqlite3";
import { CLAIM_COLUMNS } from "../db/claim-row.ts";
import { METRICS } from "../domain/metrics.ts";
import { BARE_RATES } from "./ledger.ts";

/*
 * The limit for the web routes: node:http and one prepared query. Rates and page are padded to as many bytes as ours;
 * the claims are the same bytes, whose envelope comes as a message. Ends with its parent.
 */
const [database = "", json = "0", html = "0", gzipped = "0"] = process.argv.slice(2);
const client = new Sqlite(database, { readonly: true });
const rates = client.prepare(BARE_RATES);
const release = client.prepare("SELECT max(id) FROM release").pluck();
const claims = client
  .prepare(
    `SELECT ${CLAIM_COLUMNS.map((column) => `"${column}"`).join(", ")} FROM claim
     WHERE NOT withdrawn AND NOT EXISTS (SELECT 1 FROM claim AS n WHERE n.id = claim.id AND n.version > claim.version)
     ORDER BY coalesce("end", '') DESC, id DESC LIMIT 400`,
  )
  .raw();
const lengths: Record<string, number> = { "/json": Number(json), "/page": Number(html), "/gzipped": Number(gzipped) };
let envelope = "";
process.on("message", (message) => {
  envelope = String(message);
});

type Row = readonly (string | number | null)[];

/** A row in the shape of the reply: the columns stand in the order of `CLAIM_COLUMNS`. */
function shaped(row: Row): object {
  const counts: Record<string, object> = {};
  let at = 20;
  for (const metric of METRICS) {
    const [value, qualifier, status, start, end] = [row[at], row[at + 1], row[at + 2], row[at + 3], row[at + 4]];
    at += 5;
    if (status === null) continue;
    const count = value === null ? { value, reason: status } : { value, qualifier };
    counts[metric] = start === null ? count : { ...count, span: [start, end] };
  }
  const [id, version, , report_id, , claimant, attacker, weapon, kind, scope, start, end] = row;
  const [evidence, quote, rule, extractor, confidence, review, review_reason, withdrawn] = row.slice(12, 20);
  const statement = { id, version, report_id, claimant, attacker, weapon, kind, scope, start, end };
  const times = { start_time: row[at], end_time: row[at + 1] };
  const origin = { evidence, quote, rule, extractor, confidence, review, review_reason, withdrawn: withdrawn === 1 };
  return { ...statement, ...times, counts, ...origin };
}

const server = createServer((request, response) => {
  if (request.url === "/304") {
    response.writeHead(304, { etag: `W/"${release.get()}"` }).end();
    return;
  }
  if (request.url === "/claims") {
    const rows = JSON.stringify((claims.all() as Row[]).map(shaped));
    response.writeHead(200, { "content-type": "application/json" });
    response.end(`{"data":${rows.slice(0, -1)}${envelope}`);
    return;
  }
  const rows = JSON.stringify(rates.all());
  const length = lengths[request.url ?? ""] ?? 0;
  response.writeHead(200, { "content-type": request.url === "/json" ? "application/json" : "text/html" });
  response.end(rows.padEnd(length).slice(0, length));
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
process.on("disconnect", () => process.exit());
