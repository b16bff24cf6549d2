/** The median of several runs, after one that does not count. */
export function medianMilliseconds(run: () => unknown, runs: number): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[runs >> 1];
  if (median === undefined) throw new Error("no runs");
  return median;
}

export function milliseconds(time: number): string {
  return `${time < 10 ? time.toPrecision(2) : Math.round(time)} ms`;
}

export function print(what: string, result: string): void {
  console.log(`${what.padEnd(44)}${result}`);
}
