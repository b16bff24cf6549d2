import { parseArea, type Area, type CellAddress } from "../../cells/address";
import { cellAt, gridEnd, valueAt, type Grid } from "../../cells/grid";
import {
  add,
  divide,
  exact,
  exactOfCell,
  HUNDRED,
  isZero,
  multiply,
  negate,
  subtract,
  ZERO,
  type Exact,
} from "../../numbers/exact";
import { round } from "../../numbers/rounding";
import { seemsNumber } from "../words/seeming-number";
import { isBlankValue } from "../words/table-rows";

/** What a formula of plain operands gives. */
export interface PlainResult {
  readonly value: Exact;
  /** A blank cell that the result was made of: a reference to it, a product with it, or a sum of blanks alone. */
  readonly blank: CellAddress | null;
  /** A text in a range of SUM that looks like a number: SUM passes over it. */
  readonly skipped: { readonly cell: CellAddress; readonly text: string } | null;
}

/** Not a formula of plain operands. */
class NotPlain extends Error {}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(.!])|(SUM|ROUND)\s*\(|([-+*/(),%]))/iuy;

interface Token {
  readonly number?: string | undefined;
  readonly sheet?: string | undefined;
  readonly area?: Area | undefined;
  readonly name?: string | undefined;
  readonly sign?: string | undefined;
}

/**
 * The value of a formula made of references, numbers, + − × ÷, %, SUM and ROUND, from the cells as they are now.
 * null for any other formula, and where an operand is a text, an error or on no sheet of the workbook.
 * `=B5+C5` over 1 and 2 → 3.
 */
export function plainResult(
  formula: string,
  own: string,
  grids: ReadonlyMap<string, Grid>,
): PlainResult | null {
  try {
    return new PlainFormula(tokensOf(formula.replace(/^=/, "")), own, grids).whole();
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < text.trimEnd().length) {
    const match = pattern.exec(text);
    if (!match) throw new NotPlain();
    const [, number, sheet, address, name, sign] = match;
    const area = address === undefined ? undefined : parseArea(address);
    if (area === null) throw new NotPlain();
    tokens.push({ number, sheet: sheet?.slice(0, -1), area, name: name?.toUpperCase(), sign });
  }
  return tokens;
}

class PlainFormula {
  private next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly own: string,
    private readonly grids: ReadonlyMap<string, Grid>,
  ) {}

  whole(): PlainResult {
    const result = this.sum();
    if (this.next < this.tokens.length) throw new NotPlain();
    return result;
  }

  private takes(sign: string): boolean {
    if (this.tokens[this.next]?.sign !== sign) return false;
    this.next += 1;
    return true;
  }

  private sum(): PlainResult {
    let left = this.product();
    for (;;) {
      const operate = this.takes("+") ? add : this.takes("-") ? subtract : null;
      if (!operate) return left;
      const right = this.product();
      const blank = left.blank && right.blank ? left.blank : null;
      left = {
        value: operate(left.value, right.value),
        blank,
        skipped: left.skipped ?? right.skipped,
      };
    }
  }

  private product(): PlainResult {
    let left = this.factor();
    for (;;) {
      const operate = this.takes("*") ? multiply : this.takes("/") ? divide : null;
      if (!operate) return left;
      const right = this.factor();
      if (operate === divide && isZero(right.value)) throw new NotPlain();
      left = {
        value: operate(left.value, right.value),
        blank: left.blank ?? right.blank,
        skipped: left.skipped ?? right.skipped,
      };
    }
  }

  private factor(): PlainResult {
    if (this.takes("-")) {
      const { value, ...rest } = this.factor();
      return { value: negate(value), ...rest };
    }
    if (this.takes("+")) return this.factor();
    const operand = this.operand();
    return this.takes("%") ? { ...operand, value: divide(operand.value, HUNDRED) } : operand;
  }

  private operand(): PlainResult {
    if (this.takes("(")) return this.closed(this.sum());
    const token = this.tokens[this.next];
    this.next += 1;
    if (token?.number !== undefined) {
      return { value: exact(token.number), blank: null, skipped: null };
    }
    if (token?.name === "SUM") return this.closed(this.sumOfRanges());
    if (token?.name === "ROUND") return this.closed(this.rounded());
    if (token?.area) return this.cell(token, token.area);
    throw new NotPlain();
  }

  private closed(result: PlainResult): PlainResult {
    if (!this.takes(")")) throw new NotPlain();
    return result;
  }

  private rounded(): PlainResult {
    const { value, ...rest } = this.sum();
    const decimals = this.takes(",") ? Number(this.tokens[this.next]?.number) : NaN;
    this.next += 1;
    if (!Number.isInteger(decimals)) throw new NotPlain();
    return { value: round(value, decimals), ...rest };
  }

  private sumOfRanges(): PlainResult {
    let all = this.summand();
    while (this.takes(",")) {
      const part = this.summand();
      all = {
        value: add(all.value, part.value),
        blank: all.blank && part.blank ? all.blank : null,
        skipped: all.skipped ?? part.skipped,
      };
    }
    return all;
  }

  private summand(): PlainResult {
    const token = this.tokens[this.next];
    const { area } = token ?? {};
    if (!token || !area || area.rows * area.columns === 1) return this.sum();
    this.next += 1;
    return this.range(token, area);
  }

  private grid({ sheet }: Token): Grid {
    const name = sheet === undefined ? this.own : sheet.replace(/^'|'$/g, "").replaceAll("''", "'");
    const grid = this.grids.get(name);
    if (!grid) throw new NotPlain();
    return grid;
  }

  private cell(token: Token, { row, column, rows, columns }: Area): PlainResult {
    if (rows * columns > 1) throw new NotPlain();
    const grid = this.grid(token);
    const value = valueAt(grid, row, column);
    if (typeof value === "number" && Number.isFinite(value)) {
      return { value: exactOfCell(value), blank: null, skipped: null };
    }
    if (!isBlankValue(value)) throw new NotPlain();
    return { value: ZERO, blank: cellAt(grid, row, column), skipped: null };
  }

  private range(token: Token, area: Area): PlainResult {
    const grid = this.grid(token);
    const end = gridEnd(grid);
    let value = ZERO;
    let hasNumber = false;
    let skipped: PlainResult["skipped"] = null;
    for (let row = area.row; row < Math.min(area.row + area.rows, end.row); row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const one = valueAt(grid, row, column);
        if (typeof one === "number") [value, hasNumber] = [add(value, exactOfCell(one)), true];
        else if (typeof one === "object" && one !== null) throw new NotPlain();
        else if (typeof one === "string" && seemsNumber(one, "") !== null) {
          skipped ??= { cell: cellAt(grid, row, column), text: one };
        }
      }
    }
    const first = cellAt(grid, area.row, area.column);
    return { value, blank: hasNumber || skipped ? null : first, skipped };
  }
}
