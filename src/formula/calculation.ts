import type { Area, CellAddress } from "../cells/address";
import { isCellError, type CellValue } from "../cells/grid";
import { BLOCK_FUNCTIONS } from "./block-functions";
import { CELL_FUNCTIONS, operate } from "./cell-functions";
import { isDragged, placedFormula, type PlacedFormula } from "./moved-formula";
import { isMatrix, logicalOf, NotComputable, single, type Matrix, type Operand } from "./operands";
import { agreeOnCall, agreeOnCondition, agreeOnOperation } from "./recalculation/agreement";
import { areaOf, isWhole } from "./reference";
import { parseFormula, type Syntax } from "./syntax";

/** Gives the value of a cell; an empty text of a formula is `""`, a blank cell null. */
export type ReadCell = (sheet: string, row: number, column: number) => CellValue;

/** How a calculation goes beyond plain formulas over cells that programs agree on. */
export interface CalculationOptions {
  /** Throws NotComputable where programs may answer differently, instead of taking one answer for all. */
  readonly isCareful?: boolean;
  /** How far cells of a sheet are filled; whole columns and rows are read so far. */
  readonly extentOf?: (sheet: string) => { readonly rows: number; readonly columns: number };
  /** Computes a call of our functions. */
  readonly ours?: (name: string, operands: readonly Operand[]) => Operand;
}

/** A formula as it was read where it first stood. */
interface ReadFormula {
  readonly syntax: Syntax;
  readonly placed: PlacedFormula;
}

/**
 * Computes formulas as spreadsheets do, in doubles, from the functions that Excel 2010, WPS and LibreOffice share.
 * Cells are read once where formulas do not move: their cells must not change while a calculation is in use.
 */
export class Calculation {
  private readonly blocks = new Map<string, Matrix>();
  /** The last formula of each column of a sheet: one that was dragged down is read once. */
  private readonly last = new Map<string, ReadFormula[]>();
  /** Calls that are the same in every row are computed once. */
  private readonly fixed = new Map<Syntax, Operand>();

  constructor(
    private readonly read: ReadCell,
    private readonly options: CalculationOptions = {},
  ) {}

  /**
   * The value of the cell at this place that holds this formula. A blank result shows as 0, as in a cell.
   * Throws NotComputable for what programs do differently, or this one does not know.
   */
  valueOf(formula: string, cell: CellAddress): CellValue {
    const value = single(this.resultOf(formula, cell));
    return value === null ? 0 : value;
  }

  /** As `valueOf`; several values where the formula gives several. */
  resultOf(formula: string, cell: CellAddress): Operand {
    const { sheet, row, column } = cell;
    const columns = this.last.get(sheet) ?? [];
    this.last.set(sheet, columns);
    const last = columns[column];
    const known = last && isDragged(formula, cell, last.placed) ? last : readAt(formula, cell);
    columns[column] = known;
    return this.operand(known.syntax, { sheet, down: row - known.placed.row });
  }

  private operand(formula: Syntax, place: Place): Operand {
    switch (formula.kind) {
      case "number":
      case "text":
      case "logical":
        return formula.value;
      case "cells":
        return this.cells(formula, place);
      case "percent":
        return cellByCell([this.operand(formula.operand, place)], ([value = null]) =>
          this.operate("/", value, 100),
        );
      case "signed":
        // A sign without effect: of a text, too.
        if (formula.sign === "+") return this.operand(formula.operand, place);
        return cellByCell([this.operand(formula.operand, place)], ([value = null]) =>
          this.operate("-", 0, value),
        );
      case "operation": {
        const sides = [this.operand(formula.left, place), this.operand(formula.right, place)];
        return cellByCell(sides, ([left = null, right = null]) =>
          this.operate(formula.operator, left, right),
        );
      }
      case "call":
        return formula.isFixed ? this.fixedCall(formula, place) : this.call(formula, place);
    }
  }

  private operate(operator: string, left: CellValue, right: CellValue): CellValue {
    if (this.options.isCareful) agreeOnOperation(operator, left, right);
    return operate(operator, left, right);
  }

  private fixedCall(formula: CallSyntax, place: Place): Operand {
    const known = this.fixed.get(formula);
    if (known !== undefined) return known;
    const computed = this.call(formula, place);
    this.fixed.set(formula, computed);
    return computed;
  }

  private call({ name, args }: CallSyntax, place: Place): Operand {
    const operandAt = (index: number): Operand => {
      const arg = args[index];
      return arg ? this.operand(arg, place) : null;
    };
    if (name === "IF") {
      const asked = single(operandAt(0));
      if (this.options.isCareful) agreeOnCondition(asked);
      const condition = logicalOf(asked);
      if (typeof condition !== "boolean") return condition;
      return condition ? operandAt(1) : args.length > 2 ? operandAt(2) : false;
    }
    if (name === "IFERROR") {
      const value = single(operandAt(0));
      return isCellError(value) ? operandAt(1) : value;
    }
    if (name === "IFNA") {
      const value = single(operandAt(0));
      return isCellError(value) && value.error === "#N/A" ? operandAt(1) : value;
    }
    if (name === "ROW" || name === "COLUMN") return this.numbersOf(name, args, place);
    const operands = args.map((_, index) => operandAt(index));
    if (name.startsWith("CX.") && this.options.ours) return this.options.ours(name, operands);
    if (this.options.isCareful) agreeOnCall(name, operands);
    const ofCell = CELL_FUNCTIONS.get(name);
    if (ofCell) return cellByCell(operands, (values) => ofCell(...values));
    const ofBlock = BLOCK_FUNCTIONS.get(name);
    if (ofBlock) return ofBlock(...operands);
    throw new NotComputable(name);
  }

