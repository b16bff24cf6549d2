import type { Area } from "../../cells/address";
import { laidOut, type TablePlace } from "../../method/own-sheet/layout";
import type { OwnMethodTables } from "../../method/own-sheet/tables";
import type { SheetContent, StyleBlock } from "../../workbook/workbook";
import { dropdown, look, sheetContent, squared, text } from "../../workbook/sheet-parts";

/** Of the columns that the tables share. */
const WIDTHS = [
  24, 30, 18, 10, 10, 12, 24, 24, 14, 14, 8, 8, 8, 8, 8, 8, 8, 10, 10, 10, 10, 10, 22, 46,
];

/** 考核办法 of an own method: its head, and its tables one under another, with lists wherever a word is chosen. */
export function ownMethodSheet(name: string, tables: OwnMethodTables): SheetContent {
  const { rows, places } = laidOut(tables);
  const columns = Math.max(2, ...places.map(({ table }) => table.columns.length));
  const cells = squared(
    rows.map((row) => row.map((value) => (value === "" ? null : text(value)))),
    columns,
  );
  return sheetContent(name, cells, {
    styles: [
      look("text", [0, 0, tables.head.length, 1]),
      look("input", [0, 1, tables.head.length, 1]),
      ...places.flatMap(stylesOf),
    ],
    columnWidths: Array.from({ length: columns }, (_, column) => WIDTHS[column] ?? 12),
    freeze: { rows: 0, columns: 1 },
    print: { landscape: true, titleRows: 0 },
    dropdowns: [
      ...tables.head.flatMap(({ choices }, row) =>
        choices.length > 0 ? dropdown({ row, column: 1, rows: 1, columns: 1 }, choices) : [],
      ),
      ...places.flatMap(listsOf),
    ],
  });
}

function stylesOf({ table, headingRow, headerRow }: TablePlace): StyleBlock[] {
  const columns = table.columns.length;
  const open = table.rows.length;
  return [
    look("text", [headingRow, 0, 1, 1]),
    look("header", [headerRow, 0, 1, columns]),
    ...(open > 0 ? [look("input", [headerRow + 1, 0, open, columns])] : []),
  ];
}

/** Closed lists only: a list that other words may stand beside would refuse them. */
function listsOf({ table, headerRow }: TablePlace): SheetContent["dropdowns"] {
  const rows = table.rows.length;
  const first = headerRow + 1;
  const ofColumns = table.columns.flatMap(({ choices }, column) => {
    const area: Area = { row: first, column, rows, columns: 1 };
    return choices && !choices.isOpen ? dropdown(area, choices.words) : [];
  });
  const last = table.columns.length - 1;
  const ofRows = table.choicesOfRows.flatMap((choices, index) =>
    dropdown({ row: first + index, column: last, rows: 1, columns: 1 }, choices),
  );
  return [...ofColumns, ...ofRows];
}
