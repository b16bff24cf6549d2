import { cellAt, formulaAt, valueAt, type CellValue } from "../../cells/grid";
import {
  byKey,
  isSameValue,
  type ByKey,
  type DataTable,
  type TableColumn,
  type TableRow,
} from "./data-table";
import type { HandedColumn, HandedOut } from "./bureau-columns";
import { doubtsOf } from "./copy-doubts";
import { scaledColumns } from "./scaled-columns";
import type { ComparedCopy, Outcome, ReturnedChange, ReturnedCopy } from "./returned-changes";

/**
 * Compares a returned copy with what was handed out and with our table now, cell by cell. Rows are matched by town and
 * columns by header, wherever they stand. Every cell that came back changed is among `changes`, and everything that
 * cannot be matched among `doubts`.
 */
export function compareCopy(
  copy: ReturnedCopy,
  ours: DataTable,
  before: DataTable | null,
): ComparedCopy {
  const { handed, table } = copy;
  const scaled = scaledColumns(copy, before);
  const isScaled = new Set(scaled.map(({ column }) => column));
  const sides = { theirs: keysOf(table), ours: keysOf(ours) };
  const places = placesOf(handed, sides);
  const changes = places.flatMap((place) => {
    const change = changeOf(place, copy, ours);
    if (change === null) return [];
    return isScaled.has(place.column) ? [withoutAccepting(change)] : [change];
  });
  const toFill = places.filter(({ column, row, isFormula }) => {
    return column.isOwn && row.isTown && !isFormula && isAsked(column, places, table);
  });
  const missing = cellsOfMissing(handed, sides.theirs);
  return {
    changes,
    doubts: [...doubtsOf(copy), ...scaled.map(({ doubt }) => doubt)],
    asked: toFill.length + missing,
    unfilled: toFill.filter((place) => typeof valueOf(place, table) !== "number").length + missing,
  };
}

/** The user decides: a figure of a wrong unit looks like any other. */
function withoutAccepting(change: ReturnedChange): ReturnedChange {
  if (change.outcome.kind !== "accepted") return change;
  return { ...change, outcome: { kind: "conflict", why: "scaled" } };
}

interface Keys {
  readonly columns: ByKey<TableColumn>;
  readonly rows: ByKey<TableRow>;
}

const keysOf = ({ columns, rows }: DataTable): Keys => ({
  columns: byKey(columns),
  rows: byKey(rows),
});

/** A cell that was handed out and has come back, and where it stands there and here. */
interface Place {
  readonly column: HandedColumn;
  readonly row: HandedOut["rows"][number];
  readonly base: CellValue;
  readonly isFormula: boolean;
  readonly theirs: { readonly column: TableColumn; readonly row: TableRow };
  readonly ours: { readonly column: TableColumn; readonly row: TableRow } | null;
}

function placesOf(
  handed: HandedOut,
  { theirs, ours }: { readonly theirs: Keys; readonly ours: Keys },
): Place[] {
  const formulas = new Set(handed.formulas.map(([i, j]) => `${i} ${j}`));
  return handed.rows.flatMap((row, i) =>
    handed.columns.flatMap((column, j): Place[] => {
      const at = { column: theirs.columns.one.get(column.key), row: theirs.rows.one.get(row.key) };
      const here = { column: ours.columns.one.get(column.key), row: ours.rows.one.get(row.key) };
      if (!at.column || !at.row) return [];
      return [
        {
          column,
          row,
          base: handed.cells[i]?.[j] ?? null,
          isFormula: formulas.has(`${i} ${j}`),
          theirs: { column: at.column, row: at.row },
          ours: here.column && here.row ? { column: here.column, row: here.row } : null,
        },
      ];
    }),
  );
}

const valueOf = ({ theirs }: Place, { grid }: DataTable): CellValue =>
  valueAt(grid, theirs.row.row, theirs.column.column);

/** A column that only some rankings need may stay blank as a whole. */
function isAsked(column: HandedColumn, places: readonly Place[], table: DataTable): boolean {
  if (column.isNeeded) return true;
  return places.some((place) => {
    return place.column === column && place.row.isTown && valueOf(place, table) !== null;
  });
}

/** Cells to fill in of rows and columns that have not come back. */
function cellsOfMissing({ rows, columns }: HandedOut, theirs: Keys): number {
  const own = columns.filter(({ isOwn, isNeeded }) => isOwn && isNeeded);
  const towns = rows.filter(({ isTown }) => isTown);
  const back = own.filter(({ key }) => theirs.columns.one.has(key)).length;
  const townsBack = towns.filter(({ key }) => theirs.rows.one.has(key)).length;
  return own.length * towns.length - back * townsBack;
}

function changeOf(
  place: Place,
  { handed, table }: ReturnedCopy,
  ours: DataTable,
): ReturnedChange | null {
  const theirs = valueOf(place, table);
  const { column, row } = place.theirs;
  const hasFormula = formulaAt(table.grid, row.row, column.column) !== null;
  const isUncalculated = hasFormula && theirs === null;
  if (isSameValue(theirs, place.base) && !isUncalculated) return null;
  const here = place.ours;
  return {
    bureau: handed.bureau,
    town: place.row.name,
    header: place.column.header,
    at: cellAt(table.grid, row.row, column.column),
    cell: here && cellAt(ours.grid, here.row.row, here.column.column),
    base: place.base,
    theirs,
    ours: here && valueAt(ours.grid, here.row.row, here.column.column),
    outcome: outcomeOf(place, { theirs, isUncalculated }, table, ours),
  };
}

function outcomeOf(
  place: Place,
  { theirs, isUncalculated }: { readonly theirs: CellValue; readonly isUncalculated: boolean },
  table: DataTable,
  { grid }: DataTable,
): Outcome {
  const { column, row, base, ours } = place;
  if (!column.isOwn) return { kind: "refused", why: "other-bureau" };
  if (!row.isTown) return { kind: "refused", why: "total" };
  if (place.isFormula) return { kind: "refused", why: "formula" };
  if (isUncalculated) return { kind: "question", why: "no-value" };
  if (!ours) return { kind: "question", why: "gone" };
  const units = new Set([column.unit, place.theirs.column.unit, ours.column.unit]);
  if (units.size > 1) return { kind: "question", why: "unit" };
  const [y, x] = [ours.row.row, ours.column.column];
  const [now, formula] = [valueAt(grid, y, x), formulaAt(grid, y, x)];
  if (isSameValue(theirs, now) && formula === null) return { kind: "same" };
  const finding = theirs === null ? null : table.faultAt(place.theirs.column, place.theirs.row);
  if (finding) return { kind: "question", why: "fault", finding };
  if (formula !== null) return { kind: "conflict", why: "formula" };
  if (!isSameValue(now, base)) return { kind: "conflict", why: "both" };
  return theirs === null ? { kind: "conflict", why: "cleared" } : { kind: "accepted" };
}
