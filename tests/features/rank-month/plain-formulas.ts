import type { CellAddress } from "../../../src/cells/address";
import type { CellValue } from "../../../src/cells/grid";
import { Calculation } from "../../../src/formula/calculation";
import { NotComputable } from "../../../src/formula/operands";
import type { CellsNow } from "../../workbook/memory-workbook";

/** A program that knows the functions of every spreadsheet, and none of ours. Cells show an empty text as blank. */
export function plainFormulas(cells: CellsNow): (formula: string, place: CellAddress) => CellValue {
  const known = new Map<string, CellValue>();
  const read = (sheet: string, row: number, column: number): CellValue => {
    const cell = cells(sheet, row, column);
    if (!cell) return { error: "#REF!" };
    if (cell.formula === null) return cell.value;
    const key = `${sheet}!${row}:${column}`;
    const value = known.get(key) ?? calculation.valueOf(cell.formula, { sheet, row, column });
    known.set(key, value);
    return value;
  };
  const calculation = new Calculation(read);
  return (formula, place) => {
    if (formula.includes("CX.")) return { error: "#NAME?" };
    try {
      const value = calculation.valueOf(formula, place);
      return value === "" ? null : value;
    } catch (error) {
      // The sheet 签发 uses some functions that scores never do.
      if (error instanceof NotComputable) return null;
      throw error;
    }
  };
}
