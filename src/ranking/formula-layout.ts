import type { CellAddress } from "../cells/address";
import { cellAt, valueAt, type Grid } from "../cells/grid";
import type { FigureCell, FormulaLayout, MethodLayout, RelyCell } from "../compile/layout";
import type { Quantity, Task } from "../method/types";
import { isDecimal } from "../numbers/decimal-text";
import { findDataHeader } from "../reading/sheets/data-header";
import { ownMethodIn } from "../reading/own-methods";
import { methodCells } from "../reading/sheets/method-sheet";
import { lastMonthOf } from "../reading/words/period";
import { targetsOf } from "../reading/sheets/task-sheet";
import type { WorkbookInput } from "../reading/workbook-input";
import type { Figure, Observations } from "../scoring/observations";
import { itemsLayout, projectsLayout } from "./ledger-layout";

/** What the layout cannot tell by itself. */
export interface LayoutNames {
  readonly scoresSheet: string;
  readonly stepsSheet: string;
  readonly isSample: boolean;
  /** Rows below the ledgers that may still be typed in. */
  readonly spareRows: number;
}

/** Figures with more decimals than this are compared exactly by the add-in alone. */
const MOST_DECIMALS = 8;
const USUAL_DECIMALS = 4;

/**
 * Where the formulas of a period find everything: where the reading found it, also on a sheet laid out otherwise than ours.
 * null when nothing was read, or a figure has more decimals than formulas can compare.
 */
export function formulaLayout(
  grids: readonly Grid[],
  input: WorkbookInput,
  names: LayoutNames,
): FormulaLayout | null {
  const { observations, task, data, used, method } = input;
  if (!observations || !task || !data) return null;
  const gridOf = (sheet: string | undefined): Grid | undefined =>
    grids.find((grid) => grid.sheet === sheet);
  const gridAs = (as: (typeof used)[number]["as"]): Grid | undefined =>
    gridOf(used.find((one) => one.as === as)?.sheet);
  const [dataGrid, taskGrid] = [gridOf(data.sheet), gridOf(task.sheet)];
  const header = dataGrid && findDataHeader(method.inputs, dataGrid, 1);
  const decimals = decimalsOf(observations);
  if (!dataGrid || !taskGrid || !header || decimals === null) return null;
  const { period, year, towns } = observations;
  const scope = { roster: task.roster, spareRows: names.spareRows };
  const [projects, items, methods] = [gridAs("projects"), gridAs("items"), gridAs("method")];
  return {
    period,
    year,
    decimals,
    lastMonth: lastMonthOf(period),
    scoresSheet: names.scoresSheet,
    stepsSheet: names.stepsSheet,
    isSample: names.isSample,
    towns: towns.map((name, town) => {
      const row = data.townRows[town] ?? null;
      const ofData = row === null ? [] : relied(dataGrid, row, header.townColumn);
      const cell = task.townCells[town];
      return { name, names: [...(cell ? relied(taskGrid, cell.row, cell.column) : []), ...ofData] };
    }),
    quantities: figuresOf(observations.quantities),
    quantityHeaders: new Map(
      [...header.columns].flatMap(([quantity, { column }]): [Quantity, readonly RelyCell[]][] => {
        const rows = Array.from({ length: header.firstRow - header.row }, (_, i) => header.row + i);
        return [[quantity, rows.flatMap((row) => relied(dataGrid, row, column))]];
      }),
    ),
    targets: figuresOf(observations.targets),
    targetHeaders: new Map(
      [...observations.targets.keys()].flatMap((one): [Task, readonly RelyCell[]][] => {
        const column = targetsOf(task, one, period)?.column;
        return column === undefined ? [] : [[one, relied(taskGrid, task.periodRow, column)]];
      }),
    ),
    projects:
      observations.projects.kind === "read" && projects ? projectsLayout(projects, scope) : null,
    items: observations.items.kind === "read" && items ? itemsLayout(items, scope) : null,
    method: methods ? methodLayout(methods, method) : null,
    assigned: observations.assigned ?? new Map(),
  };
}

/** A cell that holds a text is relied on; numbers are shown differently by different programs. */
export function relied(grid: Grid, row: number, column: number): RelyCell[] {
  const text = valueAt(grid, row, column);
  return typeof text === "string" ? [{ cell: cellAt(grid, row, column), text }] : [];
}

function figuresOf<Key>(
  columns: ReadonlyMap<Key, readonly Figure[]>,
): Map<Key, readonly FigureCell[]> {
  return new Map([...columns].map(([key, figures]) => [key, figures.map(figureCell)]));
}

function figureCell(figure: Figure): FigureCell {
  const decision = "decision" in figure ? (figure.decision ?? null) : null;
  return { cell: figure.cell, decision };
}

/** The decimals that hold every figure of the period; null when none do. */
function decimalsOf({ quantities, targets }: Observations): number | null {
  const values = [...quantities.values(), ...targets.values()]
    .flat()
    .flatMap((figure) => (figure.kind === "number" ? [figure.value] : []));
  for (let decimals = USUAL_DECIMALS; decimals <= MOST_DECIMALS; decimals += 1) {
    if (values.every((value) => isDecimal(value, decimals))) return decimals;
  }
  return null;
}

function methodLayout(grid: Grid, method: WorkbookInput["method"]): MethodLayout | null {
  const found = ownMethodIn(grid)?.sheet ?? methodCells(grid, method);
  if (!found) return null;
  const text = ({ row, column }: CellAddress): string => {
    const value = valueAt(grid, row, column);
    return value === null || typeof value === "object" ? "" : String(value);
  };
  return {
    points: found.points,
    relied: found.relied.map((cell) => ({ cell, text: text(cell) })),
  };
}