  /** ROW and COLUMN: where the cells stand, as a column and as a row of numbers. */
  private numbersOf(name: "ROW" | "COLUMN", args: readonly Syntax[], place: Place): Operand {
    const [cells] = args;
    if (cells?.kind !== "cells" || args.length > 1) throw new NotComputable(name);
    const area = movedArea(cells, place);
    if (isWhole(area)) throw new NotComputable(name);
    const [first, count] =
      name === "ROW" ? [area.row + 1, area.rows] : [area.column + 1, area.columns];
    const values = Array.from({ length: count }, (_, index) => first + index);
    const shape = name === "ROW" ? { rows: count, columns: 1 } : { rows: 1, columns: count };
    return { ...shape, values, isCells: false };
  }

  private cells(cells: Cells, place: Place): Operand {
    const { reference, isMoving } = cells;
    const on = reference.sheet ?? place.sheet;
    const named = movedArea(cells, place);
    const area = isWhole(named) ? this.filled(on, named) : named;
    if (area.rows === 1 && area.columns === 1) {
      return { rows: 1, columns: 1, values: [this.read(on, area.row, area.column)], isCells: true };
    }
    // A block that moves is another one in every row.
    if (isMoving) return this.block(on, area);
    const key = `${on}!${area.row}:${area.column}:${area.rows}:${area.columns}`;
    const block = this.blocks.get(key) ?? this.block(on, area);
    this.blocks.set(key, block);
    return block;
  }

  private filled(sheet: string, area: Area): Area {
    const extent = this.options.extentOf?.(sheet);
    if (!extent) return area;
    const rows = Math.max(1, Math.min(area.rows, extent.rows - area.row));
    const columns = Math.max(1, Math.min(area.columns, extent.columns - area.column));
    return { ...area, rows, columns };
  }

  private block(sheet: string, { row, column, rows, columns }: Area): Matrix {
    const values: CellValue[] = [];
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) values.push(this.read(sheet, row + i, column + j));
    }
    return { rows, columns, values, isCells: true };
  }
}

/** Where a formula stands: its sheet, and how many rows below the place where it was read. */
interface Place {
  readonly sheet: string;
  readonly down: number;
}

type Cells = Extract<Syntax, { kind: "cells" }>;
type CallSyntax = Extract<Syntax, { kind: "call" }>;

function movedArea({ reference, coordinates, isMoving }: Cells, { down }: Place): Area {
  return isMoving && down !== 0 ? areaOf(coordinates, { rows: down, columns: 0 }) : reference.area;
}

function readAt(formula: string, cell: CellAddress): ReadFormula {
  const syntax = parseFormula(formula);
  if (!syntax) throw new NotComputable(formula);
  return { syntax, placed: placedFormula(formula, cell) };
}

const isBlock = (operand: Operand): operand is Matrix =>
  isMatrix(operand) && operand.values.length > 1;

/** Of one step of a formula: a column beside a row makes as many as their product. */
const MOST_VALUES = 1_000_000;

/** One value for single values; for blocks a block: a column or a row beside a larger one counts in each of its columns or rows. */
function cellByCell(
  operands: readonly Operand[],
  compute: (values: readonly CellValue[]) => CellValue,
): Operand {
  const blocks = operands.filter(isBlock);
  if (blocks.length === 0) return compute(operands.map(single));
  const rows = Math.max(...blocks.map((block) => block.rows));
  const columns = Math.max(...blocks.map((block) => block.columns));
  if (rows * columns > MOST_VALUES) throw new NotComputable("a block too large");
  const args = operands.map((operand) => (isBlock(operand) ? null : single(operand)));
  const parts = operands.flatMap((operand, index) =>
    isBlock(operand) ? [{ index, at: placesIn(operand, rows, columns), of: operand.values }] : [],
  );
  const values = Array.from({ length: rows * columns }, (_, i) => {
    for (const { index, at, of } of parts) args[index] = of[at(i)] ?? null;
    return compute(args);
  });
  return { rows, columns, values, isCells: false };
}

/** Which of a block's values counts at each place of a block of these rows and columns. */
function placesIn(block: Matrix, rows: number, columns: number): (place: number) => number {
  const isWide = block.columns === columns;
  const isHigh = block.rows === rows;
  if (isWide && isHigh) return (place) => place;
  if (isWide && block.rows === 1) return (place) => place % columns;
  if (isHigh && block.columns === 1) return (place) => Math.trunc(place / columns);
  throw new NotComputable("blocks of different shapes");
}
