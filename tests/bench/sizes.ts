import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { print } from "./measure";

export function printFunctionsSize(folder: string): void {
  print("functions.js (at most 40 KB)", gzippedSize(folder, ["functions.js"]));
}

/** Gzip size of built files together, e.g. `39.10 KB gzip`. */
export function gzippedSize(folder: string, names: readonly string[]): string {
  const bytes = names.map((name) => gzipSync(readFileSync(join(folder, name))).length);
  const total = bytes.reduce((sum, size) => sum + size, 0);
  return `${(total / 1024).toPrecision(4)} KB gzip`;
}
