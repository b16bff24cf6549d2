import { a1, a1Area, parseArea, type Area } from "../../../src/cells/address";
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

/**
 * A1 text of an area with its sheet's name quoted where Excel quotes it; of whole rows `1:2`, as calipers
 * api_range_freeze_location has it, recorded from Excel for Windows.
 */
export function addressOf(sheet: string, area: Area): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${placeOf(area)}`;
}

function placeOf(area: Area): string {
  const { row, column, rows, columns } = area;
  if (rows === MAX_ROWS && columns !== MAX_COLUMNS) {
    return [column, column + columns - 1].map((at) => a1(0, at).slice(0, -1)).join(":");
  }
  return columns === MAX_COLUMNS && rows !== MAX_ROWS ? `${row + 1}:${row + rows}` : a1Area(area);
}

/** What is left of an area without a hole: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  if (!intersects(area, hole)) return [area];
  const end = { row: area.row + area.rows, column: area.column + area.columns };
  const [top, left] = [Math.max(area.row, hole.row), Math.max(area.column, hole.column)];
  const bottom = Math.min(end.row, hole.row + hole.rows);
  const right = Math.min(end.column, hole.column + hole.columns);
  const parts = [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: end.row - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: end.column - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
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
