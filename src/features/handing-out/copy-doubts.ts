import { cellAt, shownValue, valueAt, type CellValue, type Grid } from "../../cells/grid";
import { byKey, isSameValue, type DataTable } from "./data-table";
import type { HandedOut } from "./bureau-columns";
import { IDENTITY_SHEET } from "./hand-out-identity";
import type { LooseFact } from "../../messages/zh/circulation";
import type { Doubt, ReturnedCopy } from "./returned-changes";
import { addedWords, wordsOutside } from "./words-outside";

/** Everything in a returned copy that matches nothing that was handed out, and what has not come back. */
export function doubtsOf({ handed, table, sheets }: ReturnedCopy): Doubt[] {
  return [
    ...rowDoubts(handed, table),
    ...columnDoubts(handed, table),
    ...sheetDoubts(handed, table, sheets),
  ];
}

function rowDoubts(handed: HandedOut, table: DataTable): Doubt[] {
  const { one, repeated } = byKey(table.rows);
  const known = new Set(handed.rows.map(({ key }) => key));
  const doubtful = table.rows.filter(({ key }) => !one.has(key) || !known.has(key));
  const found = doubtful.map((row): Doubt => ({
    kind: repeated.has(row.key) ? "row-repeated" : "row-unknown",
    at: cellAt(table.grid, row.row, table.townColumn),
    name: row.name,
    values: table.columns.flatMap(({ header, column }) =>
      looseValue(valueAt(table.grid, row.row, column), header, row.name),
    ),
  }));
  const missing = handed.rows.filter(({ key }) => !one.has(key) && !repeated.has(key));
  return [...found, ...missing.map(({ name }): Doubt => ({ kind: "row-missing", name }))];
}

function columnDoubts(handed: HandedOut, table: DataTable): Doubt[] {
  const { one, repeated } = byKey(table.columns);
  const known = new Set(handed.columns.map(({ key }) => key));
  const doubtful = table.columns.filter(({ key }) => !one.has(key) || !known.has(key));
  const found = doubtful.map((column): Doubt => ({
    kind: repeated.has(column.key) ? "column-repeated" : "column-unknown",
    at: cellAt(table.grid, table.headerRow, column.column),
    header: column.header,
    values: table.rows.flatMap(({ row, name }) =>
      looseValue(valueAt(table.grid, row, column.column), column.header, name),
    ),
  }));
  const missing = handed.columns.filter(({ key }) => !one.has(key) && !repeated.has(key));
  return [
    ...found,
    ...missing.map(({ header, isOwn }): Doubt => ({ kind: "column-missing", header, isOwn })),
  ];
}

function looseValue(value: CellValue, header: string, town: string): LooseFact[] {
  return isSameValue(value, null) ? [] : [{ header, town, value: shownValue(value) }];
}

function sheetDoubts(handed: HandedOut, table: DataTable, sheets: ReturnedCopy["sheets"]): Doubt[] {
  const words = new Map(handed.words);
  const others = sheets.filter(
    ({ sheet }) => sheet !== IDENTITY_SHEET && sheet !== table.grid.sheet,
  );
  const names = new Set(others.map(({ sheet }) => sheet));
  const missing = [...words.keys()].filter((name) => name !== handed.sheet && !names.has(name));
  return [
    ...wordDoubts(table.grid, table, words.get(handed.sheet) ?? []),
    ...others.flatMap((grid): Doubt[] => {
      const known = words.get(grid.sheet);
      if (known) return wordDoubts(grid, null, known);
      return wordsOutside(grid, null).length > 0
        ? [{ kind: "sheet-unknown", sheet: grid.sheet }]
        : [];
    }),
    ...missing.map((sheet): Doubt => ({ kind: "sheet-missing", sheet })),
  ];
}

function wordDoubts(grid: Grid, table: DataTable | null, known: readonly string[]): Doubt[] {
  return addedWords(grid, table, known).map(({ row, column, word }) => ({
    kind: "words",
    at: cellAt(grid, row, column),
    text: word,
  }));
}
