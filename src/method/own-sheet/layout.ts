import type { OwnMethodTables, OwnTable } from "./tables";

/** Where a table stands on its sheet; rows count from 0. */
export interface TablePlace {
  readonly table: OwnTable;
  readonly headingRow: number;
  readonly headerRow: number;
}

export interface OwnSheetLayout {
  /** All rows of the sheet, as long as each needs to be. */
  readonly rows: readonly (readonly string[])[];
  readonly places: readonly TablePlace[];
}

/** 【指标】 */
export const headingOf = ({ title }: OwnTable): string => `【${title}】`;

/** The head, then each table under its heading and header row; a blank row between them. */
export function laidOut({ head, tables }: OwnMethodTables): OwnSheetLayout {
  const rows: (readonly string[])[] = head.map(({ label, value }) => [label, value]);
  const places = tables.map((table): TablePlace => {
    rows.push(
      [],
      [headingOf(table)],
      table.columns.map(({ header }) => header),
      ...table.rows,
    );
    const headerRow = rows.length - table.rows.length - 1;
    return { table, headingRow: headerRow - 1, headerRow };
  });
  return { rows, places };
}
