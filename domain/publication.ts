/** Who publishes the ledger and on what terms: set once here, printed on pages, files and images. */
export const PUBLICATION = {
  name: "Interception Ledger",
  /** Public address without a slash at the end; set by `LEDGER_URL` where the site is served. */
  address: process.env.LEDGER_URL ?? "http://localhost:3000",
  license: "CC BY 4.0",
  licenseUrl: "https://creativecommons.org/licenses/by/4.0/",
  codeLicense: "MIT",
} as const;
