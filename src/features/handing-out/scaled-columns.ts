import { cellAt, shownValue, valueAt, type CellValue } from "../../cells/grid";
import { compare, exactOfCell } from "../../numbers/exact";
import { isSlip } from "../../reading/doubts/last-period";
import type { HandedColumn } from "./bureau-columns";
import { byKey, type DataTable } from "./data-table";
import type { Doubt, ReturnedCopy } from "./returned-changes";

/** A figure that came back, and what it is compared with. */
interface Compared {
  readonly town: string;
  readonly theirs: number;
  readonly known: number;
  readonly than: "handed-out" | "period-before";
}

/** A column that came back a thousand times larger or smaller as a whole: 元 in place of 万元. */
export interface ScaledColumn {
  readonly column: HandedColumn;
  readonly doubt: Doubt;
}

/**
 * The bureau's columns of which every figure that was filled in and can be compared, at least two, is a thousand times what
 * was handed out or, where that was blank, what the data sheet of the period before has; or a thousandth. `before` is that
 * sheet.
 */
export function scaledColumns(copy: ReturnedCopy, before: DataTable | null): ScaledColumn[] {
  return copy.handed.columns.flatMap((column, index) => {
    if (!column.isOwn) return [];
    const figures = comparedFigures(copy, before, { column, index });
    const [first, second] = figures;
    const isLarger = first && first.theirs > first.known;
    if (!first || !second || !figures.every((one) => isScaled(one, isLarger === true))) return [];
    return [{ column, doubt: doubtOf(copy, column, first) }];
  });
}

function isScaled({ theirs, known }: Compared, isLarger: boolean): boolean {
  const [a, b] = [exactOfCell(theirs), exactOfCell(known)];
  return isSlip(a, b) && compare(a, b) > 0 === isLarger;
}

function comparedFigures(
  { handed, table }: ReturnedCopy,
  before: DataTable | null,
  { column, index }: { readonly column: HandedColumn; readonly index: number },
): Compared[] {
  const at = byKey(table.columns).one.get(column.key);
  const rows = byKey(table.rows).one;
  if (!at) return [];
  return handed.rows.flatMap(({ key, name, isTown }, i): Compared[] => {
    const row = rows.get(key);
    const theirs = row && valueAt(table.grid, row.row, at.column);
    if (!isTown || !isFigure(theirs)) return [];
    const base = handed.cells[i]?.[index] ?? null;
    if (isFigure(base)) return [{ town: name, theirs, known: base, than: "handed-out" }];
    const last = before && figureOf(before, key, column);
    return isFigure(last) ? [{ town: name, theirs, known: last, than: "period-before" }] : [];
  });
}

function figureOf(table: DataTable, row: string, column: HandedColumn): CellValue {
  const [at, of] = [byKey(table.columns).one.get(column.key), byKey(table.rows).one.get(row)];
  return at && of && at.unit === column.unit ? valueAt(table.grid, of.row, at.column) : null;
}

const isFigure = (value: CellValue | undefined): value is number =>
  typeof value === "number" && value > 0;

function doubtOf({ table }: ReturnedCopy, { key, header }: HandedColumn, first: Compared): Doubt {
  const column = byKey(table.columns).one.get(key)?.column ?? table.townColumn;
  const { town, theirs, known, than } = first;
  const [value, was] = [shownValue(theirs), shownValue(known)];
  const at = cellAt(table.grid, table.headerRow, column);
  return { kind: "column-scaled", at, header, town, value, known: was, than };
}
