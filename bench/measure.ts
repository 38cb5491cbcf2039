/** What was measured beside a bare limit that was measured in the same run. */
export interface Measured {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly limit: string;
  readonly bare: number;
}

/** Median of the milliseconds that `action` takes, after one run to warm up. */
export function medianMs(runs: number, action: () => void): number {
  action();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    action();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

/** As `medianMs`, in milliseconds of the processor: work of this process alone, whatever else the machine does. */
export function medianCpuMs(runs: number, action: () => void): number {
  action();
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

/** A Markdown table of what was measured. */
export function table(rows: readonly Measured[]): string {
  const lines = rows.map(
    ({ what, unit, ours, limit, bare }) =>
      `| ${what} | ${figure(ours)} ${unit} | ${figure(bare)} ${unit} | ${limit} | ${(ours / bare).toPrecision(2)} |`,
  );
  return ["| what | ours | limit | the limit is | ratio |", "| --- | ---: | ---: | --- | ---: |", ...lines].join("\n");
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toPrecision(3);
}
