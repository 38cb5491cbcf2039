const DEFAULT_PORT = "3000";

/** Address of the site without a slash at the end: `LEDGER_URL`, else where the server listens. Only on the server. */
export function siteAddress(): string {
  const address = process.env.LEDGER_URL || `http://localhost:${process.env.PORT || DEFAULT_PORT}`;
  return address.replace(/\/$/, "");
}
