import { cellText, type Area } from "../cells/address";
import { isCellError, type CellValue } from "../cells/grid";
import { BLOCK_FUNCTIONS } from "./block-functions";
import { CELL_FUNCTIONS, operate } from "./cell-functions";
import { isMatrix, logicalOf, NotComputable, single, type Matrix, type Operand } from "./operands";
import type { Syntax } from "./syntax";
import type { Reference } from "./tokens";

/** Gives the value of a cell; an empty text of a formula is `""`, a blank cell null. */
export type ReadCell = (sheet: string, row: number, column: number) => CellValue;

/**
 * Computes formulas as spreadsheets do, in doubles, from the functions that Excel 2010, WPS and LibreOffice share.
 * Blocks of cells are read once and kept: their cells must not change while a calculation is in use.
 */
export class Calculation {
  private readonly blocks = new Map<string, Matrix>();

  constructor(private readonly read: ReadCell) {}

  /**
   * The value of a cell that holds this formula. A blank result shows as 0, as in a cell.
   * Throws NotComputable for what programs do differently, or this one does not know.
   */
  valueOf(formula: Syntax, sheet: string): CellValue {
    const value = single(this.operand(formula, sheet));
    return value === null ? 0 : value;
  }

  private operand(formula: Syntax, sheet: string): Operand {
    switch (formula.kind) {
      case "number":
      case "text":
      case "logical":
        return formula.value;
      case "cells":
        return this.cells(formula.reference, sheet);
      case "negated":
        return cellByCell([this.operand(formula.operand, sheet)], ([value = null]) =>
          operate("-", 0, value),
        );
      case "operation": {
        const sides = [this.operand(formula.left, sheet), this.operand(formula.right, sheet)];
        return cellByCell(sides, ([left = null, right = null]) =>
          operate(formula.operator, left, right),
        );
      }
      case "call":
        return this.call(formula.name, formula.args, sheet);
    }
  }

  private call(name: string, args: readonly Syntax[], sheet: string): Operand {
    const operandAt = (index: number): Operand => {
      const arg = args[index];
      return arg ? this.operand(arg, sheet) : null;
    };
    if (name === "IF") {
      const condition = logicalOf(single(operandAt(0)));
      if (typeof condition !== "boolean") return condition;
      return condition ? operandAt(1) : args.length > 2 ? operandAt(2) : false;
    }
    if (name === "IFERROR") {
      const value = single(operandAt(0));
      return isCellError(value) ? operandAt(1) : value;
    }
    const operands = args.map((_, index) => operandAt(index));
    const ofCell = CELL_FUNCTIONS.get(name);
    if (ofCell) return cellByCell(operands, (values) => ofCell(...values));
    const ofBlock = BLOCK_FUNCTIONS.get(name);
    if (ofBlock) return ofBlock(...operands);
    throw new NotComputable(name);
  }

  private cells({ sheet, area }: Reference, own: string): Operand {
    const on = sheet ?? own;
    if (area.rows === 1 && area.columns === 1) {
      return { rows: 1, columns: 1, values: [this.read(on, area.row, area.column)], isCells: true };
    }
    const key = `${cellText({ sheet: on, row: area.row, column: area.column })}:${area.rows}:${area.columns}`;
    const known = this.blocks.get(key);
    if (known) return known;
    const block = { ...this.block(on, area), isCells: true };
    this.blocks.set(key, block);
    return block;
  }

  private block(sheet: string, { row, column, rows, columns }: Area): Omit<Matrix, "isCells"> {
    const values: CellValue[] = [];
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) values.push(this.read(sheet, row + i, column + j));
    }
    return { rows, columns, values };
  }
}

/** One value for single values; for blocks a block of the same shape. */
function cellByCell(
  operands: readonly Operand[],
  compute: (values: readonly CellValue[]) => CellValue,
): Operand {
  const block = operands.filter(isMatrix).find(({ values }) => values.length > 1);
  if (!block) return compute(operands.map(single));
  const parts = operands.map((operand) => {
    if (!isMatrix(operand) || operand.values.length === 1) return single(operand);
    if (operand.values.length === block.values.length) return operand.values;
    throw new NotComputable("blocks of different shapes");
  });
  const values = block.values.map((_, i) =>
    compute(
      parts.map((part) => (Array.isArray(part) ? (part[i] as CellValue) : part)) as CellValue[],
    ),
  );
  return { rows: block.rows, columns: block.columns, values, isCells: false };
}
