import { afterMoves, MovesOfSheet, type SheetMove } from "../../formula/moved-sheets";
import { attribute, withAttribute, withTag } from "../../zip/attributes";
import { escapeXml, unescapeXml, withElements, withInner } from "../../zip/xml";

/** A chart over the cells over which it was. */
export function movedChart(xml: string, moves: readonly SheetMove[]): string {
  return withElements(xml, "f", (one) => {
    const text = unescapeXml(one.inner);
    const after = afterMoves(text, moves);
    return after === text ? one.whole : withInner(one, escapeXml(after)).whole;
  });
}

/** What a pivot table was made of, where it stands on a sheet. */
export function movedPivotSource(xml: string, moves: readonly SheetMove[]): string {
  return withElements(xml, "worksheetSource", (one) => {
    const [ref, sheet] = [attribute(one.tag, "ref"), attribute(one.tag, "sheet")];
    if (sheet === null) return one.whole;
    const ofSheet = new MovesOfSheet(moves, sheet);
    const cells = ref === null ? null : ofSheet.cells(ref);
    const tag = cells === null ? one.tag : withAttribute(one.tag, "ref", cells);
    return withTag(one, withAttribute(tag, "sheet", ofSheet.nameNow));
  });
}
