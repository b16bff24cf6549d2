import { circulatedCopy } from "../../src/features/copies/circulated-copy";
import { gridEnd, valueAt, type CellValue, type Grid } from "../../src/cells/grid";
import { ANALYSIS } from "../features/copies/analysis-sheet";
import { JULY, ranked, sampleWorkbook } from "../features/sample";
import type { MemoryWorkbook } from "../workbook/memory-workbook";
import { workbookOfFile } from "./grid-books";
import type { Resave } from "./kept-ranking";

/** What goes to bureaus without the add-in. */
export const CIRCULATED = ["published values", "native copy", "frozen copy"] as const;
type Circulated = (typeof CIRCULATED)[number];

export interface Recalculated {
  /** Cells looked at on all sheets but 考核存档. */
  readonly cells: number;
  readonly formulas: number;
  /** Cells that a program without the add-in shows otherwise once it has recalculated. */
  readonly changed: readonly string[];
}

/** Two ranked months, circulated, then recalculated and saved by another program. */
export async function recalculatedCopy(resave: Resave, kind: Circulated): Promise<Recalculated> {
  const isCopy = kind !== "published values";
  const workbook = await sampleWorkbook(isCopy ? [ANALYSIS] : []);
  await ranked(workbook, { period: "1-5月" });
  await ranked(workbook);
  const bytes = isCopy ? await copyOf(workbook, kind) : await workbook.copy();
  const before = await (await workbookOfFile(bytes)).read("all");
  const after = await (await workbookOfFile(await resave(bytes))).read("all");
  const shown = before.filter(({ sheet }) => sheet !== "考核存档");
  const formulas = shown.flatMap((grid) => grid.formulas.flat()).filter((text) => text !== null);
  const cells = shown.flatMap((grid) => differences(grid, after));
  const changed = cells.filter((cell) => cell !== "same");
  return { cells: cells.length, formulas: formulas.length, changed };
}

async function copyOf(workbook: MemoryWorkbook, kind: Circulated): Promise<Uint8Array> {
  const outcome = await circulatedCopy(
    workbook,
    kind === "native copy" ? "native" : "frozen",
    JULY,
  );
  const made = workbook.handedOver[0];
  if (outcome.kind !== "handed-over" || !made) throw new Error(JSON.stringify(outcome));
  return made.bytes;
}

/** A file that another program saves carries fifteen digits. */
const saved = (value: CellValue): CellValue =>
  typeof value === "number" ? Number(value.toPrecision(15)) : value;

function differences(was: Grid, all: readonly Grid[]): string[] {
  const is = all.find(({ sheet }) => sheet === was.sheet);
  if (!is) return [`${was.sheet} is gone`];
  const found: string[] = [];
  for (let row = was.top; row < gridEnd(was).row; row += 1) {
    for (let column = was.left; column < gridEnd(was).column; column += 1) {
      const [before, after] = [valueAt(was, row, column), valueAt(is, row, column)];
      const isSame = JSON.stringify(saved(before)) === JSON.stringify(saved(after));
      const said = `${was.sheet} ${row}:${column} ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
      found.push(isSame ? "same" : said);
    }
  }
  return found;
}
