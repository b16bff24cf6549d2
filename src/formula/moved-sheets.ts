import { columnLetters } from "../cells/address";
import { coordinatesOf, SIZE, type Coordinates } from "./reference";
import { withSheets } from "./renamed-sheets";
import { piecesOf } from "./tokens";

/** Rows or columns that are put in before an index of a sheet, from 0; with a count below 0, taken out from there on. */
export interface Shift {
  readonly kind: "shifted";
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** What became of a sheet; a list of them is read in the order of the edits, each with the names of its time. */
export type SheetMove =
  Shift | { readonly kind: "renamed"; readonly sheet: string; readonly to: string };

/**
 * The formula, or the text of a name, with its cells where they are after the moves; cells that are gone are `#REF!`. A
 * reference without a sheet, or to several sheets, stays.
 *
 * @example afterMoves("数据!$B$1", [{ kind: "shifted", sheet: "数据", axis: "column", at: 0, count: 1 }]) → "数据!$C$1"
 */
export function afterMoves(formula: string, moves: readonly SheetMove[]): string {
  return moves.reduce(
    (text, move) =>
      move.kind === "renamed"
        ? withSheets(text, new Map([[move.sheet, move.to]]))
        : shifted(text, move),
    formula,
  );
}

function shifted(formula: string, shift: Shift): string {
  const wanted = shift.sheet.toLowerCase();
  const texts = piecesOf(formula).map(({ text, token }) => {
    if (token?.kind !== "reference" || token.reference.sheet?.toLowerCase() !== wanted) return text;
    const { cells } = token.reference;
    const moved = shiftedCells(coordinatesOf(cells), shift);
    return text.slice(0, -cells.length) + (moved ?? "#REF!");
  });
  return `${formula.startsWith("=") ? "=" : ""}${texts.join("")}`;
}

/** null when none of them is left. */
function shiftedCells(coordinates: Coordinates, shift: Shift): string | null {
  const indices = coordinates.filter(({ axis }) => axis === shift.axis).map(({ index }) => index);
  if (indices.length === 0) return textOf(coordinates, shift.axis, []);
  const extent = shiftedExtent(Math.min(...indices), Math.max(...indices), shift);
  if (extent === null) return null;
  const [first, last] = extent;
  const isTurned = (indices[0] ?? first) > (indices[1] ?? last);
  return textOf(coordinates, shift.axis, isTurned ? [last, first] : [first, last]);
}

function shiftedExtent(
  first: number,
  last: number,
  { axis, at, count }: Shift,
): readonly [first: number, last: number] | null {
  if (count > 0) {
    const moved = (index: number): number => (index >= at ? index + count : index);
    const [from, to] = [moved(first), Math.min(moved(last), SIZE[axis] - 1)];
    return from > to ? null : [from, to];
  }
  const end = at - count;
  const from = first < at ? first : first >= end ? first + count : at;
  const to = last < at ? last : last >= end ? last + count : at - 1;
  return from > to ? null : [from, to];
}

/** The cells with other indices on one axis, from the left. */
function textOf(coordinates: Coordinates, axis: Shift["axis"], indices: readonly number[]): string {
  let next = 0;
  return coordinates
    .map((one) => {
      if (one.axis !== axis) return one.text;
      const index = indices[next] ?? one.index;
      next += 1;
      const name = axis === "row" ? String(index + 1) : columnLetters(index);
      return one.text.replace(/[A-Z]+$|\d+$/i, name);
    })
    .join("");
}
