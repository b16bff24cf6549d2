/** Every function of ours in plain formulas, many sheets a workbook: what LibreOffice must show of them. */
import fc from "fast-check";
import { gridEnd, type Grid } from "../../src/cells/grid";
import type { BookCell, BookSheet } from "../../src/xlsx/book";
import { DEFAULT_LOOK } from "../../src/xlsx/book";
import { saveWorkbook } from "../../src/xlsx/save-workbook";
import { calledSheets, editedSheets } from "../features/copies/called-sheet";
import { expectedOf, isHeld, nativeCalls } from "../features/copies/native-called";
import type { JudgedCells, LibreOffice } from "./libre-office";
import { sheetOfContent, sheetOfGrid } from "./native-month";

const SHEETS_A_BOOK = 10;

/** Figures as somebody left them, and the formulas as they were written before. */
interface CalledSheet {
  readonly written: Grid;
  readonly grid: Grid;
  readonly formulas: readonly (readonly string[])[];
  readonly sheets: readonly BookSheet[];
}

/** Half of the sheets were typed over after the formulas were written. */
function calledSheet(grid: Grid, edited: Grid, index: number): CalledSheet {
  const own = { ...grid, sheet: `${grid.sheet} ${index}` };
  const { steps, formulas } = nativeCalls(own, `公式计算 ${index}`);
  const shown = { ...edited, sheet: own.sheet };
  const sheet = withFormulas(sheetOfGrid(shown, own.sheet), formulas, gridEnd(own).column);
  return { written: own, grid: shown, formulas, sheets: [sheet, sheetOfContent(steps)] };
}

/** Formulas stand right of the figures, the functions side by side. */
function withFormulas(
  sheet: BookSheet,
  formulas: CalledSheet["formulas"],
  left: number,
): BookSheet {
  const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
  formulas.forEach((each, column) =>
    each.forEach((formula, row) => {
      const cell: BookCell = { value: null, formula, spill: null, look: DEFAULT_LOOK };
      const cells = rows.get(1 + (row >> 1)) ?? new Map<number, BookCell>();
      rows.set(1 + (row >> 1), cells.set(left + column * 2 + (row % 2), cell));
    }),
  );
  return { ...sheet, rows };
}

/** Sheets, cells that were compared, and those that differ, in words. */
export interface CalledTally {
  readonly sheets: number;
  readonly cells: number;
  readonly differences: readonly string[];
}

/** Recalculated by LibreOffice, and once more after it has saved and opened them: the functions' numbers, or none. */
export async function judgeCalled(
  office: LibreOffice,
  seed: number,
  count: number,
): Promise<CalledTally> {
  const pairs = calledSheets.chain((grid) =>
    fc.tuple(fc.constant(grid), fc.oneof(fc.constant(grid), editedSheets(grid))),
  );
  const drawn = fc.sample(fc.noBias(pairs), { seed, numRuns: count });
  const differences: string[] = [];
  let cells = 0;
  for (let from = 0; from < drawn.length; from += SHEETS_A_BOOK) {
    const book = drawn
      .slice(from, from + SHEETS_A_BOOK)
      .map(([grid, edited], index) => calledSheet(grid, edited, index));
    const bytes = await saveWorkbook(
      null,
      book.flatMap(({ sheets }) => sheets.map((sheet) => ({ sheet, part: null, was: null }))),
    );
    const names = book.map(({ grid }) => grid.sheet);
    const { first, again = {} } = await office.judge(bytes, names, { again: true });
    for (const called of book) {
      for (const found of [first, again]) {
        const compared = compare(called, found[called.grid.sheet] ?? []);
        cells += compared.cells;
        differences.push(...compared.differences.map((each) => `sheet ${from}, ${each}`));
      }
    }
  }
  return { sheets: drawn.length, cells, differences };
}

function compare(
  { written, grid, formulas }: CalledSheet,
  found: JudgedCells,
): Omit<CalledTally, "sheets"> {
  const left = gridEnd(written).column;
  const differences: string[] = [];
  let cells = 0;
  expectedOf(written, grid).forEach((each, column) =>
    each.forEach((expected, row) => {
      const shown = found[1 + (row >> 1)]?.[left + column * 2 + (row % 2)];
      cells += 1;
      const mayBeNothing = expected === null || !isHeld(written, grid);
      if (shown === expected || (mayBeNothing && shown === null)) return;
      differences.push(`${grid.sheet} ${formulas[column]?.[row]}: ${shown}, not ${expected}`);
    }),
  );
  return { cells, differences };
}
