import type { CellValue } from "../cells/grid";
import type { CellAddress } from "../cells/address";
import { isCellError } from "../cells/grid";
import { failed, isMatrix, NotComputable, type Matrix, type Operand } from "../formula/operands";
import { HostedError, type HostedFunction } from "./function-host";

const NAMESPACE = "CX.";

/** The name by which formulas call it. */
export const gridName = ({ metadata }: HostedFunction): string =>
  `${NAMESPACE}${metadata.name}`.toUpperCase();

/** An error of a function of ours with what it says. */
export interface SaidError {
  readonly code: string;
  readonly message: string;
}

/** Calls the functions of functions.js as Excel calls them, and keeps what their errors say. */
export class HostedCalls {
  private readonly functions: ReadonlyMap<string, HostedFunction>;
  private readonly said = new Map<string, SaidError>();

  constructor(functions: readonly HostedFunction[]) {
    this.functions = new Map(functions.map((one) => [gridName(one), one]));
  }

  /** The last error of a call in that cell. */
  lastError(cell: CellAddress): SaidError | undefined {
    return this.said.get(keyOf(cell));
  }

  call(name: string, operands: readonly Operand[], cell: CellAddress): Operand {
    this.said.delete(keyOf(cell));
    const hosted = this.functions.get(name);
    if (!hosted) return failed("#NAME?");
    try {
      return this.answer(hosted.call(...argumentsOf(hosted, operands)), cell);
    } catch (error) {
      if (error instanceof NotComputable) throw error;
      return this.answer(error instanceof HostedError ? error : new HostedError("#VALUE!"), cell);
    }
  }

  private answer(result: unknown, cell: CellAddress): Operand {
    if (!Array.isArray(result)) return this.cellValue(result, cell);
    const rows = result as readonly (readonly unknown[])[];
    const columns = rows[0]?.length ?? 1;
    const values = rows.flatMap((row, i) =>
      row.map((value, j) =>
        this.cellValue(value, { ...cell, row: cell.row + i, column: cell.column + j }),
      ),
    );
    return { rows: rows.length, columns, values, isCells: false };
  }

  private cellValue(value: unknown, cell: CellAddress): CellValue {
    if (value instanceof HostedError) {
      const { code, message } = value;
      if (message !== undefined) this.said.set(keyOf(cell), { code, message });
      return failed(code);
    }
    if (typeof value === "number") return Number.isFinite(value) ? value : failed("#NUM!");
    return typeof value === "boolean" || typeof value === "string" ? value : "";
  }
}

const keyOf = ({ sheet, row, column }: CellAddress): string => `${sheet}!${row}!${column}`;

/** An omitted argument is null, a matrix is rows of cells. */
function argumentsOf({ metadata }: HostedFunction, operands: readonly Operand[]): unknown[] {
  const { parameters } = metadata;
  return Array.from({ length: Math.max(operands.length, parameters.length) }, (_, i) => {
    const operand = operands[i];
    if (operand === undefined) return null;
    const isRows = parameters[i]?.dimensionality === "matrix";
    if (!isMatrix(operand)) return isRows ? [[plain(operand)]] : plain(operand);
    if (isRows) return rowsOf(operand);
    if (operand.values.length !== 1) throw new NotComputable("several cells where one belongs");
    return plain(operand.values[0] ?? null);
  });
}

function rowsOf({ rows, columns, values }: Matrix): unknown[][] {
  return Array.from({ length: rows }, (_, i) =>
    values.slice(i * columns, (i + 1) * columns).map(plain),
  );
}

function plain(value: CellValue): unknown {
  // An empty text reaches a function as such.
  return isCellError(value) ? new HostedError(value.error) : value;
}
