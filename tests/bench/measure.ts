/** The median of several runs, after one that does not count. */
export function medianMilliseconds(run: () => unknown, runs: number): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return medianOf(times);
}

export function medianOf(times: readonly number[]): number {
  const median = [...times].sort((a, b) => a - b)[times.length >> 1];
  if (median === undefined) throw new Error("no runs");
  return median;
}

export function milliseconds(time: number): string {
  return `${time < 10 ? time.toPrecision(2) : Math.round(time)} ms`;
}

export function print(what: string, result: string): void {
  console.log(`${what.padEnd(44)}${result}`);
}
