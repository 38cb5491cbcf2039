/** The address of a web page as it was given; empty for anything else, so that no other kind of link is made of it. */
export function webAddress(given: string): string {
  const address = given.trim();
  return /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address) ? address : "";
}

/** What reads a page by its address, for a shell; quotes in an address are escaped, so that it stays one word. */
export function commandFor(url: string): string {
  return `ledger extract '${url.replaceAll("'", "%27")}'`;
}
