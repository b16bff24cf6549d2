// npm run golden [-- --only WORD] [--small] [--write DIR] [--against DIR] [--record --why "…"]
// Makes all outputs of the product and compares them with tests/golden/recorded.json.
import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { differences, grouped, type Difference } from "./difference";
import { groupsOf } from "./groups";
import { madeOutputs, type Outputs } from "./output";
import { hashesOf, readRecorded, recordedOf, writeRecorded } from "./record";
import { firstDifferentLines, writeTexts } from "./written-texts";

const HELP = `npm run golden                            compares every output with the record
npm run golden -- --small                 only what the tests compare
npm run golden -- --only month-017        only groups and outputs whose name contains a word: 排名, native, faults …
npm run golden -- --write DIR             writes the texts of all outputs, to be compared with diff -r
npm run golden -- --against DIR           also prints the first cells that differ from texts written before
npm run golden -- --record --why "…"      records the outputs of today; changes.md says what changed and why`;

const CHANGES = join(__dirname, "changes.md");
const MOST_SUBJECTS = 60;
const MOST_KEYS = 3;

function argument(name: string): string | null {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? null : (process.argv[place + 1] ?? null);
}

const isAsked = (name: string): boolean => process.argv.includes(`--${name}`);

/** True where nothing differs, or the differences were recorded. */
async function golden(): Promise<boolean> {
  const why = isAsked("record") ? whyRecorded() : null;
  const only = argument("only") ?? "";
  const groups = groupsOf(isAsked("small") ? "small" : "whole");
  const made = await madeOutputs(groups, only, sayGroup);
  const folder = argument("write");
  if (folder !== null) writeTexts(resolve(folder), made);
  const names = groups.map(({ name }) => name);
  const recorded =
    isAsked("small") || only !== "" ? recordedOf(readRecorded(), names, only) : readRecorded();
  const found = differences(recorded, hashesOf(made));
  printDifferences(found, made);
  console.log(`${found.length} differences in ${made.size} outputs`);
  return why === null ? found.length === 0 : record(found, made, why);
}

/** Throws where outputs cannot be recorded. */
function whyRecorded(): string {
  const why = argument("why");
  if (why === null) throw new Error('say why the outputs change: --record --why "…"');
  if (isAsked("small") || argument("only") !== null)
    throw new Error("only all outputs are recorded");
  const changed = git("status", "--porcelain", "--", "src");
  if (changed !== "") throw new Error(`src has changes that are not committed:\n${changed}`);
  return why;
}

function record(found: readonly Difference[], made: Outputs, why: string): boolean {
  if (found.length === 0) {
    console.log("nothing to record");
    return false;
  }
  const lines = grouped(found).map(({ subject, keys }) => `- ${subject} ${keys.length}`);
  const commit = git("log", "-1", "--format=%h %s");
  appendFileSync(CHANGES, `\n## At ${commit}\n\n${why}\n\n${lines.join("\n")}\n`);
  writeRecorded(made);
  console.log("recorded");
  return true;
}

const ROOT = resolve(__dirname, "../..");
const git = (...words: string[]): string =>
  execFileSync("git", words, { cwd: ROOT, encoding: "utf8" }).trim();

function printDifferences(found: readonly Difference[], made: Outputs): void {
  const all = grouped(found);
  for (const { subject, keys } of all.slice(0, MOST_SUBJECTS)) {
    console.log(`${subject} ${keys.length}`);
    for (const key of keys.slice(0, MOST_KEYS)) printKey(key, made);
  }
  if (all.length > MOST_SUBJECTS) console.log(`and ${all.length - MOST_SUBJECTS} subjects more`);
}

function printKey(key: string, made: Outputs): void {
  console.log(`  ${key}`);
  const [folder, text] = [argument("against"), made.get(key)];
  if (folder === null || text === undefined) return;
  for (const line of firstDifferentLines(resolve(folder), key, text)) console.log(`    ${line}`);
}

function sayGroup(name: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${name}\u001b[K\r`);
}

if (isAsked("help")) console.log(HELP);
else
  golden().then(
    (isHeld) => {
      process.exitCode = isHeld ? 0 : 1;
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
