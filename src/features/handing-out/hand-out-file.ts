import { formatAt, gridEnd, valueAt } from "../../cells/grid";
import { isDateFormat } from "../../cells/number-format";
import type { DataTable, TableColumn } from "./data-table";
import { handedOut, openCells, type Bureau, type HandOutFacts } from "./bureau-columns";
import { IDENTITY_SHEET, identityRows } from "./hand-out-identity";
import { wordsOutside } from "./words-outside";
import { handOutSheets as words } from "../../messages/zh/hand-out-sheets";
import {
  bookSheet,
  type BookCell,
  type BookSheet,
  type CellLook,
  type EntryArea,
} from "../../xlsx/book";
import { saveWorkbook } from "../../xlsx/save-workbook";
import { gridOf } from "../../xlsx/sheet-grid";
import { bookCell, inOwnLook, LOOKS } from "./hand-out-looks";

const TOWN_WIDTH = 20;
const FIGURE_WIDTH = 13;
const HEADER_POINTS = 45;

/** What is handed out to whom; `own` is the data sheet as the workbook's file has it, for its looks, where it can be read. */
export interface HandOutRequest {
  readonly table: DataTable;
  readonly own: BookSheet | null;
  readonly bureau: Bureau;
  readonly facts: HandOutFacts;
}

/** The sheets of the workbook that one bureau gets: 填报说明, the data sheet with its columns open, and 分发存档. */
function handOutSheets(request: HandOutRequest): BookSheet[] {
  const { table, bureau, facts } = request;
  const cover = coverSheet(bureau, table.grid.sheet, facts);
  const coverWords = wordsOutside(gridOf(cover), null);
  const handed = handedOut(table, bureau, facts, [cover.name, coverWords]);
  const rows = identityRows(handed).map(
    (row, i) => [i, new Map(row.map((text, j) => [j, bookCell(text, LOOKS.plain)]))] as const,
  );
  return [
    cover,
    dataSheet(request),
    bookSheet(IDENTITY_SHEET, new Map(rows), { isHidden: true, isProtected: true }),
  ];
}

/** The bytes of that workbook as an .xlsx file. */
export function handOutBytes(request: HandOutRequest): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = handOutSheets(request);
  return saveWorkbook(
    null,
    sheets.map((sheet) => ({ sheet, part: null, was: null })),
  );
}

