/** What every reply and file says about itself. */
export const PUBLICATION = {
  name: "Interception Ledger",
  api: "/api/v1",
  /** Grows with each change of the contract; a field that is added raises the second number. */
  version: "1.1.0",
  license: {
    name: "CC BY 4.0",
    url: "https://creativecommons.org/licenses/by/4.0/",
    attribution: "Interception Ledger, from the claims of the named claimants; not independently verified.",
  },
} as const;
