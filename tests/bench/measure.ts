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

/** What `run` takes against `floats`, by turns and in processor time, so that other work on the machine counts for neither. */
export function sideBySide(run: () => unknown, floats: () => unknown, runs: number): string {
  run();
  floats();
  const pairs = Array.from({ length: runs }, () => ({
    ours: processorMilliseconds(run),
    theirs: processorMilliseconds(floats),
  }));
  const ours = medianOf(pairs.map((pair) => pair.ours));
  const theirs = medianOf(pairs.map((pair) => pair.theirs));
  const ratio = medianOf(pairs.map((pair) => pair.ours / pair.theirs)).toPrecision(2);
  return `${milliseconds(ours)}; plain floats ${milliseconds(theirs)}; ratio ${ratio}`;
}

function processorMilliseconds(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
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
