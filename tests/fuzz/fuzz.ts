// npm run fuzz -- --count 10000 [--seed N] [--only part-of-a-class]
import { FAULTS } from "../cases/faults/registry";
import { campaign, cleanCampaign, shrunk, type Campaign, type Tally } from "./campaign";
import { boundsOf } from "./bounds";

const CLEAN_BOOKS = 200;

function argument(name: string): string | null {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? null : (process.argv[place + 1] ?? null);
}

function printTable(tallies: readonly Tally[]): void {
  console.log(
    row("class", [
      "injected",
      "right",
      "blocked",
      "warned",
      "missed",
      "false",
      "silent",
      "crashed",
    ]),
  );
  for (const { fault, verdicts } of tallies) {
    const { right, blocked, warned, missed, "false-block": falseBlock, silent, crashed } = verdicts;
    const counts = [right, blocked, warned, missed, falseBlock, silent, crashed];
    const injected = counts.reduce((sum, count) => sum + count, 0);
    console.log(row(fault, [injected, ...counts].map(String)));
  }
}

const row = (first: string, rest: readonly string[]): string =>
  first.padEnd(36) + rest.map((text) => text.padStart(9)).join("");

function printFailures(faults: typeof FAULTS, run: Campaign): void {
  for (const failure of run.failures) {
    console.log(`\n${failure.verdict}: ${failure.fault} (seed ${run.seed}, run ${failure.run})`);
    console.log(`    ${shrunk(faults, run, failure)}`);
  }
}

function fuzz(): boolean {
  const count = Number(argument("count") ?? "300");
  const seed = Number(argument("seed") ?? String(Date.now() % 1_000_000_007));
  const only = argument("only");
  const faults = FAULTS.filter(({ id }) => only === null || id.includes(only));
  console.log(`${faults.length} classes, ${count} rounds, seed ${seed}`);
  const clean = cleanCampaign(CLEAN_BOOKS, seed);
  const run = campaign(faults, count, seed);
  printTable(run.tallies);
  for (const { verdict, note } of clean)
    if (verdict !== "right") console.log(`clean: ${verdict} ${note}`);
  printFailures(faults, run);
  const bounds = boundsOf(run, clean);
  for (const { text, isHeld } of bounds) console.log(`${isHeld ? "held" : "NOT HELD"}: ${text}`);
  return bounds.every(({ isHeld }) => isHeld);
}

if (!fuzz()) process.exitCode = 1;
