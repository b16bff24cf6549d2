import { parseArea } from "../../cells/address";
import type { MovesOfSheet } from "../../formula/moved-sheets";
import { attribute, withAttribute, withTag } from "../../zip/attributes";
import { withElements, withInner, type Element } from "../../zip/xml";

/** An `autoFilter` or a `sortState` over its cells; "" where none is left. A filter counts its columns from its first one. */
export function movedFilter(element: Element, moves: MovesOfSheet): string {
  const ref = attribute(element.tag, "ref");
  if (ref === null) return element.whole;
  const moved = moves.cells(ref);
  const [before, after] = [parseArea(ref), moved === null ? null : parseArea(moved)];
  if (moved === null || !before || !after) return "";
  const columns = withElements(element.inner, "filterColumn", (one) => {
    const column = moves.index("column", before.column + Number(attribute(one.tag, "colId")));
    if (column === null) return "";
    return withTag(one, withAttribute(one.tag, "colId", String(column - after.column)));
  });
  const inner = withElements(columns, "sortState|sortCondition", (one) => movedSort(one, moves));
  return withTag(withInner(element, inner), withAttribute(element.tag, "ref", moved));
}

function movedSort(element: Element, moves: MovesOfSheet): string {
  const ref = attribute(element.tag, "ref");
  const moved = ref === null ? null : moves.cells(ref);
  if (moved === null) return "";
  const inner = withElements(element.inner, "sortCondition", (one) => movedSort(one, moves));
  // A sorting by nothing is none.
  if (element.inner !== "" && inner === "") return "";
  return withTag(withInner(element, inner), withAttribute(element.tag, "ref", moved));
}
