import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shortHash, type Outputs } from "./output";

const FILE = join(__dirname, "recorded.json");

/** Short hashes by key, as they were recorded. */
export type Recorded = ReadonlyMap<string, string>;

export function readRecorded(): Recorded {
  if (!existsSync(FILE)) return new Map();
  const hashes = JSON.parse(readFileSync(FILE, "utf8")) as Readonly<Record<string, string>>;
  return new Map(Object.entries(hashes));
}

/** One line an output, so that git shows which ones changed. */
export function writeRecorded(made: Outputs): void {
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(hashesOf(made)), null, 2)}\n`);
}

/** The part of a record that some groups make, as far as its keys contain a word. */
export function recordedOf(recorded: Recorded, groups: readonly string[], only: string): Recorded {
  const isMade = new Set(groups);
  const groupOf = (key: string): string => key.slice(0, key.indexOf("/"));
  return new Map([...recorded].filter(([key]) => isMade.has(groupOf(key)) && key.includes(only)));
}

export function hashesOf(made: Outputs): Recorded {
  return new Map([...made].map(([key, text]) => [key, shortHash(text)]));
}
