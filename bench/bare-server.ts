import { createServer } from "node:http";
import Sqlite from "better-sqlite3";
import { BARE_RATES } from "./ledger.ts";

// The limit for the web routes: node:http, one prepared query, and a reply of as many bytes. Ends with its parent.
const [database = "", json = "0", html = "0"] = process.argv.slice(2);
const query = new Sqlite(database, { readonly: true }).prepare(BARE_RATES);
const lengths: Record<string, number> = { "/json": Number(json), "/page": Number(html) };

const server = createServer((request, response) => {
  const rows = JSON.stringify(query.all());
  const length = lengths[request.url ?? ""] ?? 0;
  response.writeHead(200, { "content-type": request.url === "/json" ? "application/json" : "text/html" });
  response.end(rows.padEnd(length).slice(0, length));
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
process.on("disconnect", () => process.exit());
