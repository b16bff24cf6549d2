import { a1Area, parseArea, type Area } from "../../../src/cells/address";
import { invalidArgument } from "../rich-api/host-error";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const intersects = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

export const isWholeColumns = (area: Area): boolean => area.rows === MAX_ROWS;

/** A1 text of an area with its sheet's name quoted where Excel quotes it. */
export function addressOf(sheet: string, area: Area): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${a1Area(area)}`;
}

/** The area of an A1 text such as `B2:C4`, or the whole sheet when there is none. */
export function areaOf(address: unknown): Area {
  if (address === undefined || address === null || address === "") {
    return { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  }
  const area = typeof address === "string" ? parseArea(address) : null;
  if (!area) throw invalidArgument();
  return area;
}

export function checked(area: Area): Area {
  const { row, column, rows, columns } = area;
  const inside = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!inside || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) throw invalidArgument();
  return area;
}
