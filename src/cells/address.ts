/** A cell of a workbook. Rows and columns count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of one sheet. Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Letters of a column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Index of a column's letters: `A` → 0, `AA` → 26. */
export function columnIndex(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** A1 text of a cell within its sheet: row 5, column 1 → `B6`. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 text of an area within its sheet: `B6:D16`, or `B6` for one cell. */
export function a1Area(area: Area): string {
  const first = a1(area.row, area.column);
  const last = a1(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A1 text with absolute rows and columns: `$B$6:$B$16`. */
export function absoluteArea(area: Area): string {
  return a1Area(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet name as formulas write it. Always quoted: `数据 1-6月` → `'数据 1-6月'`. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell as people read it: `数据 1-6月!B6`. Not for formulas: the sheet name is not quoted. */
export function cellText(cell: CellAddress): string {
  return `${cell.sheet}!${a1(cell.row, cell.column)}`;
}

/** The smallest area with all of these rows and columns. */
export function areaAround(rows: readonly number[], columns: readonly number[]): Area {
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const [lastRow, lastColumn] = [Math.max(...rows), Math.max(...columns)];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The area an A1 text without a sheet names, or null when it names none. `$B$6:B16` is read too. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return null;
  const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = match;
  const [row, lastRow] = [Number(digits) - 1, Number(lastDigits) - 1].sort((a, b) => a - b);
  const [column, lastColumn] = [columnIndex(letters), columnIndex(lastLetters)].sort(
    (a, b) => a - b,
  );
  if (row === undefined || lastRow === undefined || row < 0) return null;
  if (column === undefined || lastColumn === undefined) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
