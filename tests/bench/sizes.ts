import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { print } from "./measure";

/** Gzip sizes of what the built add-in loads, without Office.js. */
export function printSizes(folder: string): void {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const gzipped = (names: readonly string[]): string => {
    const bytes = names.map((name) => gzipSync(readFileSync(join(folder, name))).length);
    const total = bytes.reduce((sum, size) => sum + size, 0);
    return `${(total / 1024).toPrecision(4)} KB gzip`;
  };
  print("functions.js (at most 40 KB)", gzipped(["functions.js"]));
  print("pane, all its scripts (at most 250 KB)", gzipped(scripts));
}
