import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Outputs } from "./output";

/** A file system's own characters have no place in a name. */
const fileOf = (folder: string, key: string): string =>
  join(folder, `${key.replace(/[\\:*?"<>|]/g, "-")}.txt`);

/** Every output as a file, so that two checkouts can be compared with `diff -r`. */
export function writeTexts(folder: string, made: Outputs): void {
  for (const [key, text] of made) {
    const file = fileOf(folder, key);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
}

/** The first lines, which are cells or sentences, in which an output differs from the one in a folder. */
export function firstDifferentLines(folder: string, key: string, text: string, most = 3): string[] {
  const file = fileOf(folder, key);
  if (!existsSync(file)) return [`not in ${folder}`];
  const was = readFileSync(file, "utf8").split("\n");
  const is = `${text}\n`.split("\n");
  const lines = Array.from({ length: Math.max(was.length, is.length) }, (_, i) => i);
  return lines
    .filter((i) => was[i] !== is[i])
    .slice(0, most)
    .flatMap((i) => [`- ${shortened(was[i])}`, `+ ${shortened(is[i])}`]);
}

const shortened = (line = ""): string => (line.length > 160 ? `${line.slice(0, 160)}…` : line);
