import { parseArea, type CellAddress } from "../cells/address";
import { isCellError, valueAt, type CellValue, type Grid } from "../cells/grid";
import { alignedRows, widened } from "../cells/row-alignment";
import { columnsOf, rowsOf, type UsedArea } from "../reading/used-areas";
import type { KeptArea } from "./kept-areas";

/** What differs between the cells that were scored and the cells now. */
export type InputChange =
  | {
      readonly kind: "cell";
      readonly cell: CellAddress;
      readonly was: CellValue;
      readonly now: CellValue;
    }
  /** `label`: the first text of the row. For a row that is gone, `cell` is where it stood. */
  | {
      readonly kind: "row-added" | "row-removed";
      readonly cell: CellAddress;
      readonly label: string;
    }
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  | { readonly kind: "sheet-new"; readonly sheet: string };

/** All changes, sheet by sheet: of each kind of input the kept area against the area that is read for it now. */
export function inputChanges(
  kept: readonly KeptArea[],
  used: readonly UsedArea[],
  grids: ReadonlyMap<string, Grid>,
): InputChange[] {
  const isKept = ({ as }: UsedArea): boolean => kept.some((one) => one.as === as);
  return [
    ...kept.flatMap((one) => changesOf(one, used, grids)),
    ...used.filter((area) => !isKept(area)).map(({ sheet }) => newSheet(sheet)),
  ];
}

const newSheet = (sheet: string): InputChange => ({ kind: "sheet-new", sheet });

interface Row {
  readonly row: number;
  readonly values: readonly CellValue[];
}

function changesOf(
  kept: KeptArea,
  used: readonly UsedArea[],
  grids: ReadonlyMap<string, Grid>,
): InputChange[] {
  const area = parseArea(kept.area);
  const now = used.find(({ as }) => as === kept.as);
  const sheet = grids.has(kept.sheet) ? kept.sheet : now?.sheet;
  const gone: InputChange[] =
    sheet === kept.sheet ? [] : [{ kind: "sheet-gone", sheet: kept.sheet }];
  const grid = sheet === undefined ? undefined : grids.get(sheet);
  if (!grid || !area) return gone;
  const then = { ...kept, area };
  const renamed = gone.length > 0 ? [newSheet(grid.sheet)] : [];
  return [...gone, ...renamed, ...rowChanges(grid, then, now?.sheet === grid.sheet ? now : then)];
}

type Then = Omit<KeptArea, "area"> & Pick<UsedArea, "area">;

/** Both areas from the same column on, and as wide as the wider one. */
function rowChanges(grid: Grid, then: Then, now: Pick<UsedArea, "area" | "rows" | "columns">) {
  const columns = widened(columnsOf(now), columnsOf(then).length);
  const before = rowsOf(then).map((row, i) => ({
    row,
    values: columns.map((_, j) => then.values[i]?.[j] ?? null),
  }));
  const after = rowsOf(now).map((row) => ({
    row,
    values: columns.map((column) => valueAt(grid, row, column)),
  }));
  return alignedRows(before, after, { isSame: isSameRow, labelOf }).flatMap(([was, is]) =>
    pairChanges(grid.sheet, columns, was, is),
  );
}

function pairChanges(
  sheet: string,
  columns: readonly number[],
  before: Row | null,
  after: Row | null,
): InputChange[] {
  const [left = 0] = columns;
  if (after && !before) return lone("row-added", sheet, left, after);
  if (before && !after) return lone("row-removed", sheet, left, before);
  return (after?.values ?? []).flatMap((now, j): InputChange[] => {
    const was = before?.values[j] ?? null;
    const cell = { sheet, row: after?.row ?? -1, column: columns[j] ?? left };
    return isSame(was, now) ? [] : [{ kind: "cell", cell, was, now }];
  });
}

/** A blank row is nothing to tell of. */
function lone(
  kind: "row-added" | "row-removed",
  sheet: string,
  column: number,
  row: Row,
): InputChange[] {
  const label = labelOf(row);
  return row.values.every((value) => value === null)
    ? []
    : [{ kind, cell: { sheet, row: row.row, column }, label }];
}

function labelOf({ values }: Row): string {
  const found = values.find((value) => typeof value === "string");
  return typeof found === "string" ? found : "";
}

function isSameRow(a: Row, b: Row): boolean {
  return a.values.every((value, j) => isSame(value, b.values[j] ?? null));
}

/** As the fingerprint takes them: numbers by 15 digits. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) {
    return isCellError(a) && isCellError(b) && a.error === b.error;
  }
  if (typeof a === "number" && typeof b === "number")
    return a.toPrecision(15) === b.toPrecision(15);
  return a === b;
}
