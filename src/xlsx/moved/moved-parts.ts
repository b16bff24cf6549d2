import { MovesOfSheet, type SheetMove } from "../../formula/moved-sheets";
import { attribute, withAttribute, withTag } from "../../zip/attributes";
import { withElements } from "../../zip/xml";
import type { Package } from "../package";
import type { PartEditor } from "../part-editor";
import { movedChart, movedPivotSource } from "./chart-part";
import { movedDrawing, movedRemarkBoxes } from "./drawing-part";
import { partsOfKind, type KeptSheet } from "./kept-sheet";
import { movedSheetPart } from "./sheet-part";

type Change = (xml: string, moves: MovesOfSheet) => string;

/** What a sheet leads to, by the kind of the relationship. */
const BESIDE_SHEETS: readonly (readonly [kind: string, change: Change])[] = [
  ["comments", (xml, moves) => movedRefs(xml, "comment", moves)],
  ["threadedComment", (xml, moves) => movedRefs(xml, "threadedComment", moves)],
  ["vmlDrawing", movedRemarkBoxes],
  ["drawing", movedDrawing],
  ["pivotTable", (xml, moves) => movedRefs(xml, "location", moves)],
];

/** What names sheets from anywhere, by the names of parts. */
const ANYWHERE: readonly (readonly [
  name: RegExp,
  change: (xml: string, moves: readonly SheetMove[]) => string,
])[] = [
  [/\/chart(ex)?\d*\.xml$/i, movedChart],
  [/\/pivotCacheDefinition[^/]*\.xml$/i, movedPivotSource],
];

/**
 * Whatever of a file stands for cells, where they are now: rules and links of its sheets, remarks, drawings, charts, and
 * what pivot tables are made of. Names and tables have their own.
 */
export async function moveParts(
  parts: PartEditor,
  source: Package,
  sheets: readonly KeptSheet[],
  moves: readonly SheetMove[],
): Promise<void> {
  if (moves.length === 0) return;
  const change = async (name: string, by: (xml: string) => string): Promise<void> => {
    const xml = await parts.letters(name);
    const moved = by(xml);
    if (moved !== xml) parts.set(name, moved);
  };
  for (const { part, was } of sheets) {
    const ofSheet = new MovesOfSheet(moves, was.name);
    if (ofSheet.isStill()) continue;
    await change(part, (xml) => movedSheetPart(xml, ofSheet));
    for (const [kind, by] of BESIDE_SHEETS) {
      for (const { target } of await partsOfKind(source, part, kind)) {
        await change(target, (xml) => by(xml, ofSheet));
      }
    }
  }
  for (const { name } of source.parts) {
    for (const [pattern, by] of ANYWHERE) {
      if (pattern.test(name)) await change(name, (xml) => by(xml, moves));
    }
  }
}

/** Elements that stand at their `ref`; one whose cells are gone goes, but a pivot table stays where it was. */
function movedRefs(xml: string, name: string, moves: MovesOfSheet): string {
  return withElements(xml, name, (one) => {
    const ref = attribute(one.tag, "ref");
    if (ref === null) return one.whole;
    const moved = moves.cells(ref);
    if (moved === null) return name === "location" ? one.whole : "";
    return withTag(one, withAttribute(one.tag, "ref", moved));
  });
}
