import type { Finding } from "../../cells/finding";
import { valueAt, type Grid } from "../../cells/grid";
import type { DataTable, EntryRule, TableColumn, TableRow } from "./data-table";
import { columnTerm } from "../../method/inputs";
import type { Method } from "../../method/method";
import { mergeIndex, readNumber, type MergeIndex } from "../../reading/words/cell-number";
import { headedColumns, type HeadedColumn } from "../../reading/sheets/data-columns";
import { mostEntered } from "../../method/needed-inputs";
import { readFigure } from "../../reading/sheets/data-cell";
import { findDataHeader } from "../../reading/sheets/data-header";
import { plain } from "../../reading/words/plain-text";
import { tableBody } from "../../reading/words/table-rows";
import type { Roster } from "../../reading/words/town-names";

/** By what a data sheet is read. */
export interface TableTerms {
  readonly roster: Roster;
  readonly method: Method;
  /** Unit of the amounts. */
  readonly currency: string;
}

/** A data sheet as bureaus fill it in; null where the grid holds none. Pure. */
export function bureauTable(grid: Grid, terms: TableTerms): DataTable | null {
  const header = findDataHeader(terms.method.inputs, grid, 1);
  if (!header) return null;
  const { columns: headed, numbering, firstTownRow } = headedColumns(grid, header);
  const columns = headed.map((column) => tableColumn(column, terms.method));
  const merges = mergeIndex(grid);
  return {
    grid,
    headerRow: header.row,
    townColumn: header.townColumn,
    numbering,
    columns: numbered(columns, ({ key }) => key.startsWith("header ")),
    rows: rowsOf(grid, firstTownRow, header.townColumn, headed, terms.roster),
    faultAt: (column, row) => faultAt(grid, merges, { column, row }, headed, terms),
  };
}

function tableColumn(found: HeadedColumn, method: Method): TableColumn {
  const { column, header, unit, owner, quantity } = found;
  const term = quantity === null ? null : columnTerm(method.inputs, quantity);
  const rule: EntryRule = {
    least: term ? "0" : null,
    most: quantity === null ? null : mostEntered(method, quantity),
    isWhole: term?.kind === "count",
  };
  return {
    column,
    header,
    unit,
    owner,
    rule,
    key: quantity ?? `header ${plain(header)}`,
    isNeeded: term !== null && !term.isOptional,
  };
}

function rowsOf(
  grid: Grid,
  firstTownRow: number,
  townColumn: number,
  headed: readonly HeadedColumn[],
  roster: Roster,
): TableRow[] {
  const columns = headed.map(({ column }) => column);
  const { named, totals, nameless } = tableBody(grid, firstTownRow, townColumn, columns);
  const found = [
    ...named.map(({ row, name }): TableRow => {
      const match = roster.find(name);
      const town = match.kind === "town" ? roster.towns[match.index] : undefined;
      return town === undefined
        ? { row, name, key: `name ${plain(name)}`, isTown: false }
        : { row, name: town, key: `town ${plain(town)}`, isTown: true };
    }),
    ...totals.map(({ row, name }) => ({ row, name, key: `total ${plain(name)}`, isTown: false })),
    ...nameless.map((row) => ({ row, name: "", key: "nameless", isTown: false })),
  ];
  return numbered(
    found.sort((a, b) => a.row - b.row),
    ({ isTown }) => !isTown,
  );
}

/** Keys that may occur again get a number the second time; a town or a quantity that does is a doubt. */
function numbered<Item extends { readonly key: string }>(
  items: readonly Item[],
  mayRepeat: (item: Item) => boolean,
): Item[] {
  return items.map((item, index) => {
    const before = items.slice(0, index).filter(({ key }) => key === item.key).length;
    return before === 0 || !mayRepeat(item) ? item : { ...item, key: `${item.key} #${before + 1}` };
  });
}

function faultAt(
  grid: Grid,
  merges: MergeIndex,
  { column, row }: { readonly column: TableColumn; readonly row: TableRow },
  headed: readonly HeadedColumn[],
  { method, currency }: TableTerms,
): Finding | null {
  const at = { row: row.row, column: column.column };
  const quantity = headed.find((one) => one.column === at.column)?.quantity ?? null;
  const town = row.name;
  const read =
    quantity === null
      ? readNumber(grid, merges, { ...at, town, header: column.header, unit: column.unit })
      : readFigure(grid, merges, {
          ...at,
          term: columnTerm(method.inputs, quantity),
          town,
          currency,
          most: mostEntered(method, quantity),
        });
  return read.kind === "number" || valueAt(grid, at.row, at.column) === null ? null : read.finding;
}
