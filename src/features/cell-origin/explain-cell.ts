import type { CellAddress } from "../../cells/address";
import { formulaAt, valueAt, type Grid } from "../../cells/grid";
import { calledIn } from "../../reading/calls/called";
import type { Workbook } from "../../workbook/workbook";
import type { CellExplanation } from "./cell-explanation";
import { explainCall } from "./explain-call";
import { explainFormula } from "./explain-formula";
import { rankingCells } from "./ranking-cells";
import { spillAnchor } from "./spill-anchor";
import { readWorkbook, type WorkbookReading } from "../../record/workbook-reading";

/** Says what any cell comes from, from one reading of the workbook: it holds until the next edit. */
export type CellExplainer = (cell: CellAddress) => CellExplanation;

/** Reads the workbook once. Nothing is written. */
export async function readForExplaining(workbook: Workbook): Promise<CellExplainer> {
  return cellExplainer(await readWorkbook(workbook));
}

/**
 * A cell of 评分, 排名 or 依据 gives its score's trace, scored again from the data as they are; a cell that is one call
 * of ours gives that call's; any other formula its precedents.
 */
export function cellExplainer(reading: WorkbookReading): CellExplainer {
  const ofRanking = rankingCells(reading);
  return (cell) => {
    const grid = reading.grids.get(cell.sheet);
    if (!grid) return PLAIN;
    return ofRanking(grid, cell) ?? ofFormula(reading, grid, cell) ?? PLAIN;
  };
}

const PLAIN: CellExplanation = { kind: "plain" };

function ofFormula(
  { grids }: WorkbookReading,
  grid: Grid,
  cell: CellAddress,
): CellExplanation | null {
  const formula = formulaAt(grid, cell.row, cell.column);
  const value = valueAt(grid, cell.row, cell.column);
  const scope = { grids, own: grid.sheet };
  const spilled = formula === null ? spillAnchor(grid, cell, scope) : null;
  if (spilled) return explainCall({ ...spilled, value }, scope);
  if (formula === null) return null;
  const called = calledIn(formula);
  const at = { row: 0, column: 0 };
  const explained = called && explainCall({ called, formula, anchor: cell, at, value }, scope);
  return explained ?? explainFormula({ formula, value, called }, scope);
}
