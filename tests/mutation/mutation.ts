// npm run mutation [-- folder …] [-- options of Stryker]: mutates src/numbers, src/scoring and src/rules, and prints the score.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import folders from "./folders";
import { scoreLines, scoreOf, type Equivalent, type FolderScore } from "./mutation-score";
import type { MutationReport } from "./mutation-report";

const ROOT = resolve(__dirname, "../..");
const HELP = `npm run mutation                                    all folders
npm run mutation -- numbers                         one folder
npm run mutation -- rules --mutate src/rules/counted.ts
npm run mutation -- --force                         without what is remembered of the last run
npm run mutation -- --score                         only the score of what is remembered
What follows the folders goes to Stryker: --force, --mutate, --concurrency 2, …`;
/** In percent: below it the run fails. */
const LEAST = 90;

function mutate(folder: string, options: readonly string[]): void {
  const { status } = spawnSync(
    process.execPath,
    [
      join(ROOT, "node_modules/@stryker-mutator/core/bin/stryker.js"),
      "run",
      "tests/mutation/stryker.config.js",
      ...options,
    ],
    { cwd: ROOT, stdio: "inherit", env: { ...process.env, MUTATED: folder } },
  );
  if (status !== 0) throw new Error(`Stryker ended with ${status} in ${folder}`);
}

function remembered(folder: string): MutationReport {
  const file = join(ROOT, `node_modules/.cache/mutation/${folder}.json`);
  if (!existsSync(file)) throw new Error(`${folder} has not been mutated yet`);
  return JSON.parse(readFileSync(file, "utf8")) as MutationReport;
}

function run(words: readonly string[]): void {
  if (words.includes("--help")) {
    console.log(HELP);
    return;
  }
  const firstOption = words.findIndex((word) => word.startsWith("-"));
  const named = firstOption < 0 ? words : words.slice(0, firstOption);
  const options = firstOption < 0 ? [] : words.slice(firstOption);
  const unknown = named.filter((name) => !(name in folders));
  if (unknown.length > 0) throw new Error(`no folder ${unknown.join(", ")} to mutate`);
  const mutated = named.length > 0 ? named : Object.keys(folders);
  if (!options.includes("--score")) mutated.forEach((folder) => mutate(folder, options));
  const equivalents = JSON.parse(
    readFileSync(join(__dirname, "equivalents.json"), "utf8"),
  ) as readonly Equivalent[];
  const scores = mutated.map((folder): FolderScore =>
    scoreOf(folder, remembered(folder), equivalents),
  );
  console.log(scoreLines(scores).join("\n"));
  if (scores.some(({ percent, stale }) => percent < LEAST || stale.length > 0)) {
    process.exitCode = 1;
  }
}

run(process.argv.slice(2));