/** A file system's own characters have no place in a name. */
export function handOutName(period: string, bureau: string): string {
  return words.fileName(period, bureau).replace(/[\\/:*?"<>|\r\n]/g, "-");
}

/** Every cell where it stands in our workbook, as a value; formulas would lean on sheets that are not there. */
function dataSheet(request: HandOutRequest): BookSheet {
  const { table, own, bureau } = request;
  const { grid, headerRow } = table;
  const open = new Set(
    openCells(table, bureau).map(({ row, column }) => `${row} ${column.column}`),
  );
  const rows = new Map<number, Map<number, BookCell>>();
  for (let row = grid.top; row < gridEnd(grid).row; row += 1) {
    const cells = new Map<number, BookCell>();
    for (let column = grid.left; column < gridEnd(grid).column; column += 1) {
      const look = lookOf(request, { row, column }, open.has(`${row} ${column}`));
      cells.set(column, bookCell(valueAt(grid, row, column), look));
    }
    rows.set(row, cells);
  }
  return bookSheet(grid.sheet, rows, {
    isProtected: true,
    merges: grid.merges,
    columnWidths: new Map([...widthsOf(table), ...(own?.columnWidths ?? [])]),
    rowHeights: new Map([[headerRow, HEADER_POINTS], ...(own?.rowHeights ?? [])]),
    freeze: { rows: firstRow(table), columns: table.townColumn + 1 },
    entries: bureau.columns.flatMap((column) => entriesOf(table, bureau, column)),
    print: { landscape: true, titleRows: firstRow(table) },
  });
}

function lookOf(
  { table, own }: HandOutRequest,
  { row, column }: { readonly row: number; readonly column: number },
  isOpen: boolean,
): CellLook {
  const isOfTable = table.rows.some((one) => one.row === row);
  const ours = ourLook(table, row, isOpen, isOfTable);
  const look = inOwnLook(ours, own?.rows.get(row)?.get(column)?.look);
  const format = formatAt(table.grid, row, column);
  return {
    ...look,
    // Tells theirs from others'.
    fill: isOfTable ? ours.fill : look.fill,
    // In a cell of texts or dates what they type would be no number.
    format: isOpen && !isOfNumbers(format) ? "General" : format,
  };
}

function ourLook(table: DataTable, row: number, isOpen: boolean, isOfTable: boolean): CellLook {
  if (isOpen) return LOOKS.open;
  if (row < table.headerRow) return row === table.grid.top ? LOOKS.title : LOOKS.plain;
  if (row < firstRow(table)) return LOOKS.header;
  return isOfTable ? LOOKS.locked : LOOKS.plain;
}

const isOfNumbers = (format: string): boolean => format !== "@" && !isDateFormat(format);

function firstRow({ rows, headerRow }: DataTable): number {
  return rows.reduce((least, { row }) => Math.min(least, row), rows[0]?.row ?? headerRow + 1);
}

function widthsOf({ grid, townColumn }: DataTable): Map<number, number> {
  const columns = Array.from({ length: gridEnd(grid).column }, (_, column) => column);
  return new Map(
    columns.map((column) => [column, column === townColumn ? TOWN_WIDTH : FIGURE_WIDTH]),
  );
}

/** The open cells of a column in as few pieces as they stand. */
function entriesOf(table: DataTable, bureau: Bureau, column: TableColumn): EntryArea[] {
  const rows = openCells(table, bureau).flatMap((cell) =>
    cell.column === column ? [cell.row] : [],
  );
  const pieces: { row: number; rows: number }[] = [];
  for (const row of rows.sort((a, b) => a - b)) {
    const last = pieces.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else pieces.push({ row, rows: 1 });
  }
  const { unit, rule } = column;
  return pieces.map((piece) => ({
    area: { ...piece, column: column.column, columns: 1 },
    ...rule,
    title: words.refusalTitle,
    refusal: words.refusal({ ...rule, unit }),
  }));
}

/** About what a line of the wide column holds; a longer text gets a higher row. */
const LINE_CHARACTERS = 42;
const LINE_POINTS = 18;

/** 填报说明: whose the workbook is, until when, which columns, and what not to do. */
function coverSheet(bureau: Bureau, sheet: string, facts: HandOutFacts): BookSheet {
  const { period, year, due } = facts;
  const time = year === null ? period : `${year}年${period}`;
  const columns = bureau.columns.map(({ header, unit }) => words.column(header, unit));
  const lines: (readonly [string, string])[] = [
    [words.bureau, bureau.name],
    [words.period, time],
    [words.due, due],
    [words.columns, columns.join("、")],
    ...words
      .lines({ sheet, due })
      .map((line, i): [string, string] => [i === 0 ? words.howTo : "", line]),
  ];
  const rows = new Map([
    [0, new Map([[0, bookCell(words.title(time), LOOKS.title)]])],
    ...lines.map(([label, text], i) => {
      const cells = [
        ...(label === "" ? [] : [[0, bookCell(label, LOOKS.label)] as const]),
        [1, bookCell(text, LOOKS.text)] as const,
      ];
      return [i + 2, new Map(cells)] as const;
    }),
  ]);
  const heights = lines.map(([, text], i) => {
    return [i + 2, Math.ceil(text.length / LINE_CHARACTERS) * LINE_POINTS] as const;
  });
  return bookSheet(words.cover, rows, {
    isProtected: true,
    columnWidths: new Map([
      [0, 12],
      [1, 88],
    ]),
    rowHeights: new Map([[0, 30], ...heights]),
    print: { landscape: false, titleRows: 0 },
  });
}
