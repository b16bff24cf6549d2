import { invalid, isFault, refuse, words, type Fault } from "./cell-error";
import { cellNumber, isBlank, type Check } from "./cell-number";
import type { Argument } from "./given";

/** An argument of n×1 cells, or one cell. */
export interface Column {
  /** As messages name the parameter. */
  readonly parameter: string;
  readonly cells: readonly unknown[];
  /** False for a bare value, which no host passes for a matrix but a caller may. */
  readonly isRange: boolean;
  readonly kind: FigureKind;
}

/** What the numbers of a column are. */
export interface FigureKind {
  /** 万美元, 家, %, 分, or empty. */
  readonly unit: string;
  readonly check: Check;
}

/** Throws when the argument is wider than one column. */
export function column({ name, value }: Argument, kind: FigureKind): Column {
  const parameter = words().parameter(name);
  if (!Array.isArray(value)) return { parameter, cells: [value], isRange: false, kind };
  const rows = value as readonly (readonly unknown[])[];
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 1);
  if (widest > 1) refuse(invalid(words().notOneColumn(parameter, rows.length, widest)));
  return { parameter, cells: rows.map((row) => row[0]), isRange: true, kind };
}

/** One cell of an optional or scalar parameter; a range of one cell is that cell. */
export function single({ name, value }: Argument): { parameter: string; cell: unknown } {
  const parameter = words().parameter(name);
  if (!Array.isArray(value)) return { parameter, cell: value };
  const rows = value as readonly (readonly unknown[])[];
  const [first = []] = rows;
  if (rows.length !== 1 || first.length !== 1) {
    refuse(invalid(words().notOneCell(parameter, rows.length, first.length)));
  }
  return { parameter, cell: first[0] };
}

/** The number of a scalar parameter; `otherwise` where it is omitted or blank. Throws for anything else. */
export function singleNumber(argument: Argument, check: Check, otherwise?: number): number {
  const { parameter, cell } = single(argument);
  if (otherwise !== undefined && isBlank(cell)) return otherwise;
  const value = checked(cell, parameter, { unit: "", check });
  return typeof value === "number" ? value : refuse(value);
}

/** The rows of columns that are read row by row. Throws when they differ in length. */
export function sameLength(columns: readonly Column[]): number {
  const lengths = columns.map(({ parameter, cells }) => ({ parameter, rows: cells.length }));
  const shortest = Math.min(...lengths.map(({ rows }) => rows));
  if (lengths.some(({ rows }) => rows !== shortest))
    refuse(invalid(words().lengthsDiffer(lengths)));
  return shortest;
}

/** Where a row of a column stands, in words. */
export function placeOf({ parameter, cells }: Column, row: number): string {
  return cells.length === 1 ? parameter : words().place(parameter, row + 1);
}

/** The numbers of one row, in the order of the columns, or the first fault in it. */
export function rowNumbers(columns: readonly Column[], row: number): readonly number[] | Fault {
  const values: number[] = [];
  for (const one of columns) {
    const value = checked(one.cells[row], placeOf(one, row), one.kind);
    if (typeof value !== "number") return value;
    values.push(value);
  }
  return values;
}

function checked(cell: unknown, at: string, { unit, check }: FigureKind): number | Fault {
  const value = cellNumber(cell, at, unit);
  return typeof value === "number" ? (check(value, at) ?? value) : value;
}

export const isRowFault = (row: readonly number[] | Fault): row is Fault =>
  !Array.isArray(row) && isFault(row);
