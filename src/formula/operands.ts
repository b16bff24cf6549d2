import { isCellError, type CellError, type CellValue } from "../cells/grid";

/** Cells, or what was computed from cells one by one. Row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly CellValue[];
  /** Read from cells: functions over them pass over texts and blanks. */
  readonly isCells: boolean;
}

/** What a part of a formula stands for. A blank cell is null. */
export type Operand = CellValue | Matrix;

export const isMatrix = (operand: Operand): operand is Matrix =>
  typeof operand === "object" && operand !== null && "values" in operand;

export const failed = (error: string): CellError => ({ error });

/** Raised where a formula asks for what this machine does not do; never for a value. */
export class NotComputable extends Error {}

/** The only cell of a matrix of one, else the value. */
export function single(operand: Operand): CellValue {
  if (!isMatrix(operand)) return operand;
  if (operand.values.length !== 1) throw new NotComputable("several cells where one belongs");
  return operand.values[0] ?? null;
}

/** A text counts as a number in no operator: programs differ in it. */
export function numberOf(value: CellValue): number | CellError {
  if (isCellError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : failed("#VALUE!");
}

/** As `&` joins it: numbers with at most 15 digits. */
export function textOf(value: CellValue): string | CellError {
  if (isCellError(value)) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

export function logicalOf(value: CellValue): boolean | CellError {
  if (typeof value === "string") return failed("#VALUE!");
  const number = numberOf(value);
  return typeof number === "number" ? number !== 0 : number;
}

const RANK_OF_KIND = { number: 0, string: 1, boolean: 2 } as const;

/** Below 0, 0 or above: numbers before texts before logical values; texts without regard to case; a blank is like either nothing. */
export function compared(left: CellValue, right: CellValue): number | CellError {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  const [a, b] = [filled(left, right), filled(right, left)];
  const kinds = RANK_OF_KIND[kindOf(a)] - RANK_OF_KIND[kindOf(b)];
  if (kinds !== 0) return kinds;
  if (typeof a === "string" && typeof b === "string") return order(folded(a), folded(b));
  return order(Number(a), Number(b));
}

type Filled = number | string | boolean;

function filled(value: Exclude<CellValue, CellError>, other: CellValue): Filled {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

const kindOf = (value: Filled): "number" | "string" | "boolean" =>
  typeof value as "number" | "string" | "boolean";

export const folded = (text: string): string => text.toLowerCase();

const order = <Value extends number | string>(a: Value, b: Value): number =>
  a === b ? 0 : a < b ? -1 : 1;
