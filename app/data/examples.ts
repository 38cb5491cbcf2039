export interface Example {
  readonly name: string;
  readonly code: string;
}

/** How to fetch the monthly shares of drones with the usual tools; `base` is the address of the API. */
export function examplesOf(base: string, everyPage: string): Example[] {
  const csv = `${base}/rates.csv?weapon=drone&step=month`;
  return [
    { name: "curl", code: `curl -sS '${base}/rates?weapon=drone,cruise-missile&from=2024-01'` },
    {
      name: "Python, pandas",
      code: `import pandas as pd\nrates = pd.read_csv("${csv}", parse_dates=["period_start", "period_end"])\nrates.query("rate_status == 'given'").plot("period_start", "rate")`,
    },
    {
      name: "R",
      code: `library(readr)\nrates <- read_csv("${csv}")\nsubset(rates, rate_status == "given", c(period_start, numerator, denominator, rate))`,
    },
    {
      name: "Observable, JavaScript",
      code: `const { data } = await fetch("${base}/rates?weapon=drone").then((reply) => reply.json())`,
    },
    { name: "Google Sheets", code: `=IMPORTDATA("${csv}")` },
    { name: "Excel, LibreOffice", code: `${csv}&bom=1` },
    {
      name: "DuckDB",
      code: `SELECT weapon, sum(launched) FROM '${base}/claims.parquet' WHERE claimant = 'ukrainian-air-force' GROUP BY weapon`,
    },
    {
      name: everyPage,
      code: `url = "${base}/attacks?attacker=RU"\nwhile url:\n    page = requests.get(url).json()\n    rows += page["data"]\n    url = page["links"]["next"]`,
    },
  ];
}
