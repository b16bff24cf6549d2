import type { CellAddress } from "../cells/address";
import { isCellError, valueAt, type CellValue, type Grid } from "../cells/grid";
import { Calculation } from "../formula/calculation";
import { readFormula } from "../formula/calls";
import { NotComputable } from "../formula/operands";
import { ourName } from "../formula/our-functions";
import { singleCall } from "../formula/single-call";
import { SEAL_SHEET_PREFIX } from "../method/sheet-terms";
import type { CopyKind } from "../report/copy-sheet";
import { readTaskSheet } from "../reading/task-sheet";
import { gridOf } from "../xlsx/sheet-grid";
import type { BookFile } from "./book-file";
import { plainCall, type PlainMonth } from "./plain-call";

/** What became of the formulas that call our functions. */
export interface Replaced {
  /** Plain ones now. */
  readonly translated: number;
  /** Values now. */
  readonly frozen: readonly CellAddress[];
}

/** Formulas of ours become plain ones where they can and values elsewhere; frozen, every formula becomes a value. */
export function withoutOurFormulas(
  file: BookFile,
  kind: CopyKind,
  written: ReadonlySet<string>,
  months: readonly PlainMonth[],
): Replaced {
  const grids = new Map(file.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const tasks = new Map(
    [...grids].flatMap(([name, grid]) => {
      const task = readTaskSheet(grid);
      return task ? [[name, task] as const] : [];
    }),
  );
  const calculation = new Calculation((sheet, row, column) => {
    const grid = grids.get(sheet);
    return grid ? valueAt(grid, row, column) : { error: "#REF!" };
  });
  let translated = 0;
  const frozen: CellAddress[] = [];
  for (const { name } of file.sheets) {
    if (written.has(name)) continue;
    const keepsFormulas = kind === "native" || name.startsWith(SEAL_SHEET_PREFIX);
    file.change(name, (cell, row, column) => {
      const { formula, spill } = cell;
      if (formula === null) return null;
      const isOurs = callsUs(formula);
      if (!isOurs && keepsFormulas) return null;
      const plain =
        isOurs && kind === "native" && spill === null
          ? plainCall(formula, { months, tasks })
          : null;
      if (plain !== null && shows(calculation, { formula: plain, sheet: name, row }, cell.value)) {
        translated += 1;
        return { ...cell, formula: plain };
      }
      if (isOurs) frozen.push({ sheet: name, row, column });
      return { ...cell, formula: null, spill: null };
    });
  }
  return { translated, frozen };
}

function shows(
  calculation: Calculation,
  {
    formula,
    sheet,
    row,
  }: { readonly formula: string; readonly sheet: string; readonly row: number },
  value: CellValue,
): boolean {
  try {
    return calculation.valueOf(formula, sheet, row) === value;
  } catch (error) {
    if (error instanceof NotComputable) return false;
    throw error;
  }
}

/** True when a formula calls one of our functions, also under a name that circulation has given it. */
const callsUs = (formula: string): boolean =>
  readFormula(formula).calls.some(({ name }) => ourName(name) !== null);

const UNCOMPUTED = ["#NAME?", "#BUSY!", "#GETTING_DATA"];

/** Other errors are answers, and so is nothing, where a formula says more than one call of ours: `=IF(A1="","",CX.…)`. */
export function withoutResult(grid: Grid): CellAddress[] {
  return formulaCells(grid).flatMap(({ formula, value, ...cell }) => {
    const isUnknown = isCellError(value)
      ? UNCOMPUTED.includes(value.error)
      : value === null && singleCall(formula) !== null;
    return isUnknown && callsUs(formula) ? [cell] : [];
  });
}

export function formulaCells(grid: Grid): (CellAddress & { formula: string; value: CellValue })[] {
  return grid.formulas.flatMap((row, i) =>
    row.flatMap((formula, j) => {
      if (formula === null) return [];
      const [at, column] = [grid.top + i, grid.left + j];
      return [{ sheet: grid.sheet, row: at, column, formula, value: valueAt(grid, at, column) }];
    }),
  );
}
