import {
  formatAt,
  formulaAt,
  gridEnd,
  isCellError,
  valueAt,
  type CellValue,
  type Grid,
} from "../../cells/grid";
import type { SheetSnapshot, SnapshotCell } from "../../record/seal";
import { canonicalFormula } from "../../formula/formula-print";
import {
  isDateFormat,
  isPercentFormat,
  isScaledFormat,
  shownDecimals,
} from "../../cells/number-format";

/** The rows and columns that a snapshot is of. */
export type SnapshotArea = Pick<SheetSnapshot, "rows" | "columns">;

/** `shown` changes texts that are not to count, such as the seal's own code. */
export function snapshotOf(
  grid: Grid,
  as: string,
  { rows, columns }: SnapshotArea,
  shown: (text: string) => string = (text) => text,
): SheetSnapshot {
  const cells = rows.map((row) => columns.map((column) => cellOf(grid, row, column, shown)));
  return { sheet: grid.sheet, as, rows, columns, cells };
}

/** From A1 to the last filled cell. */
export function wholeSheet(grid: Grid): SnapshotArea {
  const end = gridEnd(grid);
  const isFilled = (row: number): boolean =>
    grid.values[row - grid.top]?.some((value) => value !== null) === true;
  let rows = end.row;
  while (rows > 0 && !isFilled(rows - 1)) rows -= 1;
  return { rows: upTo(rows), columns: upTo(end.column) };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/**
 * The role of 计算. While its formulas stand their text alone counts: each program computes them again in its own doubles and
 * gives them the formats of what they refer to, and what they lead to stands in 评分.
 */
export const STEPS = "steps";

function cellOf(
  grid: Grid,
  row: number,
  column: number,
  shown: (text: string) => string,
): SnapshotCell {
  const value = plainValue(valueAt(grid, row, column), shown);
  const written = formulaAt(grid, row, column);
  const formula = written === null ? "" : canonicalFormula(written);
  const format = typeof value === "number" ? formatMeaning(formatAt(grid, row, column)) : "";
  return formula === "" && format === "" ? value : [value, formula, format];
}

/** Programs keep 15 digits of a number and one kind of line break. */
function plainValue(value: CellValue, shown: (text: string) => string): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(15));
  if (typeof value === "string") return shown(value.replace(/\r\n?/g, "\n"));
  return isCellError(value) ? { error: value.error } : value;
}

export interface SnapshotParts {
  readonly value: CellValue;
  readonly formula: string;
  readonly format: string;
}

export function partsOf(cell: SnapshotCell): SnapshotParts {
  if (!Array.isArray(cell)) return { value: cell as CellValue, formula: "", format: "" };
  const [value, formula, format] = cell as readonly [CellValue, string, string];
  return { value, formula, format };
}

/**
 * How a cell of the sheet of this role differs from what it was. `frozen`: its formula gave way to exactly the value that it
 * showed, in the same meaning (冻结为数值); null: not at all.
 */
export function cellDifference(
  as: string,
  then: SnapshotCell,
  now: SnapshotCell,
): "frozen" | "changed" | null {
  if (JSON.stringify(then) === JSON.stringify(now)) return null;
  const [was, is] = [partsOf(then), partsOf(now)];
  if (was.formula === "") return "changed";
  if (is.formula !== "") return as === STEPS && was.formula === is.formula ? null : "changed";
  const isSame = JSON.stringify({ ...was, formula: "" }) === JSON.stringify(is);
  return isSame ? "frozen" : "changed";
}

/**
 * What a number format does to the meaning of a number: another number is read from the paper. Empty where it does nothing:
 * colours, thousands separators and the like.
 *
 * @example formatMeaning("0.0%") === "percent"; formatMeaning('0.00"亿元"') === "2 亿元"; formatMeaning("General") === ""
 */
function formatMeaning(format: string): string {
  if (isDateFormat(format)) return "date";
  if (isPercentFormat(format)) return "percent";
  if (isScaledFormat(format)) return "scaled";
  const decimals = shownDecimals(format);
  const words = [...format.matchAll(/"([^"]*)"/g)].map(([, word]) => (word ?? "").trim());
  return [decimals === null ? "" : String(decimals), ...words].filter((part) => part).join(" ");
}
