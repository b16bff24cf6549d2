import { coordinatesOf, movedCells, type Coordinates, type Edge } from "./reference";
import { piecesOf, type Token } from "./tokens";

/** A row and a column of the formula's sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula where it stands: fixed texts, and between them the cells that move with it. */
export interface PlacedFormula extends Place {
  /** One more than there are cells. */
  readonly texts: readonly string[];
  readonly cells: readonly Coordinates[];
}

/** What a formula is made of when it is to stand elsewhere, too: dragged, copied, or shared by several cells. */
export function placedFormula(formula: string, { row, column }: Place): PlacedFormula {
  const texts: string[] = [];
  const cells: Coordinates[] = [];
  let before = formula.startsWith("=") ? "=" : "";
  for (const { text, token } of piecesOf(formula)) {
    const moving = token && cellsOf(token);
    if (moving) {
      texts.push(before + text.slice(0, -moving.length));
      cells.push(coordinatesOf(moving));
      before = "";
    } else before += text;
  }
  return { texts: [...texts, before], cells, row, column };
}

/** The formula as it reads at another place: `=B6/B$3` of row 5 → `=B7/B$3` in row 6. */
export function movedFormula(placed: PlacedFormula, place: Place, edge: Edge): string {
  const { texts, cells } = placed;
  const distance = distanceTo(placed, place);
  return texts
    .map((text, index) => {
      const moving = cells[index];
      return moving ? text + (movedCells(moving, distance, edge) ?? "#REF!") : text;
    })
    .join("");
}

/** True when a formula at this place is the other one, dragged there. */
export function isDragged(formula: string, place: Place, placed: PlacedFormula): boolean {
  const { texts, cells } = placed;
  const distance = distanceTo(placed, place);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    if (!formula.startsWith(text, at)) return false;
    at += text.length;
    const moving = cells[index];
    if (!moving) break;
    const moved = movedCells(moving, distance, "lost");
    if (moved === null || !formula.startsWith(moved, at)) return false;
    at += moved.length;
  }
  return at === formula.length;
}

function cellsOf(token: Token): string | null {
  if (token.kind === "reference") return token.reference.cells;
  return token.kind === "outside" || token.kind === "error" ? token.cells : null;
}

const distanceTo = (from: Place, to: Place) => ({
  rows: to.row - from.row,
  columns: to.column - from.column,
});
