import type { CellAddress } from "../cells/address";
import { isCellError, valueAt, type CellValue, type Grid } from "../cells/grid";
import { Calculation } from "../formula/calculation";
import { NotComputable } from "../formula/operands";
import { tokensOf } from "../formula/tokens";
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
      if (plain !== null && shows(grids, name, row, plain, cell.value)) {
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
  grids: ReadonlyMap<string, Grid>,
  sheet: string,
  row: number,
  formula: string,
  value: CellValue,
): boolean {
  const calculation = new Calculation((name, i, j) => {
    const grid = grids.get(name);
    return grid ? valueAt(grid, i, j) : { error: "#REF!" };
  });
  try {
    return calculation.valueOf(formula, sheet, row) === value;
  } catch (error) {
    if (error instanceof NotComputable) return false;
    throw error;
  }
}

/** True when a formula calls one of our functions. */
function callsUs(formula: string): boolean {
  return tokensOf(formula).some(({ kind, ...token }) => {
    return kind === "word" && "text" in token && /^(CX\.|_xldudf_CX_)/i.test(token.text);
  });
}

/** #N/A and #VALUE! are answers; #NAME? and #BUSY! say that nobody has computed. */
export function withoutResult(grid: Grid): CellAddress[] {
  return formulaCells(grid).flatMap(({ formula, value, ...cell }) => {
    const isUnknown =
      value === null || (isCellError(value) && !["#N/A", "#VALUE!"].includes(value.error));
    return callsUs(formula) && isUnknown ? [cell] : [];
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
