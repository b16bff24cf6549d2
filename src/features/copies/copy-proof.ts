import type { CellAddress } from "../../cells/address";
import {
  formulaAt,
  gridEnd,
  isCellError,
  valueAt,
  type CellValue,
  type Grid,
} from "../../cells/grid";
import { computedSheets } from "../../compile/computed-sheets";
import type { CopyProof } from "./copy-sheet";
import type { MonthOfCopy } from "./copied-months";
import type { FilledSheet } from "./filled-sheet";
import { formulaCells } from "./formula-cells";
import { calculationOver, shows } from "./grid-calculation";
import { heldSheet } from "../../record/held-sheet";
import type { Replaced } from "./our-formulas";
import { recalled } from "../../ranking/recall-ranking";
import { readingOf } from "../../record/workbook-reading";

type Grids = ReadonlyMap<string, Grid>;

export interface CopyToProve {
  readonly months: readonly MonthOfCopy[];
  readonly replaced: Replaced;
  /** Sheets of the copy's own: 考核存档 and 说明. */
  readonly ownSheets: readonly string[];
}

/**
 * Every cell that the copy took over holds its value; every number of a sheet that was written again stands where it stood;
 * every plain formula gives the value beside it; and the pane would call each month of them current.
 */
export async function proved(
  original: Grids,
  copy: Grids,
  { months, replaced, ownSheets }: CopyToProve,
): Promise<{ readonly proof: CopyProof; readonly differences: readonly CellAddress[] }> {
  const differences: CellAddress[] = [];
  let cells = 0;
  const hold = (cell: CellAddress, was: CellValue, is: CellValue): void => {
    cells += 1;
    if (!isSame(was, is)) differences.push(cell);
  };
  const anew = new Set(months.flatMap(({ sheets }) => sheets.map(({ content }) => content.name)));
  const removed = new Set(months.flatMap((month) => month.removed));
  for (const [name, was] of original) {
    if (ownSheets.includes(name) || removed.has(name)) continue;
    const is = copy.get(name);
    for (const { row, column, ...on } of filledCells(was)) {
      const value = valueAt(was, row, column);
      // Texts of a sheet written again tell its fingerprint and its way of writing.
      if (anew.has(name) && typeof value !== "number") continue;
      hold({ ...on, row, column }, value, is ? valueAt(is, row, column) : null);
    }
  }
  const reading = readingOf([...copy.values()]);
  for (const { period, sheets, native } of months.filter((month) => month.sheets.length > 0)) {
    if (native) holdFormulas(sheets, copy, hold, differences);
    const { kind } = await recalled(reading, period);
    const sheet = sheets[0]?.content.name ?? period;
    if (kind !== "current") differences.push({ sheet, row: 0, column: 0 });
  }
  if (replaced.steps) holdFormulas([replaced.steps], copy, hold, differences);
  const calculation = calculationOver(copy.values());
  for (const cell of replaced.nativeCells) {
    const grid = copy.get(cell.sheet);
    const formula = grid && formulaAt(grid, cell.row, cell.column);
    const value = grid ? valueAt(grid, cell.row, cell.column) : null;
    if (!formula || !shows(calculation, cell, formula, value)) differences.push(cell);
  }
  const scores = months.reduce((sum, month) => sum + month.scores, 0);
  return { proof: { cells, scores }, differences };
}

function holdFormulas(
  sheets: readonly FilledSheet[],
  copy: Grids,
  hold: (cell: CellAddress, was: CellValue, is: CellValue) => void,
  differences: CellAddress[],
): void {
  const grids = sheets.flatMap(({ content }) => copy.get(content.name) ?? []);
  const computed = computedSheets(
    grids.map((grid) => heldSheet(grid, null)),
    [...copy.values()],
  );
  if (!computed || grids.length < sheets.length) {
    differences.push({ sheet: sheets[0]?.content.name ?? "", row: 0, column: 0 });
    return;
  }
  grids.forEach((grid, index) => {
    for (const { row, column, value } of formulaCells(grid)) {
      const gives = computed[index]?.[row]?.[column] ?? null;
      hold({ sheet: grid.sheet, row, column }, gives === "" ? null : gives, value);
    }
  });
}

function filledCells(grid: Grid): CellAddress[] {
  const cells: CellAddress[] = [];
  const end = gridEnd(grid);
  for (let row = grid.top; row < end.row; row += 1) {
    for (let column = grid.left; column < end.column; column += 1) {
      if (valueAt(grid, row, column) !== null) cells.push({ sheet: grid.sheet, row, column });
    }
  }
  return cells;
}

function isSame(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
