import type { CellAddress } from "../cells/address";
import { gridEnd, isCellError, valueAt, type CellValue, type Grid } from "../cells/grid";
import { computedSheets } from "../compile/computed-sheets";
import type { CopyProof } from "../report/copy-sheet";
import type { FilledSheet, MonthOfCopy } from "./copied-months";
import { formulaCells } from "./our-formulas";
import { heldSheet } from "./held-sheet";
import { recalled } from "./recall-ranking";
import { readingOf } from "./workbook-reading";

type Grids = ReadonlyMap<string, Grid>;

/** Every cell that the copy took over holds its value, every formula that it was given gives the value beside it. */
export async function proved(
  original: Grids,
  copy: Grids,
  { months, archive }: { readonly months: readonly MonthOfCopy[]; readonly archive: string | null },
): Promise<{ readonly proof: CopyProof; readonly differences: readonly CellAddress[] }> {
  const differences: CellAddress[] = [];
  let cells = 0;
  const hold = (cell: CellAddress, was: CellValue, is: CellValue): void => {
    cells += 1;
    if (!isSame(was, is)) differences.push(cell);
  };
  const written = new Set(
    months.flatMap(({ sheets, removed }) => [
      ...sheets.map(({ content }) => content.name),
      ...removed,
    ]),
  );
  for (const [name, was] of original) {
    if (written.has(name) || name === archive) continue;
    const is = copy.get(name);
    for (const cell of filledCells(was)) {
      hold(
        cell,
        valueAt(was, cell.row, cell.column),
        is ? valueAt(is, cell.row, cell.column) : null,
      );
    }
  }
  const native = months.filter(({ plain }) => plain !== null);
  for (const { sheets } of native) holdFormulas(sheets, copy, hold, differences);
  const reading = readingOf([...copy.values()]);
  for (const { period, plain } of native) {
    const { kind } = await recalled(reading, period);
    if (kind !== "current" && kind !== "overtaken") {
      differences.push({ sheet: plain?.scoresSheet ?? period, row: 0, column: 0 });
    }
  }
  const scores = native.reduce((sum, month) => sum + month.scores, 0);
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
