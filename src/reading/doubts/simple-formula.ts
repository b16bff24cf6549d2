import type { Area, CellAddress } from "../../cells/address";
import { cellAt, gridEnd, valueAt, type Grid } from "../../cells/grid";
import { isWhole, type Reference } from "../../formula/reference";
import { parseFormula, type Syntax } from "../../formula/syntax";
import {
  add,
  divide,
  exact,
  exactOfCell,
  HUNDRED,
  isZero,
  multiply,
  negate,
  ZERO,
  type Exact,
} from "../../numbers/exact";
import { round } from "../../numbers/rounding";
import { seemsNumber } from "../words/seeming-number";
import { isBlankValue } from "../words/table-rows";

/** What a formula of plain operands gives. */
export interface SimpleResult {
  readonly value: Exact;
  /** A blank cell that the result was made of: a reference to it, a product with it, or a sum of blanks alone. */
  readonly blank: CellAddress | null;
  /** A text in a range of SUM that looks like a number: SUM passes over it. */
  readonly skipped: { readonly cell: CellAddress; readonly text: string } | null;
}

/** Not a formula of plain operands. */
class NotSimple extends Error {}

/**
 * The value of a formula made of references, numbers, + − × ÷, %, SUM and ROUND, from the cells as they are now.
 * null for any other formula, and where an operand is a text, an error or on no sheet of the workbook.
 * `=B5+C5` over 1 and 2 → 3.
 */
export function simpleResult(
  formula: string,
  own: string,
  grids: ReadonlyMap<string, Grid>,
): SimpleResult | null {
  const syntax = parseFormula(formula);
  if (!syntax) return null;
  try {
    return new SimpleCells(own, grids).result(syntax);
  } catch (error) {
    if (error instanceof NotSimple) return null;
    throw error;
  }
}

type Operation = Extract<Syntax, { kind: "operation" }>;

const DECIMAL = /^\d+(?:\.\d+)?$/;

/** The cells that formulas of one sheet count with. */
class SimpleCells {
  constructor(
    private readonly own: string,
    private readonly grids: ReadonlyMap<string, Grid>,
  ) {}

  result(syntax: Syntax): SimpleResult {
    switch (syntax.kind) {
      case "number":
        return numberOf(syntax.text);
      case "cells":
        return this.cell(syntax.reference);
      case "signed": {
        const { value, ...rest } = this.result(syntax.operand);
        return { value: syntax.sign === "-" ? negate(value) : value, ...rest };
      }
      case "percent": {
        const { value, ...rest } = this.result(syntax.operand);
        return { value: divide(value, HUNDRED), ...rest };
      }
      case "operation":
        return this.operation(syntax);
      case "call":
        return this.call(syntax.name, syntax.args);
      case "text":
      case "logical":
        throw new NotSimple();
    }
  }

  private operation({ operator, left, right }: Operation): SimpleResult {
    const [a, b] = [this.result(left), this.result(right)];
    switch (operator) {
      case "+":
        return added(a, b);
      case "-":
        return added(a, { ...b, value: negate(b.value) });
      case "*":
        return multiplied(a, b, multiply(a.value, b.value));
      case "/":
        if (isZero(b.value)) throw new NotSimple();
        return multiplied(a, b, divide(a.value, b.value));
      default:
        throw new NotSimple();
    }
  }

  private call(name: string, args: readonly Syntax[]): SimpleResult {
    const [first, second, third] = args;
    if (name === "SUM" && first) return args.map((arg) => this.summand(arg)).reduce(added);
    if (name !== "ROUND" || !first || second?.kind !== "number" || third) throw new NotSimple();
    const { value, ...rest } = this.result(first);
    if (!Number.isInteger(second.value)) throw new NotSimple();
    return { value: round(value, second.value), ...rest };
  }

  private summand(syntax: Syntax): SimpleResult {
    const isRange = syntax.kind === "cells" && !isOne(syntax.reference.area);
    return isRange ? this.range(syntax.reference) : this.result(syntax);
  }

  private grid({ sheet }: Reference): Grid {
    const grid = this.grids.get(sheet ?? this.own);
    if (!grid) throw new NotSimple();
    return grid;
  }

  private cell(reference: Reference): SimpleResult {
    if (!isOne(reference.area)) throw new NotSimple();
    const grid = this.grid(reference);
    const { row, column } = reference.area;
    const value = valueAt(grid, row, column);
    if (typeof value === "number" && Number.isFinite(value)) {
      return { value: exactOfCell(value), blank: null, skipped: null };
    }
    if (!isBlankValue(value)) throw new NotSimple();
    return { value: ZERO, blank: cellAt(grid, row, column), skipped: null };
  }

  private range(reference: Reference): SimpleResult {
    const { area } = reference;
    if (isWhole(area)) throw new NotSimple();
    const grid = this.grid(reference);
    const end = gridEnd(grid);
    let value = ZERO;
    let hasNumber = false;
    let skipped: SimpleResult["skipped"] = null;
    for (let row = area.row; row < Math.min(area.row + area.rows, end.row); row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const one = valueAt(grid, row, column);
        if (typeof one === "number") [value, hasNumber] = [add(value, exactOfCell(one)), true];
        else if (typeof one === "object" && one !== null) throw new NotSimple();
        else if (typeof one === "string" && seemsNumber(one, "") !== null) {
          skipped ??= { cell: cellAt(grid, row, column), text: one };
        }
      }
    }
    const first = cellAt(grid, area.row, area.column);
    return { value, blank: hasNumber || skipped ? null : first, skipped };
  }
}

const isOne = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

function numberOf(text: string): SimpleResult {
  if (!DECIMAL.test(text)) throw new NotSimple();
  return { value: exact(text), blank: null, skipped: null };
}

/** A sum is made of a blank cell where it is made of nothing else. */
function added(a: SimpleResult, b: SimpleResult): SimpleResult {
  return {
    value: add(a.value, b.value),
    blank: a.blank && b.blank ? a.blank : null,
    skipped: a.skipped ?? b.skipped,
  };
}

function multiplied(a: SimpleResult, b: SimpleResult, value: Exact): SimpleResult {
  return { value, blank: a.blank ?? b.blank, skipped: a.skipped ?? b.skipped };
}
