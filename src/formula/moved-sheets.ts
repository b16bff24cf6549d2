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
 * reference to several sheets stays, and so does one without a sheet, unless `own` is the sheet that it then means, by
 * its first name.
 *
 * @example afterMoves("数据!$B$1", [{ kind: "shifted", sheet: "数据", axis: "column", at: 0, count: 1 }]) → "数据!$C$1"
 */
export function afterMoves(
  formula: string,
  moves: readonly SheetMove[],
  own: string | null = null,
): string {
  let [text, sheet] = [formula, own];
  for (const move of moves) {
    if (move.kind === "shifted") text = shifted(text, move, sheet);
    else {
      text = withSheets(text, new Map([[move.sheet, move.to]]));
      if (sheet === move.sheet) sheet = move.to;
    }
  }
  return text;
}

function shifted(formula: string, shift: Shift, own: string | null): string {
  const wanted = shift.sheet.toLowerCase();
  const texts = piecesOf(formula).map(({ text, token }) => {
    if (token?.kind !== "reference") return text;
    const { sheet, cells } = token.reference;
    if ((sheet ?? own)?.toLowerCase() !== wanted) return text;
    const moved = shiftedCells(coordinatesOf(cells), shift);
    return text.slice(0, text.length - cells.length) + (moved ?? "#REF!");
  });
  return `${formula.startsWith("=") ? "=" : ""}${texts.join("")}`;
}

/** What became of one sheet of an opened file. */
export class MovesOfSheet {
  private readonly shifts: readonly Shift[];
  readonly nameNow: string;

  /** `name`: the sheet's in the file. */
  constructor(
    private readonly all: readonly SheetMove[],
    private readonly name: string,
  ) {
    const shifts: Shift[] = [];
    let sheet = name;
    for (const move of all) {
      if (move.sheet !== sheet) continue;
      if (move.kind === "shifted") shifts.push(move);
      else sheet = move.to;
    }
    this.shifts = shifts;
    this.nameNow = sheet;
  }

  /** None of its rows and columns came or went. */
  isStill(): boolean {
    return this.shifts.length === 0;
  }

  /** A formula that stands on the sheet. */
  formula(text: string): string {
    return afterMoves(text, this.all, this.name);
  }

  /** Cells of the sheet, `B2:C9`; null when none is left. */
  cells(text: string): string | null {
    return this.shifts.reduce<string | null>(
      (cells, shift) => cells && shiftedCells(coordinatesOf(cells), shift),
      text,
    );
  }

  /** Where a row or column is, from 0; null when it is gone. */
  index(axis: Shift["axis"], index: number): number | null {
    return this.shifts.reduce<number | null>((at, shift) => {
      if (at === null || shift.axis !== axis) return at;
      return shiftedExtent(at, at, shift)?.[0] ?? null;
    }, index);
  }
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
