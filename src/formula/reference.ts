import { columnIndex, columnLetters, type Area } from "../cells/address";

/** Cells that a formula names. */
export interface Reference {
  /** As it stands in the formula. */
  readonly text: string;
  /** null on the formula's own sheet. */
  readonly sheet: string | null;
  /** Without the sheet: `B$6:B16`, `A:C`, `3:5`. */
  readonly cells: string;
  readonly area: Area;
}

/** A row or a column in the text of cells. One after a `$` stays where the formula goes. */
interface Coordinate {
  readonly axis: "row" | "column";
  readonly index: number;
  readonly isFixed: boolean;
  /** With what stands before it: `B`, `$6`, `:C`. */
  readonly text: string;
}

/** The rows and columns of cells, from the left. */
export type Coordinates = readonly Coordinate[];

/** How far a formula goes. Below zero: up, and to the left. */
export interface Distance {
  readonly rows: number;
  readonly columns: number;
}

/**
 * What becomes of cells beyond the edge of the sheet.
 * lost: `#REF!`, as when a formula is dragged there. around: from the other edge on, as in formulas that cells share.
 */
export type Edge = "lost" | "around";

const COORDINATE = /:?(\$?)(?:([A-Z]+)|(\d+))/gi;
/** Rows and columns of a sheet. */
export const SIZE = { row: 1_048_576, column: 16_384 };

/** @example coordinatesOf("$A1") → column 0, fixed, and row 0, moving */
export function coordinatesOf(cells: string): Coordinates {
  return [...cells.matchAll(COORDINATE)].map(([text, fixed, letters, digits]) => ({
    axis: letters === undefined ? "row" : "column",
    index: letters === undefined ? Number(digits) - 1 : columnIndex(letters),
    isFixed: fixed === "$",
    text,
  }));
}

/** The cells as they read where the formula has gone that far; null beyond the edge, where they are lost. */
export function movedCells(
  coordinates: Coordinates,
  distance: Distance,
  edge: Edge,
): string | null {
  let cells = "";
  for (const { axis, index, isFixed, text } of coordinates) {
    const by = axis === "row" ? distance.rows : distance.columns;
    if (isFixed || by === 0) cells += text;
    else {
      const size = SIZE[axis];
      const at = edge === "around" ? (index + by + size) % size : index + by;
      if (at < 0 || at >= size) return null;
      cells += `${text.startsWith(":") ? ":" : ""}${axis === "row" ? at + 1 : columnLetters(at)}`;
    }
  }
  return cells;
}

/** Whole columns or rows: `A:C`, `3:5`. */
export const isWhole = ({ rows, columns }: Area): boolean =>
  rows === SIZE.row || columns === SIZE.column;

const NOWHERE: Distance = { rows: 0, columns: 0 };

/** The area that cells name, where the formula has gone that far. Whole columns and rows reach from edge to edge. */
export function areaOf(coordinates: Coordinates, distance = NOWHERE): Area {
  const [row, rows] = extent(coordinates, "row", distance.rows);
  const [column, columns] = extent(coordinates, "column", distance.columns);
  return { row, column, rows, columns };
}

function extent(
  coordinates: Coordinates,
  axis: Coordinate["axis"],
  by: number,
): readonly [first: number, count: number] {
  let [first, last] = [SIZE[axis], -1];
  for (const one of coordinates) {
    if (one.axis !== axis) continue;
    const at = one.index + (one.isFixed ? 0 : by);
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return last < 0 ? [0, SIZE[axis]] : [first, last - first + 1];
}
