import type { MovesOfSheet, Shift } from "../../formula/moved-sheets";
import { withElements, withInner, type Element } from "../../zip/xml";

/** A drawing whose pictures and charts stand at the cells at which they stood. */
export function movedDrawing(xml: string, moves: MovesOfSheet): string {
  return withElements(xml, "from|to", (corner) => {
    const rows = withElements(corner.inner, "row", (one) => movedIndex(one, "row", moves));
    return withInner(
      corner,
      withElements(rows, "col", (one) => movedIndex(one, "column", moves)),
    ).whole;
  });
}

/** The boxes of remarks, in the older format: each says whose cell it is for. */
export function movedRemarkBoxes(xml: string, moves: MovesOfSheet): string {
  const rows = withElements(xml, "Row", (one) => movedIndex(one, "row", moves));
  return withElements(rows, "Column", (one) => movedIndex(one, "column", moves));
}

/** At a row that is gone it stands where it stood. */
function movedIndex(element: Element, axis: Shift["axis"], moves: MovesOfSheet): string {
  const at = Number(element.inner);
  const moved = Number.isInteger(at) ? moves.index(axis, at) : null;
  return moved === null ? element.whole : withInner(element, String(moved)).whole;
}
