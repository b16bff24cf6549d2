// npm run million -- [--rows N]: opens and exports an honest file of so many rows of ten cells in a process of its own, and says what it took.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { a1 } from "../../../src/cells/address";
import { openWorkbook } from "../../../src/xlsx/open-workbook";
import { fileOf, zipOf } from "../files";
import { parts, SHEET, sheetXml } from "./hostile-file";

const MOST_MEGABYTES = 512;
const COLUMNS = 10;

function argument(name: string): string | null {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? null : (process.argv[place + 1] ?? null);
}

/** As Excel writes it: an address and a style for each cell, numbers of several digits. */
function rowsXml(count: number): string {
  return Array.from({ length: count }, (_, row) => {
    const cells = Array.from(
      { length: COLUMNS },
      (__, column) =>
        `<c r="${a1(row, column)}" s="1"><v>${((row * 7919 + column * 104_729) % 1_000_003) / 100}</v></c>`,
    );
    return `<row r="${row + 1}" spans="1:${COLUMNS}">${cells.join("")}</row>`;
  }).join("");
}

async function open(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const started = performance.now();
  const opening = await openWorkbook(fileOf(bytes));
  const seconds = (performance.now() - started) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const what = opening.kind === "opened" ? "opened" : opening.refusal.kind;
  console.log(
    `${what} in ${seconds.toPrecision(3)} s, ${Math.round(megabytes)} of ${MOST_MEGABYTES} MB`,
  );
  if (megabytes > MOST_MEGABYTES || what !== "opened") process.exitCode = 1;
}

async function makeAndOpen(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "million-"));
  const path = join(folder, "million.xlsx");
  const count = Number(argument("rows") ?? "100000");
  writeFileSync(path, await zipOf(parts({ [SHEET]: sheetXml(rowsXml(count)) })));
  const runner = join(__dirname, "../../../src/build/run-ts.js");
  const heap = `--max-old-space-size=${MOST_MEGABYTES}`;
  try {
    const script = [heap, runner, process.argv[1] ?? "", "--opening", path];
    execFileSync(process.execPath, script, { stdio: "inherit" });
  } catch {
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const opening = argument("opening");
void (opening === null ? makeAndOpen() : open(opening));
