import type { Area } from "../../cells/address";
import { ChangeRefused } from "../workbook";

/** Rows of one sheet that are read together. */
export interface Piece {
  readonly sheet: string;
  readonly area: Area;
  /** formulas unless said otherwise. */
  readonly asks?: Asks;
}

/** Of cells that hold no formulas, only values are asked for: Excel does not give long texts as formulas. */
export type Asks = "formulas" | "values";

/** What is loaded of a range. */
export const MATRICES = {
  formulas: "values, valueTypes, formulas, numberFormat",
  values: "values, valueTypes, numberFormat",
} as const;

/** Cells as Excel gives them: `values` and `formulas` are `""` where a cell is blank. */
export interface RawCells {
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Asks for a piece's cells. */
export function loadPiece(
  context: Excel.RequestContext,
  { sheet, area, asks = "formulas" }: Piece,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
    .load(MATRICES[asks]);
}

/** The cells of a range that was loaded; without formulas, each cell's value stands for its formula. A range that Excel gave no values for is never taken as empty. */
export function rawCells(range: Excel.Range, asks: Asks = "formulas"): RawCells {
  const formulas = asks === "formulas" ? range.formulas : range.values;
  const matrices: readonly unknown[] = [
    range.values,
    range.valueTypes,
    formulas,
    range.numberFormat,
  ];
  if (!matrices.every(Array.isArray)) throw tooLarge();
  return {
    values: range.values as unknown[][],
    types: range.valueTypes,
    formulas: formulas as unknown[][],
    formats: range.numberFormat as string[][],
  };
}

export const tooLarge = (): ChangeRefused => new ChangeRefused({ kind: "too-large" });
